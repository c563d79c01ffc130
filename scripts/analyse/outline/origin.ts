import type { Block, Span } from '../../types/index.ts'

type Pieces = Block['origin']

/**
 * Where a part of a block's text stands in the article: from its first character to its last, whatever mark-up lies
 * between.
 *
 * @param start offset into the block's text.
 * @param end exclusive.
 */
export function originOf(block: Pick<Block, 'origin' | 'span'>, start: number, end: number): Span {
  const from = offsetOf(block.origin, start) ?? block.span.start
  if (end <= start) return { start: from, end: from }
  return { start: from, end: (offsetOf(block.origin, end - 1) ?? block.span.end - 1) + 1 }
}

function offsetOf(pieces: Pieces, at: number): number | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle]?.at ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const piece = pieces[low]
  return piece && piece.start + Math.max(0, at - piece.at)
}
