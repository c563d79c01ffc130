/** Whether a sentence, as it stands, can be read by itself. */
import { judgeText, leansByMarkers } from '../condense/index.ts'
import { contentWords } from '../language/index.ts'
import type { Tree } from '../language/types.ts'
import type { Analysis, Antecedent, Sentence, Span } from '../types/index.ts'
import { antecedentsOf } from './antecedents-of.ts'
import { knownWords } from './known-words.ts'
import { plainName } from './plain-name.ts'
import { isInMind, isPersonal, personsInMind } from './persons-in-mind.ts'
import { nameSubject } from './name-subject.ts'
import { personsOfPronouns } from './persons-of-pronouns.ts'
import { findReliance } from './reliance.ts'

/** What a sentence takes for granted. */
interface Leaning {
  /** Something that no word of a slide before it could give. */
  hangs: boolean
  /** Content words of nouns that another slide may have named. */
  nouns: string[]
}

const found = new WeakMap<Sentence, Leaning>()

/**
 * Whether it takes for granted what nobody has before their eyes. What the topic above it and the whole article are about
 * is known: in somebody's life, "she" needs no name. So is what the talk has told of the same section before.
 * @param used Sentences that are on slides, by index.
 */
export function leansOnOthers(sentence: Sentence, analysis: Analysis, used: ReadonlySet<number>): boolean {
  const leaning = found.get(sentence) ?? findLeaning(sentence, analysis)
  found.set(sentence, leaning)
  if (leaning.hangs) return true
  if (leaning.nouns.length === 0) return false
  const words = new Set(toldBefore(sentence, analysis, used).flatMap(({ text }) => contentWords(text)))
  return leaning.nouns.some((noun) => !words.has(noun))
}

/** The sentences of its section before it that are on slides. */
function toldBefore(
  { index, section }: Sentence,
  { sentences }: Analysis,
  used: ReadonlySet<number>,
): Sentence[] {
  const told: Sentence[] = []
  for (let i = index - 1; sentences[i]?.section === section; i--) if (used.has(i)) told.push(sentences[i]!)
  return told
}

function findLeaning(sentence: Sentence, analysis: Analysis): Leaning {
  const { text, tree, kind, section } = sentence
  const hangs = { hangs: true, nouns: [] }
  if (!tree || OPENS_ON_OTHERS.test(text) || leansByMarkers({ text, tree, kind })) return hangs
  if (unknownNames(sentence, analysis).length > 0) return hangs
  const named = nameSubject(sentence, [...namesOf(sentence, analysis), ...personsInMind(sentence, analysis)])
  const plain = withoutPointers(named.text)
  const all = named.leaning
    .filter(({ at }) => !isClearIn(named.text, at))
    .map(({ at }) => ({ at, isSure: isPointer(named.text, at) }))
  const leaning = all.filter(({ at, isSure }) => isSure || isTopic(named.tree, at))
  const reliance = findReliance(plain, named.tree, leaning, personsOfPronouns(analysis))
  const { resumed } = findReliance(plain, named.tree, all)
  const broken = judgeText(plain, named.tree).broken ?? ''
  if (LEANING.has(broken) && !OPENS_ON_A_WHOLE.test(text)) return hangs
  const known = knownWords(analysis, [section])
  return {
    hangs: reliance.hangs || reliance.goesOn,
    nouns: [...reliance.nouns, ...resumed].filter((word) => !known.has(word)),
  }
}

/** "… in the second constituency, … the highest in this constituency": what is pointed to stands in the sentence itself. */
function withoutPointers(text: string): string {
  return text.replace(POINTER, (pointer, noun: string, at: number) =>
    isNamedBefore(noun, text.slice(0, at)) ? `the ${noun}` : pointer,
  )
}

const POINTER = /\b(?:this|that|these|those) (\p{Ll}+)/gu

/** Whether a noun that leans is one that the sentence itself has named, or the study that the article reports. */
function isClearIn(text: string, { start, end }: Span): boolean {
  const phrase = text.slice(start, end)
  return OWN_STUDY.test(phrase) || isNamedBefore(phrase.split(' ').at(-1)!, text.slice(0, start))
}

const isPointer = (text: string, { start, end }: Span) =>
  /^(?:this|that|these|those|such)\b/i.test(text.slice(start, end))

/** "Of the 31 beads, 23 …": what is counted stands in front. */
const OPENS_ON_A_WHOLE = /^Of (?:the|its|his|her|their|some|\d)/

/** In all of a sentence, "the ministry" explains itself; not so where it is what the sentence is about. */
function isTopic({ tokens, root }: Tree, at: Span): boolean {
  const before = tokens.filter(({ end }) => end <= at.start)
  if (before.some(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag))) return false
  return tokens.some(
    ({ start, end, rel, head }) => /^nsubj/.test(rel) && head === root && start < at.end && at.start < end,
  )
}

const OWN_STUDY =
  /^the (?:present|current) (?:study|research|project|work|analysis|investigation|survey|trial|experiment)$/i

function isNamedBefore(noun: string, before: string): boolean {
  const [word] = contentWords(noun)
  return word !== undefined && contentWords(before).includes(word)
}

/** A person can be called "she" where the article is about her; things and groups are many. */
const OPENS_ON_OTHERS =
  /^(?:it|its|this|that|these|those|such|they|their|them|first|second|third|last|finally|next|also|in (?:addition|contrast|other words)|for (?:example|instance)|by contrast|as a result)\b/i

const LEANING = new Set(['start', 'leaning', 'pronoun'])

/** The names elsewhere that its pronouns and nouns stand for, and that not everybody has in mind. */
export function unknownNames(sentence: Sentence, analysis: Analysis): Antecedent[] {
  const { text: words, span, tree } = sentence
  return namesOf(sentence, analysis).filter((antecedent) => {
    const { at, span: place } = antecedent
    if (place.start >= span.start && place.end <= span.end) return false
    // Of two persons whom the article is about, "he" may be either.
    if (isPersonal(words.slice(at.start, at.end))) return !isInMind(antecedent, sentence, analysis)
    return !isKnown(antecedent, sentence, analysis) && (isPronoun(words, at) || isTopic(tree!, at))
  })
}

/** Whether the topic above it or the theme of the article says a name, or what its acronym stands for. */
function isKnown({ text }: Antecedent, { section }: Sentence, analysis: Analysis): boolean {
  const known = knownWords(analysis, [section])
  const bare = plainName(text)
  const long = analysis.acronyms.find(({ short }) => short.text === bare)?.long.text
  return [text, long ?? text].some((name) => contentWords(name).every((word) => known.has(word)))
}

const isPronoun = (text: string, { start, end }: Span) =>
  /^(?:it|its|itself|they|them|their|theirs|this|that|these|those)$/i.test(text.slice(start, end))

const namesOf = ({ index }: Sentence, analysis: Analysis) => antecedentsOf(index, analysis)
