/** Relations that a verb states between its subject and its object, in active and passive clauses. */
import { activePair, passivePair } from './find-pair.ts'
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
import type { Token } from '../../language/types.ts'

export function findClauses(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const tree = sentence.tree!
  const quoted = quotedTokens(tree)
  return tree.tokens
    .filter(
      (token) =>
        isVerb(token) && !/^(?:aux|cop|amod|compound|case|mark)/.test(token.rel) && !quoted.has(token.i),
    )
    .flatMap((token) => readVerb(context, sentence, token, resolver) ?? [])
}

function readVerb(
  context: Context,
  sentence: Sentence,
  verb: Token,
  resolver: Resolver,
): Relation | undefined {
  const tree = sentence.tree!
  const clause = statingClause(tree, verb)
  if (clause === undefined) return undefined
  const passive = isPassive(tree, verb)
  const pair = passive ? passivePair(sentence, verb, resolver) : activePair(sentence, verb, clause, resolver)
  if (!pair || isSame(pair) || isEmptyVerb(tree, verb, pair, resolver)) return undefined
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

/** Whether both sides are one. */
export function isSame({ subject, object }: Pair): boolean {
  return subject.text === object.text || (subject.entity !== undefined && subject.entity === object.entity)
}
