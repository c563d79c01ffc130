/** Where words stand in an article. */
import type { Sentence } from '../../types/index.ts'
import type { Mention } from '../entities/index.ts'

export const distinct = (own: Mention[]): number[] =>
  [...new Set(own.map(({ sentence }) => sentence))].sort((a, b) => a - b)

/** The sentences that hold each common noun. */
export function indexNouns(sentences: readonly Sentence[]): ReadonlyMap<string, number[]> {
  const found = new Map<string, number[]>()
  for (const { index, tree } of sentences)
    for (const lemma of new Set(tree?.tokens.filter(({ tag }) => /^NNS?$/.test(tag)).map((one) => one.lemma)))
      found.set(lemma, [...(found.get(lemma) ?? []), index])
  return found
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]*/gu) ?? []
}
