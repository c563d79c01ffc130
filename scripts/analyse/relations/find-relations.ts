/** Who does what to or for whom, clause by clause; and what partners do for the undertaking that a section names. */
import { AGAINST_VERBS, EMPTY_VERBS, FOR_VERBS } from './cues.ts'
import { childrenBy, isVerb } from '../../language/index.ts'
import { clauseOf, quotedTokens, subjectOf } from '../clauses/clause.ts'
import { findGoals } from './find-goals.ts'
import { activePair, passivePair } from './find-pair.ts'
import { findMemberships } from './find-memberships.ts'
import { findSupport } from './find-support.ts'
import { mergeNames } from './merge-names.ts'
import { makeResolver } from '../clauses/resolve.ts'
import { tokensSpan } from '../context.ts'
import { writeLabel } from './write-label.ts'
import type { Actor } from './find-actor.ts'
import type { Pair } from './find-pair.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { Context } from '../context.ts'
import type { Named } from '../entities/index.ts'
import type { Relation, Sentence, Sourced, Spans } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Relations in the order of the article. */
export function findRelations(context: Context, named: Named): Relation[] {
  // Each sentence is parsed in two ways; the first that yields a relation is taken.
  const readings = (['familiar', 'head'] as const).map((style) => {
    const merged = mergeNames(context, named, style)
    return { context: merged.context, resolver: makeResolver(merged.context, merged.named) }
  })
  return context.sentences.flatMap(({ index, section, text, tree }) => {
    if (!tree || /\?["”]?$/.test(text) || context.sections[section]?.role === 'apparatus') return []
    for (const reading of readings) {
      const found = findInSentence(reading.context, reading.context.sentences[index]!, reading.resolver)
      if (found.length > 0) return found
    }
    return []
  })
}

function findInSentence(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const own = [
    ...findInClauses(context, sentence, resolver),
    ...findMemberships(context, sentence, resolver),
    ...findGoals(context, sentence, resolver),
  ]
  const named = own.some(({ objectEntity }) => objectEntity !== undefined)
  const support = named ? [] : findSupport(context, sentence, resolver)
  return support.length > 0 ? support : own
}

function findInClauses(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
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
  if (EMPTY_VERBS.has(verb.lemma)) return undefined
  const clause = chainTop(tree, verb)
  if (clause === undefined || !isStated(tree, clause, verb.i) || isRestrictive(tree, clause)) return undefined
  const passive = childrenBy(tree, verb.i, /^(?:nsubj:pass|aux:pass)/).length > 0 && verb.tag === 'VBN'
  const pair = passive ? passivePair(sentence, verb, resolver) : activePair(sentence, verb, clause, resolver)
  if (
    !pair ||
    pair.subject.text === pair.object.text ||
    (pair.subject.entity !== undefined && pair.subject.entity === pair.object.entity)
  )
    return undefined
  const label = writeLabel({
    tree,
    clause,
    verb: verb.i,
    subject: pair.subject.tokens,
    object: pair.object.tokens,
    passive,
  })
  if (!label) return undefined
  return makeRelation(context, sentence, { ...pair, label, verb, clause })
}

/** The verb itself, or the one that it depends on by "to": "refused to allow". */
function chainTop(tree: Tree, verb: Token): number | undefined {
  let at = verb
  for (let steps = 0; steps < 4; steps++) {
    if (at.rel === 'xcomp') {
      const over = tree.tokens[at.head]
      // "asked the army to leave": the object of the verb above does it.
      if (!over || childrenBy(tree, over.i, /^(?:obj|iobj)$/).length > 0) return undefined
      at = over
    } else if (at.rel === 'conj' && isVerb(tree.tokens[at.head]!)) {
      // After "claimed that …" nobody can tell who did what "and" joins.
      const reported = childrenBy(tree, at.head, /^ccomp/).some(({ i }) => i < at.i)
      // "aims to do A and do B": B without the aim would be said to be done.
      if (/^(?:xcomp|ccomp|advcl)$/.test(tree.tokens[at.head]!.rel) || at.tag === 'VB') return undefined
      return !reported && subjectOf(tree, at.i) ? at.i : undefined
    } else
      return /^(?:root|parataxis|acl:relcl)$/.test(at.rel) ||
        (at.rel === 'advcl' && childrenBy(tree, at.i, /^nsubj/).length > 0)
        ? at.i
        : undefined
  }
  return undefined
}

/** Whether the sentence states the clause: not under a condition, in someone's mouth, or as a supposition. */
function isStated(tree: Tree, clause: number, verb: number): boolean {
  for (let at = clause, steps = 0; at >= 0 && steps < 8; steps++) {
    const token = tree.tokens[at]!
    if (childrenBy(tree, at, /^mark$/).some(({ form }) => /^(?:if|unless|whether|that|as)$/i.test(form)))
      return false
    if (/^(?:ccomp|csubj)/.test(token.rel)) return false
    at = token.head < 0 ? -1 : clauseOf(tree, token.head)
    if (at === clause) break
  }
  return tree.tokens[verb] !== undefined
}

/** "many Americans who moved there …": said of some only. */
function isRestrictive(tree: Tree, clause: number): boolean {
  const { rel, head } = tree.tokens[clause]!
  const pronoun = childrenBy(tree, clause, /^nsubj/)[0]
  return (
    rel === 'acl:relcl' &&
    pronoun !== undefined &&
    /^(?:who|that|which)$/i.test(pronoun.form) &&
    tree.tokens[pronoun.i - 1]?.form !== ',' &&
    (tree.tokens[head]!.tag !== 'NNP' ||
      childrenBy(tree, head, /^(?:amod|det)$/).some(({ form }) =>
        /^(?:many|some|few|most|several|those)$/i.test(form),
      ))
  )
}

/** Puts a relation together; the sense is turned off by a negation. */
export function makeRelation(
  context: Context,
  sentence: Sentence,
  {
    subject,
    object,
    label,
    verb,
    clause,
    wish,
  }: Pair & { label: Caption; verb: Token; clause: number; wish?: string },
): Relation {
  const tree = sentence.tree!
  const chain = [clause, verb.i]
  const negated =
    chain.some((i) =>
      childrenBy(tree, i, /^(?:advmod|det|neg)/).some(({ form }) => /^(?:not|n['’]t|never)$/i.test(form)),
    ) || /^(?:refuse|decline|fail)/.test(tree.tokens[clause]!.lemma)
  const modal =
    wish ??
    chain.flatMap((i) => childrenBy(tree, i, /^aux/)).find(({ tag }) => tag === 'MD')?.form ??
    (clause === verb.i ? undefined : `${tree.tokens[clause]!.form} to`)
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

function toSourced(context: Context, { text, named, tokens, entity }: Actor, sentence: Sentence): Sourced {
  const own = tokens.length > 0 ? tokensSpan(context, sentence, sentence.tree!, tokens) : undefined
  const isHere = own && entity === undefined
  const from = (isHere ? [own] : [named, own]).filter((span) => span !== undefined)
  const distinct = from.filter(
    (span, n) => n === 0 || span.start !== from[0]!.start || span.end !== from[0]!.end,
  )
  return { text, from: (distinct.length > 0 ? distinct : [sentence.span]) as Spans }
}
