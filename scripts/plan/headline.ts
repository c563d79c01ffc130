/** What stands above the evidence: a sentence of the article that says what the slide shows, or else its topic. */
import type { Sourced, Words } from '../types/index.ts'
import { joinTitles, type Chapter } from './chapters.ts'
import type { Draft, DraftContext } from './draft.ts'
import { fitHeadline } from './fit.ts'
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
/** The article's own title, or one that headed a slide before, is hardly a topic. */
const LEAST_WITHOUT_TOPIC = 0.3

/** @param taken Headlines of the deck so far, in lower case: none is used twice. */
export function planHeading(draft: Draft, context: DraftContext, taken: Set<string>): Heading {
  const { analysis, chapter } = context
  const topic = topicOf(draft, context)
  if (draft.evidence.kind === 'quotation') return { headline: topic, kicker: kickerOf(topic, chapter) }
  const own = draft.headline
  if (own && (draft.evidence.kind === 'statement' || fitHeadline(own.text)) && isNew(own, taken)) {
    taken.add(own.text.toLowerCase())
    return { headline: own, sentence: draft.headlineSentence, kicker: topic }
  }
  if (draft.digest) return { headline: topic, kicker: kickerOf(topic, chapter) }
  const best = candidates(draft, context)
    .filter(({ text }) => isNew(text, taken))
    .sort((a, b) => b.value - a.value)[0]
  const isOwnTopic =
    topic !== analysis.article.title && !('text' in topic && taken.has(topic.text.toLowerCase()))
  if (best && best.value >= (isOwnTopic ? LEAST_VALUE : LEAST_WITHOUT_TOPIC)) {
    taken.add(best.text.text.toLowerCase())
    return { headline: best.text, sentence: best.sentence, kicker: 'label' in topic ? undefined : topic }
  }
  if ('text' in topic) taken.add(topic.text.toLowerCase())
  return { headline: topic, kicker: kickerOf(topic, chapter) }
}

/**
 * A slide whose topic headed one before, and that no sentence heads, is headed by the first of its points that can
 * stand as a headline; of two points it stands alone.
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
    topic === context.analysis.article.title || ('text' in topic && taken.has(topic.text.toLowerCase()))
  if (!isStale || draft.digest) return draft
  const at = evidence.points.findIndex(({ lead, items, text }) => !lead && !items && fitHeadline(text.text))
  if (at < 0) return draft
  const headline = evidence.points[at]!.text
  if (evidence.points.length === 2)
    return {
      ...draft,
      evidence: { kind: 'statement' },
      uses: [draft.uses[at]!],
      headline,
      headlineSentence: draft.uses[at],
    }
  return {
    ...draft,
    evidence: { ...evidence, kind: 'points', points: evidence.points.filter((_, i) => i !== at) },
    uses: draft.uses.filter((_, i) => i !== at),
    headline,
    headlineSentence: draft.uses[at],
  }
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

function candidates(draft: Draft, { matter, used, said }: DraftContext) {
  const sections = new Set(draft.sections)
  const pool = draft.pool && new Set(draft.pool)
  const texts = textsOfEvidence(draft.evidence).map(({ text }) => text)
  const evidence = texts.join(' ')
  const opened = new Set<number>()
  return matter.flatMap((one) => {
    const { sentence, headline } = one
    if (!sections.has(sentence.section) || (pool && !pool.has(sentence.index))) return []
    const opens = !opened.has(sentence.section)
    opened.add(sentence.section)
    if (!headline || !isFree(one, draft, used) || !fitHeadline(headline.text.text)) return []
    if (said.has(headline.text.text, 0.75)) return []
    if (texts.some((text) => overlap(headline.text.text, text) > REPEATED)) return []
    const value =
      0.5 * headline.good +
      0.3 * sentence.salience +
      (opens ? 0.2 : 0) +
      0.35 * Math.min(0.6, overlap(headline.text.text, evidence))
    return [{ text: headline.text, sentence: sentence.index, value }]
  })
}

/** A figure may be headed by a sentence that it draws; points may not repeat their headline. */
function isFree({ sentence }: Matter, { uses, evidence }: Draft, used: Set<number>): boolean {
  if (uses.includes(sentence.index))
    return ['relations', 'timeline', 'phases', 'number'].includes(evidence.kind)
  return !used.has(sentence.index)
}
