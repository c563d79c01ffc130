import type { Section } from '../../types/index.ts'

/** Neighbouring main sections with all that is below them: a chapter in the making. */
export interface Group {
  /** The main sections in it. */
  heads: Section[]
  sections: number[]
  words: number
  vocabulary: Set<string>
}

/** Two neighbours as one. */
export function mergeGroups(a: Group, b: Group): Group {
  return {
    heads: [...a.heads, ...b.heads],
    sections: [...a.sections, ...b.sections],
    words: a.words + b.words,
    vocabulary: new Set([...a.vocabulary, ...b.vocabulary]),
  }
}

/** What speaks against putting two neighbours together: their length, less where they share words. */
export function mergeCost(a: Group, b: Group): number {
  const shared = [...a.vocabulary].filter((word) => b.vocabulary.has(word)).length
  const similarity = shared / Math.max(1, Math.min(a.vocabulary.size, b.vocabulary.size))
  return (a.words + b.words) * (1.2 - similarity)
}
