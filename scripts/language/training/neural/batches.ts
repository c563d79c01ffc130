/**
 * Sentences that are read together. Their places stand in rows, in two orders: by step (all first places, then
 * all second ones, the longest sentence first, so that a step's rows are those of the step before or fewer), and
 * by sentence.
 */
import { shuffle } from '../random.ts'
import type { EncodedSentence } from '../../neural/encode-sentence.ts'

export interface Example extends EncodedSentence {
  /** Places of the heads by place (0 for the root); the first is not used. */
  heads: Int32Array
  /** Numbers of the relations by place. */
  labels: Int32Array
  /** Numbers of the tags by place. */
  tags: Int32Array
  /** How much each place's head counts in what is learned. */
  weights: Float32Array
}

export interface Batch {
  examples: Example[]
  rows: number
  /** First row and number of rows of each step. */
  from: Int32Array
  count: Int32Array
  /** Row by step of each row by sentence. */
  order: Int32Array
  /** First row by sentence of each sentence. */
  start: Int32Array
}

export function createBatch(sentences: readonly Example[]): Batch {
  const examples = [...sentences].sort((a, b) => b.places - a.places)
  const steps = examples[0]?.places ?? 0
  const from = new Int32Array(steps)
  const count = new Int32Array(steps)
  let rows = 0
  for (let step = 0; step < steps; step++) {
    while (count[step]! < examples.length && examples[count[step]!]!.places > step) count[step]!++
    from[step] = rows
    rows += count[step]!
  }
  const order = new Int32Array(rows)
  const start = new Int32Array(examples.length)
  let row = 0
  examples.forEach(({ places }, s) => {
    start[s] = row
    for (let step = 0; step < places; step++) order[row++] = from[step]! + s
  })
  return { examples, rows, from, count, order, start }
}

/** Batches of about `rows` places, of sentences about as long as each other, in random order. */
export function planBatches(examples: readonly Example[], rows: number, random: () => number): Batch[] {
  const sorted = examples
    .map((example) => ({ example, key: example.places + 6 * random() }))
    .sort((a, b) => a.key - b.key)
  const groups: Example[][] = []
  let group: Example[] = []
  let filled = 0
  for (const { example } of sorted) {
    if (filled > 0 && filled + example.places > rows) {
      groups.push(group)
      group = []
      filled = 0
    }
    group.push(example)
    filled += example.places
  }
  if (group.length > 0) groups.push(group)
  return shuffle(groups, random).map(createBatch)
}
