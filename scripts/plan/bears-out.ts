import { namedPieces, supports } from '../condense/index.ts'
import type { Analysis, Sentence, Sourced } from '../types/index.ts'

/** Whether the whole sentences in which a text's places lie bear it out: no condition and no source of it is lost. */
export function bearsOut({ text, from }: Sourced, analysis: Analysis): boolean {
  const around = new Set(from.flatMap(({ start }) => sentenceAt(start, analysis) ?? []))
  const inOrder = [...around].sort((a, b) => a.index - b.index)
  // A name that opens its sentence is known as one by its place.
  const names = namedPieces(from.map(({ start, end }) => analysis.article.text.slice(start, end)))
  return supports(text, [...names, ...inOrder.map((sentence) => sentence.text)]).ok
}

/** The last sentence that begins at or before a place; sentences stand in the article's order. */
function sentenceAt(place: number, { sentences }: Analysis): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.span.start <= place) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]
}
