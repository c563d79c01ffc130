/** The article's sentences as the planner sees them: condensed, gated, each with what it is worth. */
import { condense, type Condensation, type Point } from '../condense/index.ts'
import { contentWords } from '../language/index.ts'
import type { Analysis, PlannedPoint, Sentence, Sourced, Span } from '../types/index.ts'
import { nameSubject } from './name-subject.ts'

/** A point that passed the gate, with its source. */
export interface MatterPoint {
  point: PlannedPoint
  /** The whole point as one text. */
  text: string
  form: Point['form'] | 'whole'
  acceptable: number
  good: number
  sentence: number
}

export interface Matter {
  sentence: Sentence
  /** Best first; empty where nothing of the sentence may be printed. */
  points: MatterPoint[]
  /** A whole clause that can stand as a headline. */
  headline?: { text: Sourced; good: number; acceptable: number }
  /** 0–1: how much the slide gains by it. */
  worth: number
  /** Why there is no point. */
  reason?: string
}

/** The least probability of being acceptable at which a point is printed. */
export const GATE = 0.76

/** Longest sentence, in words, that is shown whole where English rules do not apply. */
const WHOLE_SENTENCE_WORDS = 26

/** Longest sentence, in words, that is a point as it stands. */
const SHORT_SENTENCE_WORDS = 16

/** One `Matter` for each sentence of the analysis, by its index. */
export function condenseAll(analysis: Analysis): Matter[] {
  const names = analysis.entities.flatMap((entity) => [
    entity.name.text,
    ...(entity.acronym ? [entity.acronym.text] : []),
  ])
  const acronyms = analysis.acronyms.map(({ short, long }) => ({ short: short.text, long: long.text }))
  const title = analysis.article.title?.text
  const antecedents = new Map(analysis.antecedents.map((antecedent) => [antecedent.sentence, antecedent]))
  const isEnglish = analysis.sentences.some(({ tree }) => tree)
  return analysis.sentences.map((sentence, i) => {
    if (!sentence.complete) return { sentence, points: [], worth: 0, reason: 'breaks off' }
    if (!sentence.tree)
      return isEnglish
        ? { sentence, points: [], worth: 0, reason: 'others carry the article' }
        : wholeSentence(sentence)
    const section = analysis.sections[sentence.section]
    const before = analysis.sentences[i - 1]
    const condensation = condense(
      { ...nameSubject(sentence, antecedents.get(sentence.index)), kind: sentence.kind },
      {
        title,
        sectionTitle: section?.title?.text,
        previous: before?.block === sentence.block ? before.text : undefined,
        names,
        acronyms,
      },
    )
    return toMatter(sentence, condensation, antecedents.get(sentence.index)?.span)
  })
}

/** @param named Where the name stands that was put for the sentence's pronoun. */
function toMatter(sentence: Sentence, condensation: Condensation, named?: Span): Matter {
  const source = (text: string): Sourced => ({ text, from: named ? [sentence.span, named] : [sentence.span] })
  const points = condensation.printable
    ? condensation.candidates
        .filter(
          (candidate) =>
            candidate.acceptable >= GATE &&
            keepsQuotation(candidate.text, sentence.text) &&
            speaksForItself(candidate.text),
        )
        .map((candidate): MatterPoint => ({
          point: toPoint(candidate, source),
          text: candidate.text,
          form: candidate.form,
          acceptable: candidate.acceptable,
          good: candidate.good,
          sentence: sentence.index,
        }))
    : []
  if (points.length === 0 && isShortWhole(sentence, condensation)) points.push(wholePoint(sentence))
  const { headline } = condensation
  const quality = points[0] ? (points[0].acceptable + points[0].good) / 2 : 0
  return {
    sentence,
    points,
    headline:
      headline &&
      headline.acceptable >= GATE &&
      keepsQuotation(headline.text, sentence.text) &&
      speaksForItself(headline.text)
        ? { text: source(headline.text), good: headline.good, acceptable: headline.acceptable }
        : undefined,
    worth: 0.45 * sentence.salience + 0.3 * condensation.worth + 0.25 * quality + newsValue(sentence.text),
    reason: points.length === 0 ? (condensation.reason ?? 'no short form that says the same') : undefined,
  }
}

/** On a slide nobody is there to be "we". */
const speaksForItself = (point: string) => !/^(?:we|i|our|my)\b/i.test(point)

