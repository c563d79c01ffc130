import { describe, expect, it } from 'vitest'
import { fitTable, isNumeric, splitUnit } from '../../scripts/measure/index.ts'

describe('fitTable', () => {
  it('should share the whole measure among the columns', () => {
    const { widths } = fitTable('Tides', [
      ['Port', 'High', 'Low'],
      ['Bergen', '1.7', '0.2'],
    ])
    expect(widths.reduce((total, width) => total + width, 0)).toBeCloseTo(864)
    expect(widths[0]).toBeGreaterThan(widths[1]!)
  })

  it('should keep short names whole beside long texts', () => {
    const long = 'a long account of what the keeper saw from the tower on that day and on many others'
    const { widths } = fitTable('Tides', [
      ['Keeper', 'What was seen', 'What was heard'],
      ['Anna Lund', long, long],
    ])
    expect(widths[0]).toBeGreaterThan(100)
    expect(widths[0]).toBeLessThan(200)
  })
})

describe('isNumeric', () => {
  it.each(['412', '−27', '6.2', '1,234.5', '63%', '$12', '12 km', '3–5', '–'])(
    'should take %s for a number',
    (cell) => {
      expect(isNumeric(cell)).toBe(true)
    },
  )

  it.each(['It stays', 'May 2019 and later', 'A4 paper', '12 kilometers'])(
    'should take %s for words',
    (cell) => {
      expect(isNumeric(cell)).toBe(false)
    },
  )
})

describe('splitUnit', () => {
  it.each([
    ['63 percent', ['63', 'percent']],
    ['$1.25 billion', ['$1.25', 'billion']],
    ['148,000', ['148,000', '']],
    ['62%', ['62%', '']],
    ['about three', ['about three', '']],
  ])('should split %s', (value, parts) => {
    expect(splitUnit(value)).toEqual(parts)
  })
})
