import { contentWords } from '../language/index.ts'
import { awayFromTopic } from './about-topic.ts'
import type { Draft, DraftContext } from './draft.ts'
import { textsOfEvidence } from './evidence-texts.ts'
import { fitHeadline } from './fit.ts'
import { headsAll, scopeOf } from './heads-all.ts'
import { knownWords, toldWords } from './known-words.ts'
import { relies } from './reliance.ts'
import { saysLittle } from './says-little.ts'
import { LEAST_TOPIC_WORDS, topicOf } from './topic-of.ts'

/** A point that becomes a headline, in characters. */
const LONGEST_PROMOTED = 110

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
    return (
      !lead &&
      !items &&
      text.text.length <= LONGEST_PROMOTED &&
      fitHeadline(text.text) &&
      (isClause(i) || isStale) &&
      !saysLittle(text.text, sentence?.tree)
    )
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
  // A topic that headed a slide before heads another rather than a point that does not speak for the others.
  const hasNoTopic = 'label' in topic || topic === context.analysis.article.title
  const at =
    order.find((i) => mayHead(i) && speaksForOthers(i)) ??
    (isStale && (isPair || hasNoTopic) ? order.find(mayHead) : undefined)
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
