import type { Analysis, Sentence } from '../types/index.ts'

/** The last sentence that begins at or before a place of the article; sentences stand in the article's order. */
export function sentenceAt(place: number, { sentences }: Pick<Analysis, 'sentences'>): Sentence | undefined {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.span.start <= place) low = middle + 1
    else high = middle
  }
  return sentences[low - 1]
}
