import { unknownRow } from '../../neural/encode-sentence.ts'
import type { Example } from './batches.ts'

export interface Hiding {
  /** Share of the rows of each table, and of the given vectors, that are hidden. */
  share: number
  /** A word that comes n times is hidden with probability f / (f + n) besides. */
  forgetting: number
}

/** The same sentence with some of what is known of its words hidden (word dropout: Kiperwasser and Goldberg 2016). */
export function hideSome(
  example: Example,
  counts: Float64Array,
  { share, forgetting }: Hiding,
  random: () => number,
): Example {
  const rows = example.rows.map((row) => row.slice())
  const given = example.given.slice()
  const [words, ...others] = rows as [Int32Array, ...Int32Array[]]
  for (let i = 1; i < example.places; i++) {
    const count = counts[words[i] as number] as number
    if (random() < forgetting / (forgetting + count) || random() < share) words[i] = unknownRow
    for (const row of others) if (random() < share) row[i] = unknownRow
    if (random() < share) given[i] = 0
  }
  return { ...example, rows, given }
}
