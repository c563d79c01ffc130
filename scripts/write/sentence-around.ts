// A place of the article and the rest of its sentence.
import { sentences } from '../language/sentences.ts'
import type { Span } from '../types/index.ts'

/** Widens a place to whole sentences, as far as they stand on its lines. */
export function sentenceAround(article: string, { start, end }: Span): Span {
  const lineStart = article.lastIndexOf('\n', start - 1) + 1
  const lineEnd = article.indexOf('\n', end)
  const around = sentences(article.slice(lineStart, lineEnd < 0 ? undefined : lineEnd))
    .map((sentence) => ({ start: sentence.start + lineStart, end: sentence.end + lineStart }))
    .filter((sentence) => sentence.start < end && sentence.end > start)
  return {
    start: Math.min(start, ...around.map((sentence) => sentence.start)),
    end: Math.max(end, ...around.map((sentence) => sentence.end)),
  }
}
