import type { FigureItem } from './drawing/drawing.ts'

/**
 * The article's sentences behind a figure, as the frontmatter gives them: a sentence for each text of the figure in
 * reading order (see `listFigureTexts`; for a timeline one for each event), or sentences by the text that they stand
 * for.
 */
export type Evidence = (string | null)[] | Record<string, string>

/** Sentences by text. */
export function readEvidence(evidence: Evidence | undefined, texts: string[]): Map<string, string> {
  if (!evidence) return new Map()
  if (!Array.isArray(evidence)) return new Map(Object.entries(evidence))
  const pairs = texts.map((text, index) => [text, evidence[index] ?? ''] as const)
  return new Map(pairs.filter(([, sentence]) => sentence))
}

/** The sentence for an item of a figure. */
export function findEvidence(
  item: FigureItem | undefined,
  sentences: Map<string, string>,
): string | undefined {
  const key = item?.keys.find((own) => sentences.has(own))
  return key === undefined ? undefined : sentences.get(key)
}
