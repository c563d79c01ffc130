import { describe, expect, it } from 'vitest'
import { shortenVectors } from '../../../scripts/language/training/shorten-vectors.ts'

describe('shortenVectors', () => {
  it('should keep the directions in which vectors differ most', () => {
    // All differences lie in the plane of the first and the third number, most of them along the first.
    const vectors = [
      [4, 7, 1],
      [-4, 7, 1],
      [4, 7, -1],
      [-4, 7, -1],
    ]
    const short = shortenVectors(vectors, 1)
    expect(short.map(([value]) => Math.abs(value!))).toEqual(
      [1, 1, 1, 1].map((one) => expect.closeTo(one, 10)),
    )
    expect(Math.sign(short[0]![0]!)).toBe(Math.sign(short[2]![0]!))
    expect(Math.sign(short[0]![0]!)).toBe(-Math.sign(short[1]![0]!))
  })

  it('should keep distances where nothing is cut off', () => {
    const vectors = [
      [1, 2, 3],
      [3, -1, 0],
      [0, 1, -2],
      [-4, 1, 1],
    ]
    const short = shortenVectors(vectors, 3)
    const ratio = cosine(short[0]!, short[1]!)
    const mean = [0, 0.75, 0.5]
    const moved = vectors.map((vector) => vector.map((value, i) => value - mean[i]!))
    expect(ratio).toBeCloseTo(cosine(moved[0]!, moved[1]!), 8)
  })
})

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const dot = (x: ArrayLike<number>, y: ArrayLike<number>) => {
    let sum = 0
    for (let i = 0; i < x.length; i++) sum += x[i]! * y[i]!
    return sum
  }
  return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
}
