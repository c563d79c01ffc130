/** Words of the article to the letter: where each stands, once what is only for the eye is dropped. */
import { DATELINE } from '../condense/index.ts'
import type { Span } from '../types/index.ts'

/** A run of a text that stands in the source as it is, blanks aside. */
export interface Piece {
  /** In the text. */
  at: Span
  /** In the source. */
  in: Span
}

/**
 * Reads a text out of a source, behind its dateline. Citations, short brackets, addresses and mark-up may stand between the
 * words; undefined where anything else is left out, or anything is added.
 */
export function findPieces(text: string, source: string): Piece[] | undefined {
  const pieces: Piece[] = []
  let from = DATELINE.exec(source)?.[0].length ?? 0
  for (const match of text.matchAll(WORD)) {
    const [word] = match
    const start = findWord(word, source, from)
    if (start === undefined) return undefined
    const [at, end] = [match.index, start + word.length]
    const last = pieces.at(-1)
    if (last && !source.slice(last.in.end, start).trim()) {
      last.at.end = at + word.length
      last.in.end = end
    } else pieces.push({ at: { start: at, end: at + word.length }, in: { start, end } })
    from = end
  }
  return pieces.length > 0 ? pieces : undefined
}

/** The offset in the text of a sign of the source; undefined where the text leaves it out. */
export function toTextOffset(
  offset: number,
  pieces: readonly Piece[],
  text: string,
  source: string,
): number | undefined {
  const piece = pieces.find((one) => offset >= one.in.start && offset < one.in.end)
  // Blanks may differ within a piece: its signs are counted.
  return piece && skipSigns(text, piece.at.start, signs(source.slice(piece.in.start, offset)))
}

const WORD = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu

/** What may stand between the words: citations, brackets, addresses, pictographs, and marks of emphasis and links. */
const DROPPED =
  /^(?:\s|[*_`~]|\[(?:\d+[\s,;–-]*)+\]|\([^()]*\)|https?:\/\/\S+|\p{Extended_Pictographic}\uFE0F?|\](?:\([^()\s]*\))?|\[)*$/u

function findWord(word: string, source: string, from: number): number | undefined {
  for (let at = source.indexOf(word, from); at >= 0; at = source.indexOf(word, at + 1)) {
    if (DROPPED.test(source.slice(from, at)) && isWhole(word, source, at)) return at
    if (at - from > FARTHEST) return undefined
  }
  return undefined
}

/** In characters; longer addresses are none of prose. */
const FARTHEST = 300

const isWhole = (word: string, source: string, at: number) =>
  !LETTER.test(word) || (!LETTER.test(source[at - 1] ?? '') && !LETTER.test(source[at + word.length] ?? ''))

const LETTER = /[\p{L}\p{M}\p{N}]/u

const signs = (text: string) => text.replace(/\s+/g, '').length

/** The offset of the sign behind `count` signs that are no blanks. */
function skipSigns(text: string, from: number, count: number): number {
  let at = from
  for (let left = count; at < text.length; at++) {
    if (/\s/.test(text[at]!)) continue
    if (left-- === 0) return at
  }
  return at
}
