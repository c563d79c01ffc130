import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createKernel } from '../../../scripts/language/neural/kernel/kernel.ts'
import { packPairs, panelWidth } from '../../../scripts/language/neural/kernel/panels.ts'
import { wholeScale } from '../../../scripts/language/neural/kernel/write-step.ts'

const kernel = createKernel()
kernel.reserve(60_000)
const [aAt, bAt, panelsAt, cAt, scalesAt] = [1000, 10_000, 20_000, 40_000, 50_000]

const sizes = fc.record({
  m: fc.integer({ min: 1, max: 70 }),
  panels: fc.integer({ min: 1, max: 3 }),
  k: fc.integer({ min: 1, max: 40 }),
  seed: fc.integer(),
})

/** Whole numbers from -9 to 9: sums of their products are exact, so that order does not matter. */
function fillSmall(from: number, count: number, seed: number): void {
  for (let i = 0; i < count; i++) kernel.floats[from + i] = ((Math.imul(i + 1, seed | 1) >>> 9) % 19) - 9
}

describe('multiply', () => {
  it('should add the product of two matrices, whatever their sizes', () => {
    fc.assert(
      fc.property(sizes, fc.boolean(), ({ m, panels, k, seed }, turned) => {
        const n = panels * panelWidth
        fillSmall(aAt, m * k, seed)
        fillSmall(bAt, k * n, seed + 1)
        kernel.floats.fill(1, cAt, cAt + m * n)
        kernel.pack(bAt, n, panelsAt, k, n)
        const [row, column] = turned ? [1, m] : [k, 1]
        kernel.multiply(aAt, row, column, panelsAt, cAt, n, m, n, k)
        for (let i = 0; i < m; i++) {
          for (let j = 0; j < n; j++) {
            let sum = 1
            for (let x = 0; x < k; x++)
              sum += kernel.floats[aAt + i * row + x * column]! * kernel.floats[bAt + x * n + j]!
            if (kernel.floats[cAt + i * n + j] !== sum) return false
          }
        }
        return true
      }),
      { numRuns: 60 },
    )
  })
})

describe('multiplyWhole', () => {
  it('should add the product of whole numbers, times the scales', () => {
    fc.assert(
      fc.property(sizes, ({ m, panels, k, seed }) => {
        const n = panels * panelWidth
        const b = Int8Array.from({ length: 2 * k * n }, (_, i) => Math.imul(i + 3, seed | 1) >> 24)
        for (let i = 0; i < m * 2 * k; i++) kernel.wholes[aAt * 2 + i] = Math.imul(i + 7, seed | 1) >> 16
        for (let j = 0; j < n; j++) kernel.floats[scalesAt + j] = 2 ** -(j % 5)
        kernel.floats.fill(0, cAt, cAt + m * n)
        kernel.bytes.set(packPairs(b, 2 * k, n), panelsAt * 4)
        kernel.multiplyWhole(aAt, k, panelsAt, scalesAt, cAt, n, m, n, k)
        for (let i = 0; i < m; i++) {
          for (let j = 0; j < n; j++) {
            let sum = 0
            for (let x = 0; x < 2 * k; x++) sum += kernel.wholes[aAt * 2 + i * 2 * k + x]! * b[x * n + j]!
            if (kernel.floats[cAt + i * n + j] !== Math.fround(sum) * 2 ** -(j % 5)) return false
          }
        }
        return true
      }),
      { numRuns: 60 },
    )
  })
})

describe('step', () => {
  it('should be a step of an LSTM', () => {
    const cells = 8
    const [gates, before, cell, squashed, out, whole] = [1000, 1100, 1200, 1300, 1400, 1500] as const
    const sums = Float32Array.from({ length: 4 * cells }, (_, i) => (i - 15) / 1.5)
    kernel.floats.set(sums, gates)
    for (let i = 0; i < cells; i++) kernel.floats[before + i] = i / 4 - 1
    kernel.step(gates, before, cell, squashed, out, whole, cells)
    const logistic = (x: number) => 1 / (1 + Math.exp(-x))
    for (let i = 0; i < cells; i++) {
      const content =
        logistic(sums[i]!) * Math.tanh(sums[2 * cells + i]!) + logistic(sums[cells + i]!) * (i / 4 - 1)
      const said = logistic(sums[3 * cells + i]!) * Math.tanh(content)
      expect(kernel.floats[cell + i]).toBeCloseTo(content, 5)
      expect(kernel.floats[squashed + i]).toBeCloseTo(Math.tanh(content), 5)
      expect(kernel.floats[out + i]).toBeCloseTo(said, 5)
      expect(kernel.wholes[2 * whole + i]! / wholeScale).toBeCloseTo(said, 3)
    }
  })

  it('should not leave the range of the hyperbolic tangent', () => {
    kernel.floats.fill(1e30, 1000, 1016)
    kernel.floats.fill(0, 1100, 1104)
    kernel.step(1000, 1100, 1200, 1300, 1400, 1500, 4)
    expect(kernel.floats[1200]).toBeCloseTo(1, 5)
    expect(kernel.floats[1400]).toBeLessThanOrEqual(1)
  })
})
