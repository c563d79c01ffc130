/** What stands above the evidence: a sentence of the article that says what the slide shows, or else its topic. */
import { YEARS } from '../condense/index.ts'
import { contentWords } from '../language/index.ts'
import type { Graph, PlannedEvent, Sourced, Words } from '../types/index.ts'
import type { Chapter } from './chapter.ts'
import type { Draft, DraftContext } from './draft.ts'
import { fitHeadline } from './fit.ts'
import { headlineCandidates } from './headline-candidates.ts'
import { LEAST_TOPIC_WORDS, topicOf } from './topic-of.ts'

export interface Heading {
  headline: Words
  /** The sentence that the headline is, if it is one. */
  sentence?: number
  /** Absent where the headline is the topic of the chapter itself. */
  kicker?: Words
}

/** A headline must be worth more than the plain topic. */
const LEAST_VALUE = 0.62
/** The article's own title, one that headed a slide before, or a bare "Background" is hardly a headline. */
const LEAST_WITHOUT_TOPIC = 0.3

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
  const best = headlineCandidates(draft, context)
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
  return headingOfTopic(topic, draft, context, taken)
}

/** The topic above the evidence, or, where that says little, whose relations or which years a figure shows. */
function headingOfTopic(
  topic: Words,
  { evidence }: Draft,
  { analysis, chapter }: DraftContext,
  taken: Set<string>,
): Heading {
  const above = 'label' in topic ? undefined : topic
  const isStale = 'text' in topic && taken.has(topic.text.toLowerCase())
  const saysLittle = 'label' in topic || isStale || topic === analysis.article.title
  const hub = evidence.kind === 'relations' ? hubOf(evidence.graph) : undefined
  if (hub && (saysLittle || YEARS.test(topic.text)) && isNew(hub, taken)) {
    taken.add(hub.text.toLowerCase())
    return { headline: hub, kicker: above }
  }
  const years = saysLittle && evidence.kind === 'timeline' ? yearsOf(evidence.events) : undefined
  if (years) return { headline: { label: 'years', values: years }, kicker: above }
  if ('text' in topic) taken.add(topic.text.toLowerCase())
  // A figure whose topic is none, or headed another slide, says at least what it is; one that goes on keeps its topic.
  const { kind } = evidence
  const isOther = (kind === 'phases' && evidence.first === undefined) || kind === 'relations'
  if (
    ('label' in topic && (kind === 'phases' || kind === 'relations' || kind === 'timeline')) ||
    (isStale && isOther)
  )
    return { headline: { label: kind }, kicker: above }
  return { headline: topic, kicker: kickerOf(topic, chapter) }
}

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

/** The chapter, where it is more than some sections that were put together. */
function kickerOf(topic: Words, chapter: Chapter): Words | undefined {
  if ('label' in chapter.title || chapter.heads.length > 1) return undefined
  return topic === chapter.title ||
    ('text' in topic && 'text' in chapter.title && topic.text === chapter.title.text)
    ? undefined
    : chapter.title
}
