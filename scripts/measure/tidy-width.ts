import { countLines } from './count-lines.ts'
import { measureText } from './measure-text.ts'
import type { TextStyle } from './text-style.ts'

/** The last line of a text should be at least this share of its measure. */
const LEAST_SHARE = 0.36
const STEP = 0.03
const NARROWEST = 0.7
/** Kerning makes a line up to this much shorter than measured: the break must hold with and without. */
const KERNING = 1.013

/**
 * The widest measure, at most `width`, at which the text's last line is no widow (a word or two alone), without a
 * line more. Balancing would make every line as short as the others; this keeps the text as wide as it may be.
 */
export function tidyWidth(text: string, style: TextStyle, width: number): number {
  const lines = countLines(text, style, width)
  if (lines < 2 || countLines(text, style, width * KERNING) < lines) return width
  for (let share = 1; share >= NARROWEST; share -= STEP) {
    const narrow = width * share
    if (countLines(text, style, narrow) > lines) break
    const kerned = narrow * KERNING
    if (!isWidow(text, style, narrow, lines) && !isWidow(text, style, kerned, lines))
      return Math.floor(narrow)
  }
  return width
}

/** Whether the text's last line is shorter than it should be: what does not fit the lines before it. */
function isWidow(text: string, style: TextStyle, width: number, lines: number): boolean {
  const words = text.split(' ')
  for (let kept = words.length - 1; kept > 0; kept -= 1) {
    const head = words.slice(0, kept).join(' ')
    if (countLines(head, style, width) < lines) {
      return measureText(words.slice(kept).join(' '), style) < width * LEAST_SHARE
    }
  }
  return false
}
