import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expOfNegative, writeShares } from '../../../scripts/language/neural/activations.ts'

describe('expOfNegative', () => {
  it('should be the exponential function', () => {
    fc.assert(
      fc.property(fc.double({ min: -80, max: 0, noNaN: true }), (x) => {
        expect(expOfNegative(x) / Math.exp(x)).toBeCloseTo(1, 7)
      }),
    )
    expect(expOfNegative(0)).toBe(1)
    expect(expOfNegative(-1e9)).toBe(0)
  })
})

describe('writeShares', () => {
  it('should give each score its share, and none to the one left out', () => {
    const shares = new Float64Array(5)
    writeShares(Float32Array.of(9, 0, Math.log(3), 50, 9), 1, 3, shares, 1, 2)
    expect([...shares]).toEqual([0, 0.25, 0.75, 0, 0].map((share) => expect.closeTo(share, 6)))
  })
})