/** What somebody said word by word is not printed as if it were the article's own statement. */
function keepsQuotation(point: string, sentence: string): boolean {
  return !/["“”]/.test(sentence) || /["“].+["”]/.test(point)
}

/** Figures, firsts and outcomes are what an audience came for; what is only called important is not. */
function newsValue(text: string): number {
  return NEWS.reduce((sum, [pattern, value]) => sum + (pattern.test(text) ? value : 0), 0)
}

const NEWS: [RegExp, number][] = [
  [
    /\b\d[\d.,]*\s?(?:%|percent|per cent|million|billion|thousand|times|km|people|euros?|dollars?|pounds?)|[$€£]\s?\d/,
    0.08,
  ],
  [
    /\b(?:first|largest|smallest|highest|lowest|biggest|oldest|newest|fastest|greatest|most|record|only|never before)\b/i,
    0.05,
  ],
  [
    /\b(?:declared|captured|founded|replaced|won|lost|signed|banned|abolished|approved|rejected|reduced|doubled|halved|fell|rose|killed|discovered|found|showed|concluded|agreed|decided)\b/,
    0.04,
  ],
  [
    /\b(?:is|are|was|were|remains?|be)\s+(?:also\s+)?(?:an?\s+)?(?:vital|essential|crucial|pivotal|important|key|significant|integral)\b/i,
    -0.12,
  ],
  [/^(?:fig(?:ure|\.)?|table|photo|image|picture)\s?\d|\b(?:image|photo) credit\b/i, -0.5],
]

/** A short sentence needs no cut; what is unsayable, empty or leans on another stays out all the same. */
function isShortWhole(sentence: Sentence, { reason }: Condensation): boolean {
  return (
    sentence.kind === 'prose' &&
    sentence.words >= 6 &&
    sentence.words <= SHORT_SENTENCE_WORDS &&
    (reason === undefined || reason === 'too long' || reason === 'no verb') &&
    standsAlone(sentence)
  )
}

function toPoint(candidate: Point, source: (text: string) => Sourced): PlannedPoint {
  if (candidate.items && candidate.intro)
    return { text: source(candidate.intro), items: candidate.items.map(source) }
  if (candidate.lead && candidate.rest) return { lead: source(candidate.lead), text: source(candidate.rest) }
  return { text: source(candidate.text) }
}

/** Where English rules do not apply, a sentence is shown whole or not at all. */
function wholeSentence(sentence: Sentence): Matter {
  const text = withoutStop(sentence.text)
  const fits = sentence.words > 0 && sentence.words <= WHOLE_SENTENCE_WORDS && text.length <= 170
  if (!fits) return { sentence, points: [], worth: 0, reason: 'too long to be shown whole' }
  const point = wholePoint(sentence)
  const headline =
    text.length <= 108 && sentence.kind === 'prose'
      ? { text: point.point.text, good: 0.6, acceptable: 0.9 }
      : undefined
  return { sentence, points: [point], headline, worth: sentence.salience }
}

/** A sentence as it stands, as a point. */
export function wholePoint(sentence: Sentence): MatterPoint {
  const text = withoutStop(sentence.text)
  return {
    point: { text: { text, from: [sentence.span] } },
    text,
    form: 'whole',
    acceptable: 0.75,
    good: 0.5,
    sentence: sentence.index,
  }
}

/** Whether a sentence can be read without the one before it, as far as its first words tell. */
export function standsAlone({ text, complete, kind }: Sentence): boolean {
  return complete && kind !== 'quote' && !LEANS_BACK.test(text) && !/["“”?]/.test(text)
}

const LEANS_BACK =
  /^(?:it|its|this|that|these|those|such|they|theirs?|them|he|his|him|she|hers?|we|ours?|i|my|you|yours?|first|second(?:ly)?|third(?:ly)?|last(?:ly)?|finally|next|meanwhile|here|there|then|but|and|or|so|yet|however|also|both|either|neither|one|another|others?|some|most|many|all|instead|otherwise|for (?:example|instance|comparison)|by comparison|in (?:addition|contrast|other words|that|this|these|those)|on the other hand|by contrast|as a result|at (?:that|this)|the (?:former|latter|same|other))\b/i

const withoutStop = (text: string) => text.replace(/[.。]$/u, '')

/** Tells whether a text says what another already said: most content words of the shorter one are in the other. */
export class Said {
  readonly #texts: Set<string>[] = []
  /** Every content word that was said. */
  readonly words = new Set<string>()

  add(text: string): void {
    const words = new Set(contentWords(text))
    if (words.size > 0) this.#texts.push(words)
    for (const word of words) this.words.add(word)
  }

  has(text: string, threshold = 0.67): boolean {
    const words = new Set(contentWords(text))
    if (words.size === 0) return false
    return this.#texts.some((said) => {
      const [few, many] = said.size < words.size ? [said, words] : [words, said]
      let shared = 0
      for (const word of few) if (many.has(word)) shared++
      return few.size >= 2
        ? shared / few.size >= threshold && shared >= 2
        : shared === few.size && many.size <= 2
    })
  }
}
