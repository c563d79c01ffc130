import { describe, expect, it } from 'vitest'
import { readConfidence, readSigns } from '../../scripts/language/confidence.ts'

/** "They left early", every arc with the same probability; two readers. */
const parse = (share: number, tags = ['PRP', 'VBD', 'RB']) => {
  const heads = [1, -1, 1]
  const arcs = new Float64Array(16)
  heads.forEach((head, i) => (arcs[(i + 1) * 4 + head + 1] = share))
  return { heads, tags, rels: ['nsubj', 'root', 'advmod'], arcs, readings: [arcs, arcs] }
}

describe('readSigns', () => {
  it('should say how likely it is that no arc of three is wrong', () => {
    expect(readSigns(parse(0.9))[0]).toBeCloseTo(0.9 ** 3, 10)
  })

  it('should all be highest where nothing is in doubt', () => {
    expect(readSigns(parse(1)).slice(0, 7)).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  it('should doubt a root without a finite verb where there is one elsewhere', () => {
    const finite = 6
    expect(readSigns(parse(1, ['VBZ', 'NN', 'RB']))[finite]).toBe(1)
    expect(readSigns({ ...parse(1, ['PRP', 'NN', 'VBZ']), heads: [1, -1, 0] })[finite]).toBe(0)
  })
})

describe('readConfidence', () => {
  it('should be the logistic function of the weighted signs', () => {
    expect(readConfidence([1, 0.5], [2, -2, -1])).toBeCloseTo(0.5, 10)
    expect(readConfidence([1, 0], [2, -2, -1])).toBeCloseTo(1 / (1 + Math.exp(-1)), 10)
  })
})
