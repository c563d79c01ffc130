import { describe, expect, it } from 'vitest'
import { readVectors, vectorRowOf } from '../../scripts/language/lexicon.ts'

describe('the vectors of words', () => {
  const { size, values } = readVectors()
  const vectorOf = (word: string) => values.subarray(vectorRowOf(word) * size, (vectorRowOf(word) + 1) * size)
  const cosine = (a: Int8Array, b: Int8Array) => {
    const dot = (x: Int8Array, y: Int8Array) => x.reduce((sum, value, i) => sum + value * y[i]!, 0)
    return dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b))
  }

  it('should lie near each other where words are alike', () => {
    const alike = cosine(vectorOf('monday'), vectorOf('tuesday'))
    expect(alike).toBeGreaterThan(0.8)
    expect(alike).toBeGreaterThan(cosine(vectorOf('monday'), vectorOf('quickly')) + 0.3)
  })

  it('should be nothing where a word has none', () => {
    expect(vectorRowOf('ambrielle')).toBe(0)
    expect([...vectorOf('ambrielle')]).toEqual(new Array<number>(size).fill(0))
  })

  it('should be that of "not" for its short form', () => {
    expect(vectorRowOf("n't")).toBeGreaterThan(0)
    expect(vectorOf("n't")).toEqual(vectorOf('not'))
  })
})
