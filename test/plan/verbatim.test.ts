import { describe, expect, it } from 'vitest'
import { findPieces, toTextRanges } from '../../scripts/plan/verbatim.ts'

const read = (text: string, source: string) =>
  findPieces(text, source)?.map((piece) => source.slice(piece.in.start, piece.in.end))

describe('findPieces', () => {
  it('should find a text that stands in the source as it is, whatever its blanks', () => {
    expect(read('The mast fell.', 'Then. The mast\n fell.')).toBeUndefined()
    expect(read('The mast fell.', 'The mast\n fell.')).toEqual(['The mast\n fell.'])
  })

  it('should pass over citations, brackets, addresses and mark-up', () => {
    expect(read('The mast fell, too.', 'The mast [12] (see Table 2) fell, too.')).toEqual([
      'The mast',
      'fell, too.',
    ])
    expect(read('The old mast fell.', 'The [old mast](https://example.org/a) _fell_.')).toEqual([
      'The',
      'old mast',
      'fell',
      '.',
    ])
  })

  it('should begin behind a dateline', () => {
    expect(read('The mast fell.', 'COLTER, Sept. 12 (Western Press) — The mast fell.')).toEqual([
      'The mast fell.',
    ])
  })

  it('should refuse a text that leaves out a word, adds one or cuts one', () => {
    expect(read('The mast fell.', 'The old mast fell.')).toBeUndefined()
    expect(read('The old mast fell.', 'The mast fell.')).toBeUndefined()
    expect(read('The mast fell.', 'The masts fell.')).toBeUndefined()
  })
})

describe('toTextRanges', () => {
  it('should move ranges of the source to the text, and join what only marks part', () => {
    const source = 'The mast [3] fell, and it broke.'
    const text = 'The mast fell, and it broke.'
    const ranges = [
      { start: 0, end: 8 },
      { start: 13, end: 17 },
    ]
    expect(
      toTextRanges(ranges, findPieces(text, source)!, text, source).map(({ start, end }) =>
        text.slice(start, end),
      ),
    ).toEqual(['The mast fell'])
  })
})
