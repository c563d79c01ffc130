/** The article's sentences as the planner sees them: condensed, gated, each with what it is worth. */
import { condense, passesGate, supports, type Condensation, type Point } from '../condense/index.ts'
import { isFinite } from '../language/index.ts'
import type { Tree } from '../language/types.ts'
import type { Analysis, Antecedent, Leaning, PlannedPoint, Sentence, Sourced, Span } from '../types/index.ts'
import { findReliance, type Reliance } from './reliance.ts'
import { antecedentsOf } from './antecedents-of.ts'
import { plainName } from './plain-name.ts'
import { nameSubject, type NamedSentence } from './name-subject.ts'
import { newsValue } from './news-value.ts'
import { speaksForItself } from './speaks-for-itself.ts'
import { standsAlone } from './stands-alone.ts'
import { findWhole, SHORT_WORDS, wholePoint, withoutStop } from './whole-sentence.ts'

/** A point that passed the gate, with its source. */
export interface MatterPoint {
  point: PlannedPoint
  /** The whole point as one text. */
  text: string
  form: Point['form'] | 'whole'
  acceptable: number
  good: number
  sentence: number
  /** What it takes for granted; absent: nothing. */
  reliance?: Reliance
}

export interface Matter {
  sentence: Sentence
  /** Best first; empty where nothing of the sentence may be printed. */
  points: MatterPoint[]
  /** The sentence as it stands, where there are no points and it may be shown for want of others. */
  whole?: MatterPoint
  /** A whole clause that can stand as a headline. */
  headline?: { text: Sourced; good: number; acceptable: number; reliance?: Reliance }
  /** 0–1: how much the slide gains by it. */
  worth: number
  /** Why there is no point. */
  reason?: string
}

/** In characters. */
const LONGEST_HEADLINE = 84

/** Longest sentence, in words, that is shown whole where English rules do not apply. */
const WHOLE_SENTENCE_WORDS = 26

/** One `Matter` for each sentence of the analysis, by its index. */
export function condenseAll(analysis: Analysis): Matter[] {
  const names = analysis.entities.flatMap((entity) => [
    entity.name.text,
    ...(entity.acronym ? [entity.acronym.text] : []),
  ])
  const acronyms = analysis.acronyms.map(({ short, long }) => ({ short: short.text, long: long.text }))
  const title = analysis.article.title?.text
  const isEnglish = analysis.sentences.some(({ tree }) => tree)
  return analysis.sentences.map((sentence, i) => {
    if (!sentence.complete) return { sentence, points: [], worth: 0, reason: 'breaks off' }
    if (!sentence.tree)
      return isEnglish
        ? { sentence, points: [], worth: 0, reason: 'others carry the article' }
        : foreignSentence(sentence)
    const section = analysis.sections[sentence.section]
    const before = analysis.sentences[i - 1]
    const own = antecedentsOf(sentence.index, analysis)
    const named = nameSubject(sentence, own)
    const condensation = condense(
      { ...named, kind: sentence.kind, order: named.text === sentence.text ? sentence.order : undefined },
      {
        title,
        sectionTitle: section?.title?.text,
        previous: before?.block === sentence.block ? before.text : undefined,
        names,
        acronyms,
      },
    )
    return toMatter(sentence, condensation, named, {
      antecedents: own,
      article: analysis.article.text,
      isTitled: section?.title !== undefined,
    })
  })
}

