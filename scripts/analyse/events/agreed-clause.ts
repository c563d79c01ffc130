import { childrenBy } from '../../language/index.ts'
import { clauseOf } from '../clauses/clause.ts'
import { isTold } from './event-clause.ts'
import type { Tree } from '../../language/types.ts'

const AGREED =
  /^(?:signed|concluded|agreed|reached|made|ratified|adopted|issued|granted|awarded|renewed|approved)$/i

const PAPER =
  /^(?:agreement|contract|memorandum|treaty|accord|pact|deal|licen[cs]e|permit|mandate|charter|concession|lease|convention|protocol|settlement|plan|scheme|order|decree|law|act|resolution)$/

/**
 * "Under an agreement signed [in May], it hands over the captured": what has come of a paper tells what its date is for.
 * @returns The head of that clause.
 */
export function agreedClause(tree: Tree, token: number): number | undefined {
  const participle = tree.tokens[token]!
  const paper = tree.tokens[participle.head]
  if (participle.rel !== 'acl' || !AGREED.test(participle.form) || !paper || paper.i > token) return undefined
  const [marker] = childrenBy(tree, paper.i, /^case$/)
  if (!PAPER.test(paper.lemma) || paper.rel !== 'obl' || !/^(?:under|by|through)$/i.test(marker?.form ?? ''))
    return undefined
  const head = clauseOf(tree, paper.head)
  return /^(?:root|conj)$/.test(tree.tokens[head]!.rel) && isTold(tree, head) ? head : undefined
}
