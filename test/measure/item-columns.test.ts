import { describe, expect, it } from 'vitest'
import { itemColumns, sans } from '../../scripts/measure/index.ts'

const STYLE = sans(20, 26)

describe('itemColumns', () => {
  it('should set short sub-points side by side', () => {
    expect(itemColumns(['flour', 'sugar', 'quinces'], STYLE, 790)).toBe(3)
    expect(itemColumns(['flour', 'sugar'], STYLE, 790)).toBe(2)
  })

  it('should set those below each other that would wrap in a column', () => {
    const long = 'a kilogram of ripe quinces from the garden behind the house'
    expect(itemColumns([long, 'sugar', 'flour'], STYLE, 790)).toBe(1)
  })

  it('should keep narrow texts and single sub-points in one column', () => {
    expect(itemColumns(['quinces', 'sugar', 'lemons'], STYLE, 180)).toBe(1)
    expect(itemColumns(['flour'], STYLE, 790)).toBe(1)
  })
})
