import { describe, expect, it } from 'vitest'
import { createBatch } from '../../../scripts/language/training/neural/batches.ts'
import { createTrainer } from '../../../scripts/language/training/neural/trainer.ts'
import { seededRandom } from '../../../scripts/language/training/random.ts'
import { inventExample, smallShape, smallVectors } from './small-network.ts'

describe('the trainer', () => {
  it('should give the slopes that differences of the loss give, for every part', () => {
    const random = seededRandom(5)
    const given = Float32Array.from(smallVectors.values, (value) => value * smallVectors.scale)
    const { work, learn } = createTrainer(smallShape, given, 40, 12)
    const f = work.kernel.floats
    const all = [...work.parameters, ...work.tables]
    for (const { at, rows, columns } of all)
      for (let i = 0; i < rows * columns; i++) f[at + i] = (random() - 0.5) * 1.2
    const batch = createBatch([5, 3, 7, 1].map((n) => inventExample(n, random)))
    const weights = { label: 0.7, root: 0.5, tag: 0.4 }
    /** With the same numbers hidden each time. */
    const lossOf = () => {
      for (const { slope, rows, columns } of all) f.fill(0, slope, slope + rows * columns)
      const dropout = { input: 0.2, layer: 0.2, recurrent: 0.2, role: 0.2 }
      const { heads, labels, roots, tags } = learn(batch, dropout, weights, seededRandom(77))
      return heads + labels + weights.root * roots + tags
    }
    lossOf()
    const slopes = f.slice()
    const small = 0.003
    for (const { name, at, slope, rows, columns } of all) {
      const differences = Array.from({ length: 10 }, () => {
        const i = Math.floor(random() * rows * columns)
        const before = f[at + i]!
        f[at + i] = before + small
        const above = lossOf()
        f[at + i] = before - small
        const below = lossOf()
        f[at + i] = before
        return Math.abs((above - below) / (2 * small) - slopes[slope + i]!)
      })
      // The rectifier has a bend: one number in ten may lie at it.
      const [, second = 0] = differences.sort((a, b) => b - a)
      expect(second, name).toBeLessThan(2e-4)
      expect(
        slopes.slice(slope, slope + rows * columns).some((value) => Math.abs(value) > 1e-3),
        name,
      ).toBe(true)
    }
  })
})
