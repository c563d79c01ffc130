/** Papers that speak as actors do. */
import { childrenBy } from '../../language/index.ts'
import { renderTokens } from '../clauses/render.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Actor } from './find-actor.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token } from '../../language/types.ts'

const judging =
  /^(?:blame|accuse|clear|criticise|criticize|oblige|require|forbid|ban|condemn|praise|acquit|convict)$/

const PAPER =
  /^(?:report|inquiry|act|law|ruling|court|treaty|bill|study|agreement|contract|regulation|directive|verdict|judge?ment|constitution|accord|convention)$/i

/** "The report blamed the county", "the act obliges the railway". */
export function findReport(sentence: Sentence, verb: Token, i: number): Actor | undefined {
  const tree = sentence.tree!
  const noun = tree.tokens[i]!
  if (!judging.test(verb.lemma) || !PAPER.test(noun.lemma)) return undefined
  const before = childrenBy(tree, i, /^(?:det|nmod:poss|compound|amod)$/)
  if (!before.some(({ form }) => /^(?:the|its|an?)$/i.test(form)) && noun.tag !== 'NNP') return undefined
  const tokens = trimmedPhrase(tree, i).filter((k) => tree.tokens[k]!.tag !== 'PRP$')
  return { text: renderTokens(tree, new Set(tokens)).replace(/^(?:the|an?) /i, ''), tokens }
}
