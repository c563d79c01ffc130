/** What stands above the evidence: a sentence of the article that says what the slide shows, or else its topic. */
import { contentWords } from '../language/index.ts'
import type { Graph, PlannedEvent, Sourced, Words } from '../types/index.ts'
import { awayFromTopic } from './about-topic.ts'
import { joinTitles, type Chapter } from './chapters.ts'
import type { Draft, DraftContext } from './draft.ts'
import { covers, isFigure } from './covers.ts'
import { fitHeadline } from './fit.ts'
import { headsAll, scopeOf } from './heads-all.ts'
import { knownWords, toldWords } from './known-words.ts'
import { relies } from './reliance.ts'
import type { Matter } from './matter.ts'
import { textsOfEvidence } from './evidence-texts.ts'
import { overlap } from './overlap.ts'

export interface Heading {
  headline: Words
  /** The sentence that the headline is, if it is one. */
  sentence?: number
  /** Absent where the headline is the topic of the chapter itself. */
  kicker?: Words
}

/** A headline must be worth more than the plain topic. */
const LEAST_VALUE = 0.62
/** Share of content words from which a headline only repeats what stands below it. */
const REPEATED = 0.9
/** The article's own title, one that headed a slide before, or a bare "Background" is hardly a headline. */
const LEAST_WITHOUT_TOPIC = 0.3
const LEAST_TOPIC_WORDS = 3

/** @param taken Headlines of the deck so far, in lower case: none is used twice. */
export function planHeading(draft: Draft, context: DraftContext, taken: Set<string>): Heading {
  const { analysis, chapter } = context
  const topic = topicOf(draft, context)
  // Quotations and passages take the sheet: the headline is not seen, so the topic stands above it.
  if (draft.evidence.kind === 'quotation' || draft.evidence.kind === 'passage')
    return { headline: topic, kicker: 'label' in topic ? undefined : topic }
  const own = draft.headline
  if (own && (draft.evidence.kind === 'statement' || fitHeadline(own.text)) && isNew(own, taken)) {
    taken.add(own.text.toLowerCase())
    return { headline: own, sentence: draft.headlineSentence, kicker: 'label' in topic ? undefined : topic }
  }
  if (draft.digest) return { headline: topic, kicker: kickerOf(topic, chapter) }
  const best = candidates(draft, context)
    .filter(({ text }) => isNew(text, taken))
    .sort((a, b) => b.value - a.value)[0]
  const isTelling =
    topic !== analysis.article.title &&
    'text' in topic &&
    !taken.has(topic.text.toLowerCase()) &&
    contentWords(topic.text).length >= LEAST_TOPIC_WORDS
  if (best && best.value >= (isTelling ? LEAST_VALUE : LEAST_WITHOUT_TOPIC)) {
    taken.add(best.text.text.toLowerCase())
    return { headline: best.text, sentence: best.sentence, kicker: 'label' in topic ? undefined : topic }
  }
  const isStale = 'text' in topic && taken.has(topic.text.toLowerCase())
  // Relations of one with many are headed by whose they are, where their topic says nothing of that.
  const hub = draft.evidence.kind === 'relations' ? hubOf(draft.evidence.graph) : undefined
  const saysLittle = 'label' in topic || isStale || topic === analysis.article.title || YEARS.test(topic.text)
  if (hub && saysLittle && isNew(hub, taken)) {
    taken.add(hub.text.toLowerCase())
    return { headline: hub, kicker: 'label' in topic ? undefined : topic }
  }
  const years = isStale && draft.evidence.kind === 'timeline' ? yearsOf(draft.evidence.events) : undefined
  // The second timeline under one topic says which years it tells.
  if (years) return { headline: { label: 'years', values: years }, kicker: topic }
  if ('text' in topic) taken.add(topic.text.toLowerCase())
  // A figure of an article without titles says at least what it is.
  const { kind } = draft.evidence
  if ('label' in topic && (kind === 'timeline' || kind === 'phases' || kind === 'relations'))
    return { headline: { label: kind } }
  return { headline: topic, kicker: kickerOf(topic, chapter) }
}

/**
 * A slide whose topic headed one before or says little, and that no sentence heads, is headed by the first of its points
 * that can stand as a headline; of two points the weightier stands alone.
 */
