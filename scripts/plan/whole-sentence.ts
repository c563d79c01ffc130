/** A sentence as it stands, where no part of it says the same: only one that is clean and can be read alone. */
import type { Condensation } from '../condense/index.ts'
import type { Token } from '../language/types.ts'
import type { Sentence, Sourced } from '../types/index.ts'
import { findReliance, type Reliance } from './reliance.ts'
import type { MatterPoint } from './matter.ts'
import type { NamedSentence } from './name-subject.ts'
import type { Persons } from './persons-of-pronouns.ts'
import { sayable } from './sayable.ts'
import { speaksForItself } from './speaks-for-itself.ts'
import { standsAlone } from './stands-alone.ts'

/** Longest sentence, in words, that needs no cut. */
export const SHORT_WORDS = 16
/** Longest that is shown for want of shorter ones, in words and characters, and the shortest. */
const LONGEST = { words: 28, characters: 170 }
const LEAST_WORDS = 5

/** What keeps a sentence from a slide however short it is. */
const UNSHOWABLE = new Set(['empty', 'meta', 'dangling', 'question', 'quotation', 'breaks off'])

/** The sentence as a point, for want of a better one; undefined where it leans on others or is not worth showing. */
export function findWhole(
  sentence: Sentence,
  { text: named, tree, leaning }: NamedSentence,
  { candidates, reason }: Condensation,
  { source, persons }: { source: (text: string) => Sourced; persons: Persons },
): MatterPoint | undefined {
  if (sentence.kind !== 'prose' || !sentence.complete || UNSHOWABLE.has(reason ?? '')) return undefined
  const text = withoutOpener(withoutStop(sayable(named)))
  const words = text.split(/\s+/).length
  if (words < LEAST_WORDS || words > LONGEST.words || text.length > LONGEST.characters) return undefined
  if (!/[.!]$/.test(sentence.text) || !isClean(text) || !speaksForItself(text, tree)) return undefined
  const reliance = findReliance(text, tree, leaning, persons)
  if (!standsAlone({ ...sentence, text: withoutTerms(text) }) || reliance.hangs) return undefined
  const judged = candidates.find((candidate) => candidate.text === text)
  if (tree.tokens.some(isLooseObject)) return undefined
  // What is more likely bad than not is not shown for any want.
  if (judged && judged.acceptable < 0.5) return undefined
  return {
    point: { text: source(text) },
    text,
    form: 'whole',
    acceptable: judged?.acceptable ?? 0.7,
    good: judged?.good ?? (words <= SHORT_WORDS ? 0.45 : 0.3),
    sentence: sentence.index,
    reliance,
  }
}

/** "The bank lent it …": an object that stands for something else than the sentence's subject. */
const isLooseObject = ({ form, rel }: Token) => /^(?:i?obj)/.test(rel) && /^(?:it|them|him|her)$/i.test(form)

/** A sentence to its last word, as a point. */
export function wholePoint(sentence: Sentence, reliance?: Reliance): MatterPoint {
  const text = withoutStop(sentence.text)
  return {
    point: { text: { text, from: [sentence.span] } },
    text,
    form: 'whole',
    acceptable: 0.75,
    good: 0.5,
    sentence: sentence.index,
    reliance,
  }
}

export const withoutStop = (text: string) => text.replace(/[.。]$/u, '')

/** Marks of what is no plain prose: mark-up, addresses, quotations, smileys, brackets that are left. */
function isClean(text: string): boolean {
  return !/[[\]{}<>|_^*=\\`"“”()]|https?:|\.\.\.|…|:$/.test(withoutTerms(text)) && !runsIn(text)
}

/** A heading that ran into its sentence: "The new mayor In the capital, …". */
export const runsIn = (text: string) => RUN_IN.test(text)

const RUN_IN = /[\p{L},] (?:In|On|At|For|With|By|After|Before) (?:the|an?|its|their)\b/u

/** A term in quotation marks is nobody's word: a few words without a mark, not at the beginning. */
const withoutTerms = (text: string) =>
  text.replace(/(?<=\S\s)[“"]([^\s“”",.!?]+(?:\s[^\s“”",.!?]+){0,3})[”"]/g, '$1')

/** "Second, children who read …" → "Children who read …": a slide has its own order. */
export function withoutOpener(text: string): string {
  const rest = text.replace(OPENER, '')
  return rest === text ? text : rest.charAt(0).toUpperCase() + rest.slice(1)
}

const OPENER =
  /^(?:first(?:ly)?|second(?:ly)?|third(?:ly)?|lastly|finally|moreover|furthermore|additionally|in addition|however),\s+/i
