/** Whether "the company", "this agreement", "the attack" can be said on a slide by itself, and by which name if not. */
import { childrenBy } from '../../language/index.ts'
import { ACTING } from './kinds.ts'
import { findNamed } from './find-named.ts'
import { wasTold } from './was-told.ts'
import { EVENT, KNOWN_TO_ALL, POINTING } from './words.ts'
import type { Discourse } from './discourse.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Found } from './found.ts'
import type { Token, Tree } from '../../language/types.ts'

/**
 * - `standsAlone`: it is told by its own words, by the title or heading, by the sentence (`by`: where), or known to all.
 * - `replaceBy`: the article has a name for it that can be put in its place.
 * - `leans`: only another sentence tells which one is meant; `isSure` where one was spoken of before.
 */
export type Reference =
  | { kind: 'standsAlone'; by?: Entity }
  | { kind: 'replaceBy'; name: Found }
  | { kind: 'leans'; isSure: boolean }

/** @returns Undefined for a noun without "the", "this" and the like. */
export function classifyNoun(discourse: Discourse, sentence: Sentence, token: number): Reference | undefined {
  const tree = sentence.tree
  const noun = tree?.tokens[token]
  if (!tree || !noun || !/^NNS?$/.test(noun.tag)) return undefined
  // "the team classification": what follows solid is the noun, whatever the parser made of it.
  const next = tree.tokens[token + 1]
  const isSubjectOfMisread = next !== undefined && noun.head === next.i && isMisreadVerb(tree, next)
  const determiner = [
    ...childrenBy(tree, token, /^det/),
    ...(isSubjectOfMisread ? childrenBy(tree, next.i, /^det/) : []),
  ].find(({ form }) => /^(?:the|this|that|these|those|such)$/i.test(form))
  // "The company plans to …" was misread.
  const isSubjectOfNext = /^nsubj/.test(noun.rel) && noun.head === token + 1 && determiner?.i === token - 1
  const isSolid = /^NN/.test(next?.tag ?? '') && !isSubjectOfNext && !isSubjectOfMisread
  if (!determiner || determiner.i > token || isSolid) return undefined
  const points = !/^the$/i.test(determiner.form)
  if (discourse.named(sentence, token) || namesItself(discourse, sentence, tree, noun))
    return { kind: 'standsAlone' }
  if (isDescribed(tree, noun)) return points ? { kind: 'leans', isSure: true } : { kind: 'standsAlone' }
  const word = noun.form.toLowerCase()
  if (!points && discourse.isInTitle(word)) {
    const named = noun.tag === 'NN' ? findNamed(discourse, sentence, noun)?.entity : undefined
    return { kind: 'standsAlone', by: ofTitle(discourse, word) ?? named }
  }
  if (noun.tag === 'NN' && !discourse.isQuoted(sentence, token)) {
    const named = findNamed(discourse, sentence, noun)
    if (named?.here) return { kind: 'standsAlone', by: named.entity }
    if (named && isKnownTopic(discourse, named.entity)) return { kind: 'standsAlone', by: named.entity }
    if (named) return { kind: 'replaceBy', name: discourse.name(named.entity) }
  }
  if (!points && discourse.isInHeading(sentence, word)) return { kind: 'standsAlone' }
  if (points) return { kind: 'leans', isSure: true }
  if (KNOWN_TO_ALL.has(noun.lemma) && !isPointedTo(tree, noun)) return { kind: 'standsAlone' }
  const isSubject = /^nsubj/.test(noun.rel) || isSubjectOfMisread
  const isEvent = EVENT.test(word)
  const isGiven = wasIntroduced(discourse, sentence, noun)
  if ((isEvent || ACTING.test(noun.lemma)) && wasTold(discourse, sentence, noun))
    return { kind: 'leans', isSure: true }
  if (isMatter(discourse, noun)) return { kind: 'standsAlone' }
  return isGiven || isSubject || isEvent || wasMentioned(discourse, sentence, noun)
    ? { kind: 'leans', isSure: isGiven && (isSubject || isEvent) }
    : { kind: 'standsAlone' }
}

