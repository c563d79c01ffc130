import { describe, expect, it } from 'vitest'
import { createReader } from '../../../scripts/language/neural/reader.ts'
import { trainNetwork } from '../../../scripts/language/training/neural/train-network.ts'
import { seededRandom } from '../../../scripts/language/training/random.ts'
import { inventExample, smallShape, smallVectors } from './small-network.ts'

const random = seededRandom(3)
/** Sentences whose relations and tags follow from the words; the tree does not. */
const examples = Array.from({ length: 60 }, (_, i) => inventExample(3 + (i % 5), random))
const task = {
  shape: smallShape,
  examples,
  given: smallVectors,
  counts: new Float64Array(12).fill(50),
  seed: 4,
  epochs: 2000,
}
const network = trainNetwork(task, () => undefined)

describe('trainNetwork', () => {
  it('should learn relations and tags that follow from the words, as the reader reads them', () => {
    const reader = createReader(network, smallVectors, 12)
    let right = 0
    let all = 0
    for (const { places, heads, labels, tags, rows, given } of examples) {
      const reading = reader.read({ places, rows, given })
      const relations = reading.labelsOf(heads)
      for (let i = 1; i < places; i++) {
        if (bestOf(relations, i, smallShape.labels) === labels[i]) right++
        if (bestOf(reading.tags, i, smallShape.tags) === tags[i]) right++
        all += 2
      }
    }
    expect(right / all).toBeGreaterThan(0.95)
  })

  it('should give the same network twice', () => {
    const short = { ...task, epochs: 2 }
    expect(trainNetwork(short, () => undefined)).toEqual(trainNetwork(short, () => undefined))
  })
})

describe('a reader', () => {
  const [example] = examples as [(typeof examples)[0]]

  it('should give each word one head in all, and none to itself', () => {
    const { arcs } = createReader(network, smallVectors, 12).read(example)
    const { places } = example
    for (let i = 1; i < places; i++) {
      const row = arcs.slice(i * places, (i + 1) * places)
      expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 10)
      expect(row[i]).toBe(0)
    }
  })

  it('should read the same whatever it read before', () => {
    const fresh = createReader(network, smallVectors, 12)
    const used = createReader(network, smallVectors, 12)
    for (const other of examples.slice(1)) used.read(other)
    expect(used.read(example).arcs).toEqual(fresh.read(example).arcs)
    expect(used.read(example).labelsOf(example.heads)).toEqual(fresh.read(example).labelsOf(example.heads))
  })
})

function bestOf(scores: Float32Array, row: number, width: number): number {
  let best = 0
  for (let x = 1; x < width; x++) if (scores[row * width + x]! > scores[row * width + best]!) best = x
  return best
}
