import type { TextStyle } from '../../measure/text-style.ts'
import type { Drawing, FigureItem, Shape, TextBlock, Token } from './drawing.ts'
import { textHeight } from './set-text.ts'

/** Shapes and texts of a drawing in the making. */
export interface Sketch {
  shapes: Shape[]
  texts: TextBlock[]
}

export function makeSketch(): Sketch {
  return { shapes: [], texts: [] }
}

/** Where a text stands, and what it belongs to; its height is measured. */
export interface TextPlace {
  x: number
  y: number
  width: number
  align?: TextBlock['align']
  item?: number
  step?: number
}

/** Adds a text. @returns the height that it takes. */
export function addText(
  sketch: Sketch,
  text: string,
  style: TextStyle,
  color: Token,
  { align = 'start', ...place }: TextPlace,
): number {
  const height = textHeight(text, style, place.width)
  sketch.texts.push({ text, style, color, align, ...place, height })
  return height
}

/** A sketch as a drawing. */
export function finishSketch(
  { shapes, texts }: Sketch,
  field: { width: number; height: number },
  items: FigureItem[],
  steps = 0,
): Drawing {
  return { width: field.width, height: field.height, shapes, texts, items, steps }
}
