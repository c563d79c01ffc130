import { describe, expect, it } from 'vitest'
import { countLines, measureText, sans, tidyWidth } from '../../scripts/measure/index.ts'

const style = sans(20, 25)

describe('tidyWidth', () => {
  it('should leave a text of one line alone', () => {
    expect(tidyWidth('High water at noon', style, 500)).toBe(500)
  })

  it('should narrow a text whose last line would be a word', () => {
    const head = 'The keepers of the tower wrote the height of the water into a book every'
    const width = measureText(head, style) * 1.03
    const text = `${head} hour`
    const tidy = tidyWidth(text, style, width)
    expect(tidy).toBeLessThan(measureText(head, style))
    expect(countLines(text, style, tidy)).toBe(2)
  })

  it('should leave a text alone whose last line is long', () => {
    const text = 'The keepers wrote the height of the water into a book, and the book went to the council'
    const width = measureText(text, style) * 0.6
    expect(tidyWidth(text, style, width)).toBe(Math.floor(width))
  })
})