function toMatter(
  sentence: Sentence,
  condensation: Condensation,
  named: NamedSentence,
  { antecedents, article, isTitled }: { antecedents: Antecedent[]; article: string; isTitled: boolean },
): Matter {
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
  const relianceOf = (text: string) =>
    findReliance(sentence.order ? withoutPlainWords(text) : text, tree, leaning)
  const mayPrint = (point: Point) =>
    passesGate(point, named.text) &&
    (sentence.order !== undefined || keepsQuotation(point.text, sentence.text)) &&
    speaksForItself(point.text, tree) &&
    isBorneOut(point.text) &&
    !keepsSureLeaning(point.kept, leaning)
  const points = condensation.printable
    ? condensation.candidates.filter(mayPrint).map((candidate): MatterPoint => ({
        point: toPoint(candidate, source),
        text: candidate.text,
        form: candidate.form,
        acceptable: candidate.acceptable,
        good: candidate.good,
        sentence: sentence.index,
        reliance: relianceOf(candidate.text),
      }))
    : []
  const asItStands = relianceOf(withoutStop(sentence.text))
  if (
    points.length === 0 &&
    antecedents.length === 0 &&
    isShortWhole(sentence, tree, condensation) &&
    !asItStands.hangs
  )
    points.push(wholePoint(sentence, asItStands))
  const asWhole = points.length === 0 ? findWhole(sentence, named, condensation, source) : undefined
  const whole = asWhole && isBorneOut(asWhole.text) ? asWhole : undefined
  const headline =
    // One order is a step among others: the title of their section heads them all.
    sentence.order && isTitled
      ? undefined
      : (mayHead(condensation.headline, mayPrint) ?? points.find((point) => isShortClause(point, tree)))
  const best = points[0] ?? whole
  const quality = best ? (best.acceptable + best.good) / 2 : 0
  return {
    sentence,
    points,
    whole,
    headline: headline && {
      text: source(headline.text),
      good: headline.good,
      acceptable: headline.acceptable,
      reliance: relianceOf(headline.text),
    },
    worth: 0.6 * sentence.salience + 0.2 * condensation.worth + 0.2 * quality + newsValue(sentence.text),
    reason: points.length === 0 ? (condensation.reason ?? 'no short form that says the same') : undefined,
  }
}

/** "Wet both faces", "seal it again": of things that lie on the table they ask for nothing that was said before. */
const withoutPlainWords = (text: string) =>
  text.replace(/\bboth (?=\p{L}+s\b)/giu, '').replace(/ (?:again|as well)\b/gi, '')

const POINTS_AT = /^(?:this|that|these|those|such)\b/i

/** Whether a point keeps a noun that surely leans, so that it cannot be printed by itself. */
function keepsSureLeaning(kept: readonly Span[], leaning: readonly Leaning[]): boolean {
  return leaning.some(
    ({ at, isSure }) => isSure && kept.some(({ start, end }) => start < at.end && at.start < end),
  )
}

/** Whether a text has a name that was put, with or without its article and ending. */
function holdsName(text: string, name: string): boolean {
  return text.toLowerCase().includes(plainName(name).toLowerCase())
}

const mayHead = (headline: Point | undefined, mayPrint: (point: Point) => boolean) =>
  headline && mayPrint(headline) ? headline : undefined

/** A short sentence as it stands heads a slide, too. */
const isShortClause = ({ form, text }: MatterPoint, tree: Tree) =>
  form === 'whole' && text.length <= LONGEST_HEADLINE && isFinite(tree, tree.root)

/** What somebody said word by word is not printed as if it were the article's own statement. */
function keepsQuotation(point: string, sentence: string): boolean {
  return !/["“”]/.test(sentence) || /["“].+["”]/.test(point)
}

/** A short sentence needs no cut; what is unsayable, empty or leans on another stays out all the same. */
function isShortWhole(sentence: Sentence, tree: Tree, { reason }: Condensation): boolean {
  return (
    sentence.kind === 'prose' &&
    sentence.words >= 6 &&
    sentence.words <= SHORT_WORDS &&
    (reason === undefined || reason === 'too long' || reason === 'no verb') &&
    standsAlone(sentence) &&
    speaksForItself(sentence.text, tree)
  )
}

function toPoint(candidate: Point, source: (text: string) => Sourced): PlannedPoint {
  // A part may be put together with the others again: each comes from where the whole does.
  const { from } = source(candidate.text)
  const part = (text: string): Sourced => ({ text, from })
  if (candidate.items && candidate.intro)
    return { text: part(candidate.intro), items: candidate.items.map(part) }
  if (candidate.lead && candidate.rest) return { lead: part(candidate.lead), text: part(candidate.rest) }
  return { text: part(candidate.text) }
}

/** Where English rules do not apply, a sentence is shown whole or not at all. */
function foreignSentence(sentence: Sentence): Matter {
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
