/** "It" by its own sentence. */
import { isActorNoun } from '../clauses/actor-nouns.ts'
import { isOfKind, mayAct } from './kinds.ts'
import { phraseAt, sayPhrase } from './phrases.ts'
import { subjectOf } from '../clauses/clause.ts'
import { isDefiniteThing, isStrange, isThing, isUnder, mayBeThing } from './things.ts'
import type { Discourse } from './discourse.ts'
import type { Entity } from '../../types/index.ts'
import type { Found } from './found.ts'
import type { Phrase } from './phrases.ts'
import type { Reference } from './resolve-thing.ts'
import type { Token } from '../../language/types.ts'

/** The subject above, where nothing else in particular comes between; `open` where that can be no thing. */
export function resolveUnder(reference: Reference, subject: Token): Found | undefined | 'open' {
  const { discourse, sentence, tree, token, own, resolve } = reference
  const isOwn = /^own$/i.test(tree.tokens[token.i + 1]?.form ?? '')
  const rivals = isOwn
    ? []
    : own.filter(
        (one) => one.noun.i > subject.i && isDefiniteThing(one) && !isUnder(tree, one.noun.i, subject.i),
      )
  if (/^its?$/i.test(subject.form)) {
    // "It has no part of the river, but it buys …"
    const isParallel =
      token.rel === 'nsubj' &&
      subject.rel === 'nsubj' &&
      /^(?:conj|parataxis)$/.test(tree.tokens[token.head]!.rel)
    return isParallel || rivals.length === 0 ? resolve(sentence, subject.i) : undefined
  }
  const phrase = phraseAt(discourse, sentence, subject.i)
  if (!phrase || !isThing(phrase)) return 'open'
  if (isStrange(phrase)) return undefined
  if (rivals.length > 0) return resolveOnlySubject(reference)
  if (isReportedByBody(reference, subject, phrase)) return undefined
  return isAsked(reference, phrase) ? sayPhrase(discourse, sentence, phrase) : undefined
}

/** "Belmar complained that the dam took half of its water": its may be the speaker's. */
function isReportedByBody({ tree, token, own }: Reference, subject: Token, phrase: Phrase): boolean {
  const clause = tree.tokens[subject.head]
  if (token.rel !== 'nmod:poss' || clause?.rel !== 'ccomp' || phrase.entity || mayAct(phrase)) return false
  return own.some(
    (one) =>
      /^nsubj/.test(one.noun.rel) &&
      one.noun.head === clause.head &&
      (one.entity !== undefined || mayAct(one)),
  )
}

/** "It had tried a Belgian machine, but the clerks disliked it": the one object of the clause before, where another acts. */
export function resolveParallel({ discourse, sentence, tree, token, own }: Reference): Found | undefined {
  const verb = tree.tokens[token.head]
  if (token.rel !== 'obj' || verb?.rel !== 'conj') return undefined
  const doer = subjectOf(tree, verb.i)
  const things = own.filter(
    (one) => isDefiniteThing(one) && one.noun.i > verb.head && one.noun.i < (doer?.i ?? 0),
  )
  const [only] = things
  const isOne =
    things.length === 1 && only!.noun.rel === 'obj' && only!.noun.head === verb.head && isThing(only!)
  return doer?.head === verb.i && isOne ? sayPhrase(discourse, sentence, only!) : undefined
}

/** "RuntimeClass has a broad charter, but it …": the one subject before, where that is a named body or thing. */
export function resolveOnlySubject(reference: Reference): Found | undefined {
  const { discourse, sentence, tree, token, own } = reference
  if (!/^nsubj/.test(token.rel)) return undefined
  const subjects = tree.tokens.filter(
    ({ i, rel, tag }) => i < token.i && /^nsubj/.test(rel) && !/^W/.test(tag),
  )
  const [subject] = subjects
  if (subjects.length !== 1 || !subject || subject.head === token.head) return undefined
  const phrase = own.find(({ noun }) => noun.i === subject.i)
  if (!phrase?.entity || !isThing(phrase) || /^(?:place|person)$/.test(phrase.entity.kind)) return undefined
  if (phrase.entity.kind === 'other' && !isKnown(discourse, phrase.entity)) return undefined
  return isAsked(reference, phrase) ? sayPhrase(discourse, sentence, phrase) : undefined
}

/** A single word of which nothing is told, and that is hardly said again, may be a person. */
const isKnown = ({ topic }: Discourse, entity: Entity): boolean =>
  entity === topic || / /.test(entity.name.text) || entity.mentions.length > 2

/** "Once a jar is open, it …", "If a stone will not fit, try it": the one thing that a clause in front is about. */
export function resolveFronted(reference: Reference): Found | undefined {
  const { discourse, sentence, tree, token, own } = reference
  const main = tree.tokens[token.head]
  if (!main || !/^(?:nsubj|obj$)/.test(token.rel)) return undefined
  const things = own.filter(isDefiniteThing)
  const [only] = things
  if (things.length !== 1 || !only || !/^nsubj/.test(only.noun.rel) || !isThing(only) || isStrange(only))
    return undefined
  const isInFront = main.kids.some(
    (kid) => kid < token.i && tree.tokens[kid]!.rel === 'advcl' && isUnder(tree, only.noun.i, kid),
  )
  if (!isInFront || isActorNoun(only.noun.lemma) !== isActorNoun(only.noun.lemma, only.noun.form))
    return undefined
  return isAsked(reference, only) ? sayPhrase(discourse, sentence, only) : undefined
}

/** Whether a phrase is of the kind that the clause asks for, if it asks. */
function isAsked({ discourse, kind }: Reference, phrase: Phrase): boolean {
  if (kind === undefined || isOfKind(discourse, phrase, kind)) return true
  // A name of which nothing is told may be anything's.
  return phrase.entity !== undefined && mayBeThing(phrase) && !/^(?:law|proposal|document|ship)$/.test(kind)
}
