import { firstSlot } from '../atoms.ts'
import { visitArcs } from '../labeller.ts'
import type { Labeller } from '../labeller.ts'
import { addScores, argMax, createModel } from '../linear-model.ts'
import type { ParseContext } from '../parse-features.ts'
import { finishAveraging, startAveraging, update } from './averaged.ts'
import { seededRandom, shuffle } from './random.ts'

/** A right tree: its columns, heads by slot, and the relation of each word by index. */
export interface LabelledExample {
  context: ParseContext
  heads: Int32Array
  rels: readonly string[]
}

/** Relations by how often they come: the first 30 are those that a head remembers of its dependents. */
export function orderLabels(examples: readonly { rels: readonly string[] }[]): string[] {
  const counts = new Map<string, number>()
  for (const { rels } of examples) for (const rel of rels) counts.set(rel, (counts.get(rel) ?? 0) + 1)
  counts.delete('root')
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([label]) => label)
}

/** Trains the labeller on right trees, with the relations that it sets itself as context. */
export function trainLabeller(examples: readonly LabelledExample[], epochs: number): Labeller {
  const labels = orderLabels(examples)
  const numbers = new Map(labels.map((label, i) => [label, i]))
  const averaging = startAveraging(createModel(18, labels.length))
  const scores = new Float64Array(labels.length)
  const random = seededRandom(31)
  const data = [...examples]
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const { context, heads, rels } of shuffle(data, random)) {
      visitArcs(context, heads, (features, count, slot) => {
        scores.fill(0)
        addScores(averaging.model, features, 0, count, scores)
        const guess = argMax(scores)
        const right = numbers.get(rels[slot - firstSlot] ?? '') ?? 0
        if (guess !== right) {
          update(averaging, features, count, right, 1)
          update(averaging, features, count, guess, -1)
        }
        averaging.step++
        return guess + 1
      })
    }
  }
  return { labels, model: finishAveraging(averaging) }
}
