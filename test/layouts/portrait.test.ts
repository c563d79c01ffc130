import { describe, expect, it } from 'vitest'
import { countUses, parsePortrait, portraitBars } from '../../scripts/frame/index.ts'

describe('parsePortrait', () => {
  it('should read sections and their sentences', () => {
    expect(parsePortrait('12s18n|22o')).toEqual([
      [
        { words: 12, use: 'slide' },
        { words: 18, use: 'notes' },
      ],
      [{ words: 22, use: 'omitted' }],
    ])
  })

  it('should pass over what is not of this form', () => {
    expect(parsePortrait('')).toEqual([])
    expect(parsePortrait('|x|3s')).toEqual([[{ words: 3, use: 'slide' }]])
  })
})

describe('countUses', () => {
  it('should count sentences by use', () => {
    expect(countUses(parsePortrait('1s2s3n|4o5s'))).toEqual({ slide: 3, notes: 1, omitted: 1 })
  })
})

describe('portraitBars', () => {
  it('should make the longest sentence as tall as the drawing and leave a gap between sections', () => {
    const { bars, perBar } = portraitBars(parsePortrait('10s20n|20o'), 100, 50)
    expect(perBar).toBe(1)
    expect(bars.map(({ height }) => height)).toEqual([25, 50, 50])
    const [first, second, third] = bars
    expect(third!.x - second!.x).toBeGreaterThan(second!.x - first!.x)
    expect(third!.x + third!.width).toBeLessThanOrEqual(100)
  })

  it('should let a bar stand for neighbours where there are too many', () => {
    const { bars, perBar } = portraitBars(parsePortrait('10s'.repeat(400)), 300, 50)
    expect(perBar).toBe(4)
    expect(bars).toHaveLength(100)
  })

  it('should give a group the use that most of it has', () => {
    const { bars } = portraitBars(parsePortrait('9o9o9o9s'.repeat(100)), 300, 50)
    expect(new Set(bars.map(({ use }) => use))).toEqual(new Set(['omitted']))
  })

  it('should draw nothing for an article without sentences', () => {
    expect(portraitBars([], 100, 50).bars).toEqual([])
  })
})
