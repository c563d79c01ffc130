import { describe, expect, it } from 'vitest'
import { countLines, measureText, sans, serif, widestWord } from '../../scripts/measure/index.ts'

const style = sans(20, 25)
const widthOf = (text: string) => measureText(text, style)

describe('countLines', () => {
  it('should count no line for an empty text', () => {
    expect(countLines('', style, 100)).toBe(0)
    expect(countLines('  \n ', style, 100)).toBe(0)
  })

  it('should set what just fits on one line, and break what just does not', () => {
    const width = widthOf('high water')
    expect(countLines('high water', style, width + 0.01)).toBe(1)
    expect(countLines('high water', style, width - 1)).toBe(2)
  })

  it('should not count the space at the end of a line', () => {
    expect(countLines('high water', style, Math.max(widthOf('high'), widthOf('water')) + 0.01)).toBe(2)
  })

  it('should break a word that is wider than the column', () => {
    expect(countLines('Donaudampfschifffahrt', style, widthOf('Donaudampfschifffahrt') / 2.5)).toBe(3)
  })

  it('should keep a short compound on one line, and break a long one', () => {
    expect(countLines('high long-term plan', style, widthOf('high long-') + 0.01)).toBe(3)
    const long = 'socioeconomically-disadvantaged'
    expect(countLines(long, style, widthOf('socioeconomically-') + 1)).toBe(2)
  })

  it('should keep a number with the short word behind it, but not a year or a long word', () => {
    expect(widestWord('about 41 million', style)).toBeCloseTo(widthOf('41 million'))
    expect(widestWord('in 2015 the', style)).toBeCloseTo(widthOf('2015'))
    expect(widestWord('4 responsibilities', style)).toBeCloseTo(widthOf('responsibilities'))
  })

  it('should break after a dash between words', () => {
    expect(countLines('north—south', style, widthOf('north—') + 1)).toBe(2)
  })
})

describe('widestWord', () => {
  it('should measure the widest piece that is not broken', () => {
    expect(widestWord('the lighthouse', serif(30, 36))).toBeCloseTo(measureText('lighthouse', serif(30, 36)))
  })
})
