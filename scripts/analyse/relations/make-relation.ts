/** Puts a relation together from its actors, its label and its verb. */
import { AGAINST_VERBS, FOR_VERBS } from './cues.ts'
import { childrenBy } from '../../language/index.ts'
import { tokensSpan } from '../context.ts'
import type { Actor } from './find-actor.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { Context } from '../context.ts'
import type { Pair } from './find-pair.ts'
import type { Relation, Sentence, Sourced, Spans } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

export interface RelationParts extends Pair {
  label: Caption
  /** What the relation is named by: a verb, or the noun of a role. */
  verb: Token
  /** Head of the clause that states it. */
  clause: number
  /** Words of wanting, where they stand outside the clause. */
  wish?: string
}

/** The relation; its sense is turned off by a negation. */
export function makeRelation(
  context: Context,
  sentence: Sentence,
  { subject, object, label, verb, clause, wish }: RelationParts,
): Relation {
  const tree = sentence.tree!
  const negated = isTurnedDown(tree, [clause, verb.i])
  const modal = wish ?? modalOf(tree, clause, verb.i)
  const against = AGAINST_VERBS.has(verb.lemma) || /\bagainst\b/.test(label.text)
  const sense = negated ? 'neutral' : against ? 'against' : FOR_VERBS.has(verb.lemma) ? 'for' : 'neutral'
  return {
    subject: toSourced(context, subject, sentence),
    ...(subject.entity !== undefined && { subjectEntity: subject.entity }),
    object: toSourced(context, object, sentence),
    ...(object.entity !== undefined && { objectEntity: object.entity }),
    label: { text: label.text, from: [tokensSpan(context, sentence, tree, label.tokens)] },
    verb: verb.lemma,
    negated,
    ...(modal && { modal }),
    sentence: sentence.index,
    sense,
  }
}

/** "did not join", "never joined", "refused to join". */
export function isTurnedDown(tree: Tree, chain: number[]): boolean {
  return (
    chain.some((i) =>
      childrenBy(tree, i, /^(?:advmod|det|neg)/).some(({ form }) => /^(?:not|n['’]t|never)$/i.test(form)),
    ) || /^(?:refuse|decline|fail)/.test(tree.tokens[chain[0]!]!.lemma)
  )
}

/** "may", "seeks to". */
function modalOf(tree: Tree, clause: number, verb: number): string | undefined {
  return (
    [clause, verb].flatMap((i) => childrenBy(tree, i, /^aux/)).find(({ tag }) => tag === 'MD')?.form ??
    (clause === verb ? undefined : `${tree.tokens[clause]!.form} to`)
  )
}

function toSourced(context: Context, { text, named, tokens, entity }: Actor, sentence: Sentence): Sourced {
  const own = tokens.length > 0 ? tokensSpan(context, sentence, sentence.tree!, tokens) : undefined
  const isHere = own && entity === undefined && !named
  const from = (isHere ? [own] : [named, own]).filter((span) => span !== undefined)
  const distinct = from.filter(
    (span, n) => n === 0 || span.start !== from[0]!.start || span.end !== from[0]!.end,
  )
  return { text, from: (distinct.length > 0 ? distinct : [sentence.span]) as Spans }
}
