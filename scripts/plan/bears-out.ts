import { namedPieces, supports } from '../condense/index.ts'
import type { Analysis, Sourced } from '../types/index.ts'
import { sentenceAt } from './sentence-at.ts'

/** Whether the whole sentences in which a text's places lie bear it out: no condition and no source of it is lost. */
export function bearsOut({ text, from }: Sourced, analysis: Analysis): boolean {
  const around = new Set(from.flatMap(({ start }) => sentenceAt(start, analysis) ?? []))
  const inOrder = [...around].sort((a, b) => a.index - b.index)
  // A name that opens its sentence is known as one by its place.
  const names = namedPieces(from.map(({ start, end }) => analysis.article.text.slice(start, end)))
  return supports(text, [...names, ...inOrder.map((sentence) => sentence.text)]).ok
}
