import { describe, expect, it } from 'vitest'
import { chooseBreaks } from '../../../scripts/plan/lines/choose-breaks.ts'

/** The lines of a text with a mark of the strength at each place where one may begin: "a |3 b |1 c". */
function linesOf(marked: string): string[] {
  const places: { offset: number; strength: number }[] = []
  let text = ''
  for (const [, piece, strength] of marked.matchAll(/([^|]+)(?:\|(\d) )?/g)) {
    text += piece
    if (strength) places.push({ offset: text.length, strength: Number(strength) })
  }
  const breaks = chooseBreaks(text, places)
  return [0, ...breaks].map((start, i) => text.slice(start, breaks[i]).trim())
}

describe('chooseBreaks', () => {
  it('should break where clauses meet', () => {
    expect(
      linesOf(
        'Insurers raised their premiums, |3 several lines avoided the gulf, |3 and the town was still.',
      ),
    ).toEqual([
      'Insurers raised their premiums,',
      'several lines avoided the gulf,',
      'and the town was still.',
    ])
  })

  it('should leave no line of two words, nor one of a few letters', () => {
    expect(linesOf('He fell, |3 and the men of the village carried him home.')).toHaveLength(1)
    expect(linesOf('As it is, |3 the men of the village carried him home.')).toHaveLength(1)
  })

  it('should use a weak break only in what is long', () => {
    expect(linesOf('The men of the town |1 who came home late |3 were very tired that evening.')).toEqual([
      'The men of the town who came home late',
      'were very tired that evening.',
    ])
    expect(
      linesOf(
        'The men of the town and of all its villages |1 who came home late in that evening of the year were tired.',
      ),
    ).toHaveLength(2)
  })

  it('should leave a text without places as it is', () => {
    expect(linesOf('The mast fell.')).toEqual(['The mast fell.'])
  })
})
