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

/** The text cut at its break opportunities; each piece keeps the spaces behind it. */
function breakPieces(text: string): string[] {
  const words = text.replace(/[ \t\r\n]+/g, ' ').trim()
  return words ? words.split(/(?<= )|(?<=\p{L}-)(?=\p{L})|(?<=[–—])(?=[^\s,.;:])|(?<=\/)(?=\p{L})/u) : []
}
