// The sentences behind a figure: they are not in slides.md, which names their places, but are read from the
// article when Slidev loads the deck.
import type { Span } from '../types/index.ts'
import { readShown } from './read-deck.ts'
import { sentenceAround } from './sentence-around.ts'
import { shownText } from './shown-text.ts'
import type { TextRole } from './text-role.ts'

/**
 * Gives a slide's frontmatter `evidence` (a sentence for each text of its diagram, in their order) and each of its
 * `events` a `source`. A slide whose places do not fit its texts, as after an edit, gets none. Fits Slidev's
 * `transformSlide` of a preparser extension.
 * @param article The text that the places point into.
 */
export function addEvidence(body: string, keys: Record<string, unknown>, article: string): void {
  const texts = readShown(keys, body)
  const sentenceOf = (from: Span[] = []) =>
    shownText(from.map((span) => sentenceText(article, span)).join(' '))
  const ofDiagram = texts.filter(({ role }) => DIAGRAM.has(role)).map(({ from }) => sentenceOf(from))
  if (ofDiagram.some(Boolean)) keys.evidence = ofDiagram
  const ofEvents = texts.filter(({ role }) => role === 'event').map(({ from }) => sentenceOf(from))
  if (!Array.isArray(keys.events) || !ofEvents.some(Boolean)) return
  keys.events = keys.events.map((event: unknown, i) =>
    typeof event === 'object' ? { ...event, source: ofEvents[i] } : event,
  )
}

const DIAGRAM = new Set<TextRole>(['group', 'phase', 'node', 'aim', 'edge'])

function sentenceText(article: string, span: Span): string {
  const { start, end } = sentenceAround(article, span)
  return article.slice(start, end)
}
