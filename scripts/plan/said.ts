import { contentWords } from '../language/index.ts'

/** A text says again what a shorter one said only if that is more than a fragment of it. */
const FRAGMENT = 0.5

/** Tells whether a text says what another already said: most content words of the shorter one are in the other. */
export class Said {
  readonly #texts = new Map<string, Set<string>>()

  add(text: string): void {
    const words = new Set(contentWords(text))
    if (words.size > 0) this.#texts.set(text, words)
  }

  /** A text that is shown no more may be said again. */
  delete(text: string): void {
    this.#texts.delete(text)
  }

  has(text: string, threshold = 0.67): boolean {
    const words = new Set(contentWords(text))
    if (words.size === 0) return false
    for (const said of this.#texts.values()) if (saysSame(said, words, threshold)) return true
    return false
  }
}

function saysSame(said: ReadonlySet<string>, words: ReadonlySet<string>, threshold: number): boolean {
  const [few, many] = said.size < words.size ? [said, words] : [words, said]
  let shared = 0
  for (const word of few) if (many.has(word)) shared++
  if (few.size < 2) return shared === few.size && many.size <= 2
  return shared / few.size >= threshold && shared >= 2 && (few === words || few.size >= FRAGMENT * many.size)
}
