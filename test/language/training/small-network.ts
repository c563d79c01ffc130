import type { NetworkShape } from '../../../scripts/language/neural/network.ts'
import type { Example } from '../../../scripts/language/training/neural/batches.ts'

/** A network with two tables and few cells. */
export const smallShape: NetworkShape = {
  tables: [
    { name: 'word', rows: 12, size: 8 },
    { name: 'tag', rows: 6, size: 4 },
  ],
  given: 4,
  cells: 16,
  layers: 2,
  arc: 16,
  label: 16,
  labels: 5,
  tags: 7,
}

/** Vectors that are given: none, and two others. */
export const smallVectors = { values: Int8Array.of(0, 0, 0, 0, 9, -5, 3, 1, -7, 2, 8, -4), scale: 0.1 }

/** A sentence of `n` words with a tree, and classes that follow from the words. */
export function inventExample(n: number, random: () => number): Example {
  const draw = (limit: number) =>
    Int32Array.from({ length: n + 1 }, (_, i) => (i === 0 ? 1 : 2 + Math.floor(random() * (limit - 2))))
  const words = draw(12)
  const root = 1 + Math.floor(random() * n)
  return {
    places: n + 1,
    rows: [words, draw(6)],
    given: Int32Array.from({ length: n + 1 }, () => Math.floor(random() * 3)),
    heads: Int32Array.from({ length: n + 1 }, (_, i) =>
      i === 0 || i === root ? 0 : i < root ? i + 1 : i - 1,
    ),
    labels: words.map((word) => word % 5),
    tags: words.map((word) => word % 7),
    weights: new Float32Array(n + 1).fill(1),
  }
}
