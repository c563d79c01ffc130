import { passesGate, supports, type Point } from '../../condense/index.ts'
import type { Antecedent, Leaning, Sentence, Sourced, Span } from '../../types/index.ts'
import type { NamedSentence } from '../name-subject.ts'
import type { Persons } from '../persons-of-pronouns.ts'
import { plainName } from '../plain-name.ts'
import { findReliance, type Reliance } from '../reliance.ts'
import { speaksForItself } from '../speaks-for-itself.ts'

/** What the texts of a sentence are judged by. */
export interface Surroundings {
  /** What stands in the named sentence for its pronouns and nouns. */
  antecedents: readonly Antecedent[]
  /** The article's text. */
  article: string
  /** Whom its pronouns may mean. */
  persons: Persons
}

/** What is known of the texts that are made of one sentence. */
export interface TextJudge {
  /** The text with the places that it comes from. */
  source: (text: string) => Sourced
  /** Whether the article's words bear it out in their places. */
  isBorneOut: (text: string) => boolean
  /** What it takes for granted. */
  relianceOf: (text: string) => Reliance
  mayPrint: (point: Point) => boolean
}

/** @param named The sentence with names for its pronouns and nouns, where they are known. */
export function judgeTexts(
  sentence: Sentence,
  named: NamedSentence,
  { antecedents, article, persons }: Surroundings,
): TextJudge {
  const { tree } = named
  // What an order speaks of lies on the table; only "this" and its like ask for more.
  const leaning = sentence.order
    ? named.leaning.filter(({ at }) => POINTS_AT.test(named.text.slice(at.start, at.end)))
    : named.leaning
  const source = (text: string): Sourced => ({
    text,
    from: [
      sentence.span,
      ...antecedents.filter(({ text: name }) => holdsName(text, name)).map(({ span }) => span),
    ],
  })
  // A name that was put may be one that the article's words do not bear out in their place.
  const isBorneOut = (text: string) =>
    antecedents.length === 0 ||
    supports(
      text,
      source(text).from.map(({ start, end }) => article.slice(start, end)),
    ).ok
  return {
    source,
    isBorneOut,
    relianceOf: (text) =>
      findReliance(sentence.order ? withoutPlainWords(text) : text, tree, leaning, persons),
    mayPrint: (point) =>
      passesGate(point, named.text) &&
      (sentence.order !== undefined || keepsQuotation(point.text, sentence.text)) &&
      speaksForItself(point.text, tree) &&
      isBorneOut(point.text) &&
      !keepsSureLeaning(point.kept, leaning),
  }
}

const POINTS_AT = /^(?:this|that|these|those|such)\b/i

/** Whether a text has a name that was put, with or without its article and ending. */
function holdsName(text: string, name: string): boolean {
  return text.toLowerCase().includes(plainName(name).toLowerCase())
}

/** "Wet both faces", "seal it again": of things that lie on the table they ask for nothing that was said before. */
const withoutPlainWords = (text: string) =>
  text.replace(/\bboth (?=\p{L}+s\b)/giu, '').replace(/ (?:again|as well)\b/gi, '')

/** What somebody said word by word is not printed as if it were the article's own statement. */
function keepsQuotation(point: string, sentence: string): boolean {
  return !/["“”]/.test(sentence) || /["“].+["”]/.test(point)
}

/** Whether a point keeps a noun that surely leans, so that it cannot be printed by itself. */
function keepsSureLeaning(kept: readonly Span[], leaning: readonly Leaning[]): boolean {
  return leaning.some(
    ({ at, isSure }) => isSure && kept.some(({ start, end }) => start < at.end && at.start < end),
  )
}
