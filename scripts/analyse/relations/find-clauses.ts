/** Relations that a verb states between its subject and its object, in active and passive clauses. */
import { activePair, agentOf, passivePairs } from './find-pair.ts'
import { actsUnnamed } from '../clauses/actor-nouns.ts'
import { isVerb } from '../../language/index.ts'
import { isEmptyVerb } from './empty-verbs.ts'
import { makeRelation } from './make-relation.ts'
import { quotedTokens } from '../clauses/clause.ts'
import { isPassive, statingClause } from './stated.ts'
import { writeLabel } from './write-label.ts'
import type { Context } from '../context.ts'
import type { Pair } from './find-pair.ts'
import type { Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

export function findClauses(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const quoted = quotedTokens(tree)
  return tree.tokens
    .filter(
      (token) =>
        isVerb(token) && !/^(?:aux|cop|amod|compound|case|mark)/.test(token.rel) && !quoted.has(token.i),
    )
    .flatMap((token) => readVerb(context, sentence, token, resolver))
}

function readVerb(context: Context, sentence: Sentence, verb: Token, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const clause = statingClause(tree, verb)
  if (clause === undefined) return []
  const passive = isPassive(tree, verb) && !isTie(tree, verb)
  const pairs = passive
    ? passivePairs(sentence, verb, resolver)
    : [activePair(sentence, verb, clause, resolver)].filter((pair) => pair !== undefined)
  return pairs.flatMap(
    (pair) => writePair(context, sentence, { verb, clause, passive, pair }, resolver) ?? [],
  )
}

/** "is allied with X": no agent, but a tie. */
function isTie(tree: Tree, verb: Token): boolean {
  return (
    /^(?:ally|affiliate|associate|merge|marry|divorce)$/.test(verb.lemma) &&
    agentOf(tree, verb.i) === undefined
  )
}

interface Read {
  verb: Token
  clause: number
  passive: boolean
  pair: Pair
}

function writePair(
  context: Context,
  sentence: Sentence,
  { verb, clause, passive, pair }: Read,
  resolver: Resolver,
): Relation | undefined {
  const tree = sentence.tree!
  if (isSame(pair) || isEmptyVerb(tree, verb, pair, resolver) || isUntold(pair)) return undefined
  const label = writeLabel({
    tree,
    clause,
    verb: verb.i,
    subject: pair.subject.tokens,
    object: pair.object.tokens,
    passive,
  })
  return label && makeRelation(context, sentence, { ...pair, label, verb, clause })
}

/** "Residents repaired the roof": of two that have no name there is little to tell. */
function isUntold({ subject, object }: Pair): boolean {
  return object.entity === undefined && actsUnnamed(subject.text.toLowerCase().replace(/s$/, ''))
}

/** Whether both sides are one. */
export function isSame({ subject, object }: Pair): boolean {
  return subject.text === object.text || (subject.entity !== undefined && subject.entity === object.entity)
}
