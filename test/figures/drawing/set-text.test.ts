import { describe, expect, it } from 'vitest'
import { textHeight, textWidth, tidyTextWidth } from '../../../scripts/figures/drawing/set-text.ts'
import { sans } from '../../../scripts/measure/text-style.ts'

const style = sans(20, 25)
const width = textWidth('water water water water', style) + 8

describe('tidyTextWidth', () => {
  it('should narrow a text so that its last word is not alone, without a line more', () => {
    const text = 'water water water water water'
    const tidy = tidyTextWidth(text, style, width)
    expect(tidy).toBeLessThan(textWidth('water water water water', style))
    expect(tidy).toBeGreaterThanOrEqual(textWidth('water water water', style))
    expect(textHeight(text, style, tidy)).toBe(50)
  })

  it('should leave a text of one line, or of full lines, as wide as it may be', () => {
    expect(tidyTextWidth('water water', style, width)).toBe(width)
    expect(tidyTextWidth('water water water water water water water', style, width)).toBe(width)
  })

  it('should not break a word for it', () => {
    const long = `${'water'.repeat(4)} low`
    const narrow = textWidth('water'.repeat(4), style) + 2
    expect(tidyTextWidth(long, style, narrow)).toBe(narrow)
  })
})
