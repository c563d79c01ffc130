import { countLines, widestWord } from '../../measure/count-lines.ts'
import { measureText } from '../../measure/measure-text.ts'
import { tidyWidth } from '../../measure/tidy-width.ts'
import type { TextStyle } from '../../measure/text-style.ts'

/** Kerning, which the measure leaves out, makes a few words wider than they are measured. */
const KERNING = 1.006

/** Height of a text that wraps in `width`. */
export function textHeight(text: string, style: TextStyle, width: number): number {
  return countLines(text, style, width / KERNING) * style.line
}

/** Width of a text on one line, rounded up. */
export function textWidth(text: string, style: TextStyle): number {
  return Math.ceil(measureText(text, style) * KERNING)
}

/** Whether no word has to be broken in `width`. */
export function wordsFit(text: string, style: TextStyle, width: number): boolean {
  return widestWord(text, style) * KERNING <= width
}

/** Width of the widest word of all texts, rounded up. */
export function widestOf(texts: string[], style: TextStyle): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => widestWord(text, style))) * KERNING)
}

/** The width, at most `width`, in which a text takes no line more, and its last line is no word alone. */
export function tidyTextWidth(text: string, style: TextStyle, width: number): number {
  const tidy = Math.min(width, Math.ceil(tidyWidth(text, style, width / KERNING) * KERNING))
  const isWhole = wordsFit(text, style, tidy)
  return isWhole && textHeight(text, style, tidy) === textHeight(text, style, width) ? tidy : width
}
