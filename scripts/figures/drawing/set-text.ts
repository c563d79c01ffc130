import { countLines, widestWord } from '../../measure/count-lines.ts'
import { measureText } from '../../measure/measure-text.ts'
import type { TextStyle } from '../../measure/text-style.ts'

/** Height of a text that wraps in `width`. */
export function textHeight(text: string, style: TextStyle, width: number): number {
  return countLines(text, style, width) * style.line
}

/** Width of a text on one line, rounded up. */
export function textWidth(text: string, style: TextStyle): number {
  return Math.ceil(measureText(text, style))
}

/** Whether no word has to be broken in `width`. */
export function wordsFit(text: string, style: TextStyle, width: number): boolean {
  return widestWord(text, style) <= width
}

/** Width of the widest word of all texts, rounded up. */
export function widestOf(texts: string[], style: TextStyle): number {
  return Math.ceil(Math.max(0, ...texts.map((text) => widestWord(text, style))))
}

/** The narrowest width in which a text takes no more lines than in `width`: sets it in even lines. */
export function balancedWidth(text: string, style: TextStyle, width: number): number {
  const lines = countLines(text, style, width)
  let [low, high] = [Math.min(widestWord(text, style), width), width]
  while (high - low > 2) {
    const middle = (low + high) / 2
    if (countLines(text, style, middle) <= lines) high = middle
    else low = middle
  }
  return Math.ceil(high)
}
