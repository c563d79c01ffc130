import { measureText } from './measure-text.ts'
import type { TextStyle } from './text-style.ts'

/**
 * How many lines a text takes in a column of `width` pixels, broken as a browser breaks it: at spaces, after
 * hyphens and dashes, after a slash; a word that is wider than the column is broken anywhere. An empty text
 * takes none.
 */
export function countLines(text: string, style: TextStyle, width: number): number {
  let lines = 0
  let used = Infinity
  for (const piece of breakPieces(text)) {
    const needed = measureText(piece.trimEnd(), style)
    if (used + needed <= width) {
      used += measureText(piece, style)
      continue
    }
    const rows = Math.max(1, Math.ceil(needed / width))
    lines += rows
    used = measureText(piece, style) - (rows - 1) * width
  }
  return lines
}

/** Width of the widest piece that is not broken. */
export function widestWord(text: string, style: TextStyle): number {
  return Math.max(0, ...breakPieces(text).map((piece) => measureText(piece.trimEnd(), style)))
}

/**
 * A compound that layouts keep on one line, such as "long-term": of at most twenty characters, its hyphens between
 * letters or digits.
 */
export const WHOLE_WORD =
  /(?<![\p{L}\d-])(?=[\p{L}\d’'-]{3,20}(?![\p{L}\d-]))([\p{L}\d’']+(?:-[\p{L}\d’']+)+)(?![\p{L}\d-])/u

/** A dot or dash between words stays with the word before it. */
export const JOINED = / ([·–—])(?= )/gu
/** A number stays with the short word behind it: "41 million", "3 October". */
export const NUMBER_SPACE = /(?<=(?<![\p{L}\d.,–-])\d{1,3}(?:[.,]\d+)*) (?=\p{L}{1,9}(?!\p{L}))/gu
const BREAKS =
  /(?<!(?<![\p{L}\d.,–-])\d{1,3}(?:[.,]\d+)* (?=\p{L}{1,9}(?!\p{L})))(?<= )(?![·–—] )|(?<=\p{L}-)(?=\p{L})|(?<=[–—])(?=[^\s,.;:])|(?<=\/)(?=\p{L})/u
const HOLD = '\u2011'

/** The text cut at its break opportunities; each piece keeps the spaces behind it. */
function breakPieces(text: string): string[] {
  const words = text.replace(/[ \t\r\n]+/g, ' ').trim()
  if (!words) return []
  if (!words.includes('-')) return words.split(BREAKS)
  const held = words
    .split(WHOLE_WORD)
    .map((piece, index) => (index % 2 ? piece.replaceAll('-', HOLD) : piece))
    .join('')
  return held.split(BREAKS).map((piece) => piece.replaceAll(HOLD, '-'))
}
