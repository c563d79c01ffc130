import { expect } from 'vitest'
import { contains, overlap, type Box } from '../../scripts/figures/drawing/box.ts'
import type { Drawing, Shape } from '../../scripts/figures/drawing/drawing.ts'
import { textHeight, wordsFit } from '../../scripts/figures/drawing/set-text.ts'

/** What every drawing must keep: legible words, in the field, apart from each other and from all lines. */
export function expectClean(drawing: Drawing): void {
  const field = { x: 0, y: 0, width: drawing.width, height: drawing.height }
  for (const text of drawing.texts) {
    expect(text.style.size, text.text).toBeGreaterThanOrEqual(14)
    expect(
      wordsFit(text.text, text.style, text.width),
      `a word of "${text.text}" is wider than its box`,
    ).toBe(true)
    expect(
      textHeight(text.text, text.style, text.width),
      `"${text.text}" is higher than its box`,
    ).toBeLessThanOrEqual(text.height + 0.01)
    expect(contains(field, text, 0.51), `"${text.text}" leaves the field`).toBe(true)
  }
  drawing.texts.forEach((text, index) => {
    for (const other of drawing.texts.slice(index + 1))
      expect(overlap(text, other, -0.6), `"${text.text}" and "${other.text}" overlap`).toBe(false)
    for (const shape of drawing.shapes) {
      const line = boxOfLine(shape)
      if (line) expect(overlap(text, line, -0.6), `a line runs through "${text.text}"`).toBe(false)
    }
  })
}

function boxOfLine(shape: Shape): Box | undefined {
  if (shape.kind !== 'line') return undefined
  const [x, y] = [Math.min(shape.x1, shape.x2), Math.min(shape.y1, shape.y2)]
  return { x, y, width: Math.abs(shape.x2 - shape.x1) + 1.5, height: Math.abs(shape.y2 - shape.y1) + 1.5 }
}

/** How much of the field's height a drawing takes, from its highest word or shape to its lowest. */
export function filledShare(drawing: Drawing): number {
  const ends = [
    ...drawing.texts.flatMap(({ y, height }) => [y, y + height]),
    ...drawing.shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape.y, shape.y + shape.height] : [])),
  ]
  return (Math.max(...ends) - Math.min(...ends)) / drawing.height
}
