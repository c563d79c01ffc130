import { describe, expect, it } from 'vitest'
import { measureText, sans, serif } from '../../scripts/measure/index.ts'

describe('measureText', () => {
  it('should grow with the size, in proportion, for a font without optical sizes', () => {
    expect(measureText('tide', sans(40, 50))).toBeCloseTo(2 * measureText('tide', sans(20, 25)))
  })

  it('should make the serif narrower in proportion the larger it is set', () => {
    const style = (size: number) => ({ ...serif(size, size), tracking: 0 })
    expect(measureText('tide', style(60)) / 60).toBeLessThan(measureText('tide', style(20)) / 20)
  })

  it('should count tracking for each character', () => {
    const style = { ...sans(20, 25), tracking: -0.1 }
    expect(measureText('abcd', style)).toBeCloseTo(measureText('abcd', sans(20, 25)) - 8)
  })

  it('should set code in one width', () => {
    expect(measureText('iiWW', { family: 'mono', size: 10, line: 12, weight: 400 })).toBeCloseTo(24)
  })

  it('should give East Asian characters a whole em and combining marks nothing', () => {
    expect(measureText('漢字', sans(20, 25))).toBeCloseTo(40)
    expect(measureText('a\u0301', sans(20, 25))).toBeCloseTo(measureText('a', sans(20, 25)))
  })

  it('should know the letters of Latin, Greek, Cyrillic and Vietnamese', () => {
    const fallback = 0.6 * 100
    for (const letter of ['ž', 'Ω', 'ш', 'ế', '€', '–']) {
      expect(measureText(letter, sans(100, 100)), letter).not.toBeCloseTo(fallback)
    }
  })
})
