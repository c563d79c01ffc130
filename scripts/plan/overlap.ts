import { contentWords } from '../language/index.ts'

/** Shared content words of two texts, as a share of those of the shorter. */
export function overlap(a: string, b: string): number {
  const [first, second] = [new Set(contentWords(a)), new Set(contentWords(b))]
  const shared = [...first].filter((word) => second.has(word)).length
  return shared / Math.max(1, Math.min(first.size, second.size))
}
