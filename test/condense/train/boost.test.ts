import { describe, expect, it } from 'vitest'
import { probability } from '../../../scripts/condense/gate.ts'
import { boost, generator } from '../../../scripts/condense/train/boost.ts'

const options = { rounds: 60, depth: 2, rate: 0.2, leaf: 2, share: 0.8, seed: 1 }

/** Rows whose label is 1 where exactly one of two inputs is high: no single input tells. */
function exclusiveRows() {
  const random = generator(3)
  return Array.from({ length: 400 }, () => {
    const inputs = [random(), random(), random()]
    return { inputs, label: inputs[0]! > 0.5 !== inputs[1]! > 0.5 ? 1 : 0, weight: 1 }
  })
}

describe('boost', () => {
  it('should learn what two inputs say only together', () => {
    const model = boost(exclusiveRows(), options)
    expect(probability(model, [0.9, 0.1, 0.5])).toBeGreaterThan(0.8)
    expect(probability(model, [0.9, 0.9, 0.5])).toBeLessThan(0.2)
  })

  it('should learn the same twice', () => {
    expect(boost(exclusiveRows(), options)).toEqual(boost(exclusiveRows(), options))
  })
})