export function promoteHeadline(draft: Draft, context: DraftContext, taken: Set<string>): Draft {
  const { evidence } = draft
  if (
    draft.headline ||
    (evidence.kind !== 'points' && evidence.kind !== 'cards') ||
    evidence.points.length < 2
  )
    return draft
  const topic = topicOf(draft, context)
  const isStale =
    topic === context.analysis.article.title || 'label' in topic || taken.has(topic.text.toLowerCase())
  const isBare = 'text' in topic && contentWords(topic.text).length < LEAST_TOPIC_WORDS
  if (draft.digest || !(isStale || (isBare && evidence.points.length > 2))) return draft
  const known = knownWords(context.analysis, draft.sections)
  const told = toldWords(context.analysis, draft.sections)
  const isPair = evidence.points.length === 2
  const isClause = (i: number) => {
    const { headline } = context.matter[draft.uses[i]!] ?? {}
    return headline !== undefined && !(headline.reliance && relies(headline.reliance, known, told))
  }
  const mayHead = (i: number) => {
    const { lead, items, text } = evidence.points[i]!
    const { sentence } = context.matter[draft.uses[i]!] ?? {}
    if (isPair && sentence && awayFromTopic(sentence, text.from, context.analysis) === undefined) return false
    return !lead && !items && fitHeadline(text.text) && (isClause(i) || isStale)
  }
  // Alone, what leans on nothing comes before what is weighty.
  const valueOf = (i: number) => (context.matter[draft.uses[i]!]?.worth ?? 0) + (isClause(i) ? 1 : 0)
  const order = [...evidence.points.keys()].sort((a, b) => (isPair ? valueOf(b) - valueOf(a) : a - b))
  const scope = scopeOf(draft, context)
  const speaksForOthers = (i: number) => {
    const one = context.matter[draft.uses[i]!]
    const others = evidence.points.filter((_, other) => other !== i).map(({ text }) => text.text)
    return one !== undefined && headsAll(one, others, scope)
  }
  const at =
    order.find((i) => mayHead(i) && speaksForOthers(i)) ?? (isStale ? order.find(mayHead) : undefined)
  if (at === undefined) return draft
  const headline = evidence.points[at]!.text
  if (isPair) {
    // The other one is free for another slide.
    context.used.delete(draft.uses[1 - at]!)
    context.said.delete(textsOfEvidence(evidence)[1 - at]!.text)
    return {
      ...draft,
      evidence: { kind: 'statement' },
      uses: [draft.uses[at]!],
      headline,
      headlineSentence: draft.uses[at],
    }
  }
  return {
    ...draft,
    evidence: { ...evidence, kind: 'points', points: evidence.points.filter((_, i) => i !== at) },
    uses: draft.uses.filter((_, i) => i !== at),
    headline,
    headlineSentence: draft.uses[at],
  }
}

/** A part of a history that is called by its years. */
const YEARS = /^\d{4}–\d{4}$/

/** The name of the one at whom all edges meet. */
function hubOf({ nodes, edges }: Graph): Sourced | undefined {
  const hub = nodes.find(({ id }) => edges.every(({ from, to }) => from === id || to === id))
  return edges.length > 1 ? hub?.name : undefined
}

/** The first and the last year of events, where there are two. */
function yearsOf(events: readonly PlannedEvent[]): { first: string; last: string } | undefined {
  const years = events.flatMap(({ iso }) => iso?.match(/(?<![\d-])\d{4}/g) ?? []).sort()
  const [first] = years
  const last = years.at(-1)
  return first !== undefined && last !== undefined && first !== last ? { first, last } : undefined
}

const isNew = ({ text }: Sourced, taken: Set<string>) => !taken.has(text.toLowerCase())

/** The titles of the one or two sections that the slide speaks for, else of the chapter. */
function topicOf({ sections, topic }: Draft, { analysis, chapter }: DraftContext): Words {
  if (topic) return topic
  const titled = sections.map((index) => analysis.sections[index]!).filter(({ title }) => title)
  const [first] = titled
  if (titled.length > 2) return chapter.title
  if (!first) return analysis.article.title ?? chapter.title
  if (titled.length === 2) return joinTitles(titled) ?? chapter.title
  return first.shortTitle ?? first.title ?? chapter.title
}

/** The chapter, where it is more than some sections that were put together. */
function kickerOf(topic: Words, chapter: Chapter): Words | undefined {
  if ('label' in chapter.title || chapter.heads.length > 1) return undefined
  return topic === chapter.title ||
    ('text' in topic && 'text' in chapter.title && topic.text === chapter.title.text)
    ? undefined
    : chapter.title
}

function candidates(draft: Draft, { analysis, matter, used, said }: DraftContext) {
  const sections = new Set(draft.sections)
  const pool = draft.pool && new Set(draft.pool)
  const texts = textsOfEvidence(draft.evidence).map(({ text }) => text)
  const evidence = texts.join(' ')
  const known = knownWords(analysis, draft.sections, evidence)
  const told = toldWords(analysis, draft.sections)
  const opened = new Set<number>()
  const scope = scopeOf(draft, { analysis })
  const range = rangeOf(draft)
  return matter.flatMap((one) => {
    const { sentence, headline } = one
    if (range && (sentence.index < range.first || sentence.index > range.last)) return []
    if (!sections.has(sentence.section) || (pool && !pool.has(sentence.index))) return []
    const opens = !opened.has(sentence.section)
    opened.add(sentence.section)
    if (!headline || !isFree(one, draft, used) || !fitHeadline(headline.text.text)) return []
    if (said.has(headline.text.text, 0.75)) return []
    if (headline.reliance && relies(headline.reliance, known, told)) return []
    if (texts.some((text) => overlap(headline.text.text, text) > REPEATED)) return []
    if (!headsAll(one, texts, scope)) return []
    const value =
      0.5 * headline.good +
      0.3 * sentence.salience +
      (opens ? 0.2 : 0) +
      0.35 * Math.min(0.6, overlap(headline.text.text, evidence))
    return [{ text: headline.text, sentence: sentence.index, value }]
  })
}

/** A figure is headed by what stands where its sentences stand, or right before. */
function rangeOf({ evidence, uses }: Draft): { first: number; last: number } | undefined {
  if (!isFigure(evidence) || uses.length === 0) return undefined
  return { first: Math.min(...uses) - 1, last: Math.max(...uses) }
}

/** A figure may be headed by a sentence that it draws, a timeline by one of which it leaves out the main claim. */
function isFree(one: Matter, { uses, evidence }: Draft, used: Set<number>): boolean {
  const { index } = one.sentence
  if (!uses.includes(index)) return !used.has(index)
  if (evidence.kind === 'timeline') return !covers([evidence], one)
  return ['relations', 'phases', 'number'].includes(evidence.kind)
}
