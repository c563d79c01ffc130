import { describe, expect, it } from 'vitest'
import { findPieces, toTextOffset } from '../../scripts/plan/verbatim.ts'

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

describe('toTextOffset', () => {
  const source = 'The  mast [3] fell, and it broke.'
  const text = 'The mast fell, and it broke.'
  const toText = (word: string) => toTextOffset(source.indexOf(word), findPieces(text, source)!, text, source)

  it('should find where a word of the source stands in the text', () => {
    expect(toText('mast')).toBe(text.indexOf('mast'))
    expect(toText('fell')).toBe(text.indexOf('fell'))
    expect(toText('broke')).toBe(text.indexOf('broke'))
  })

  it('should find nothing for what the text leaves out', () => {
    expect(toText('3')).toBeUndefined()
  })
})