/** "the next government" */
const isPointedTo = (tree: Tree, noun: Token): boolean =>
  childrenBy(tree, noun.i, /^amod/).some(({ form }) =>
    /^(?:next|previous|former|last|new|old|other|latter)$/i.test(form),
  )

/** "The mine accounts for half of the exports": a sentence has a verb, and what was read as its main noun is the one. */
function isMisreadVerb({ tokens, root }: Tree, { i, tag }: Token): boolean {
  return i === root && tag === 'NNS' && !tokens.some((token) => /^(?:VB[DPZ]|MD)$/.test(token.tag))
}

/** What the article is about, where the noun is of its name: "the operation" of "Operation Calm Strait". */
function ofTitle(discourse: Discourse, word: string): Entity | undefined {
  const { topic } = discourse
  return topic && discourse.titleNames(topic) && discourse.called(topic).has(word) ? topic : undefined
}

/** What the title names at length need not be named again: "the operation" of "Operation Restore Stability in Mali". */
function isKnownTopic(discourse: Discourse, entity: Entity): boolean {
  const { text } = discourse.name(entity)
  return entity === discourse.topic && discourse.titleNames(entity) && text.split(' ').length > SHORT_NAME
}

const SHORT_NAME = 2

/** "the French group Hydronor", "the assembly, known as X". */
function namesItself(discourse: Discourse, sentence: Sentence, tree: Tree, noun: Token): boolean {
  return childrenBy(tree, noun.i, /^(?:appos|flat)/).some(
    ({ i }) => discourse.named(sentence, i) !== undefined,
  )
}

/** Whether its own words tell which one: "the port of Odesa", "the first woman to …", "the trust fund". */
function isDescribed(tree: Tree, noun: Token): boolean {
  return noun.kids.some((kid) => {
    const { rel, form, tag } = tree.tokens[kid]!
    if (/^nmod:poss/.test(rel)) return true
    // "the signal alone"
    if (isAskedOf(tree, noun, kid) || (kid > noun.i && tag === 'RB') || isAside(tree, noun, kid)) return false
    return /^(?:amod|compound|nmod|acl|appos|flat|nummod)/.test(rel) && !POINTING.test(form)
  })
}

/** "The report, published in April": told beside it, and no answer to which one. */
function isAside({ tokens }: Tree, noun: Token, kid: number): boolean {
  return kid > noun.i && tokens[kid]!.rel.startsWith('acl') && tokens[noun.i + 1]?.form === ','
}

/** "expect the company to go public", "accuse the mission of spying": the verb is no part of the noun. */
function isAskedOf({ tokens }: Tree, { rel, head }: Token, kid: number): boolean {
  const { rel: added, tag } = tokens[kid]!
  if (!/^i?obj$/.test(rel) || added !== 'acl') return false
  const verb = tokens[head]?.lemma ?? ''
  if (tag === 'VBG')
    return /^(?:accuse|suspect|convict|acquit|blame|praise|criticise|criticize|ban|stop|prevent|charge|fine|thank|condemn)$/.test(
      verb,
    )
  return (
    tag === 'VB' &&
    /^(?:expect|allow|ask|force|require|order|want|urge|oblige|invite|persuade|permit|enable|help|cause|compel|forbid|authori[sz]e|tell|advise|encourage)$/.test(
      verb,
    )
  )
}

/** What so many sentences speak of is what the article is about: this share of all, but no fewer than that. */
const MATTER = { share: 0.2, least: 6 }

/** Whether the article is about what the noun is for: "the bill" of an article on a law. */
function isMatter({ context: { sentences }, placesOfNoun }: Discourse, { lemma }: Token): boolean {
  return placesOfNoun(lemma).length >= Math.max(MATTER.least, MATTER.share * sentences.length)
}

/** Whether one of the kind was spoken of before, wherever. */
function wasMentioned({ placesOfNoun }: Discourse, { index }: Sentence, { lemma }: Token): boolean {
  return placesOfNoun(lemma).some((place) => place < index)
}

/** Whether one of the kind was spoken of before in the same section. */
function wasIntroduced({ context, placesOfNoun }: Discourse, sentence: Sentence, { lemma }: Token): boolean {
  return placesOfNoun(lemma).some(
    (index) => index < sentence.index && context.sentences[index]!.section === sentence.section,
  )
}
