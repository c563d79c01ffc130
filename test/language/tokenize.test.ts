import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../scripts/language/tokenize.ts'

const forms = (text: string) => tokenize(text).map((word) => word.form)

describe('tokenize', () => {
  it.each([
    ["The army doesn't wait.", "The army does n't wait ."],
    ['We can’t, and they won’t.', 'We ca n’t , and they wo n’t .'],
    ["Mali's neighbours", "Mali 's neighbours"],
    ['the neighbours’ troops', 'the neighbours ’ troops'],
    ['It cannot hold.', 'It can not hold .'],
    ['About 5% of $3.5 million', 'About 5 % of $ 3.5 million'],
    ['12,000 men by 7:30', '12,000 men by 7:30'],
    ['a long-term plan', 'a long - term plan'],
    ['to re-establish co-operation', 'to re-establish co-operation'],
    [
      'See https://example.org/a-b?c=1, or write to me@example.org.',
      'See https://example.org/a-b?c=1 , or write to me@example.org .',
    ],
    ['Dr. Smith of the U.S. spoke.', 'Dr. Smith of the U.S. spoke .'],
    ['grain, e.g. rice', 'grain , e.g. rice'],
    ['in the 1990s and the 21st century', 'in the 1990s and the 21st century'],
    ['“Peace,” he said…', '“ Peace , ” he said …'],
    ['2013–2014', '2013 – 2014'],
    ['first (and last)', 'first ( and last )'],
    ['R&D at AT&T', 'R&D at AT&T'],
  ])('should cut %j', (text, expected) => {
    expect(forms(text)).toEqual(expected.split(' '))
  })

  it('should find nothing in empty and blank text', () => {
    expect(tokenize('')).toEqual([])
    expect(tokenize(' \n\t ')).toEqual([])
  })

  it('should keep an emoji of several parts whole', () => {
    expect(forms('Well done 👩‍🚀!')).toEqual(['Well', 'done', '👩‍🚀', '!'])
  })

  it('should give the place of each token, in order, and leave out nothing but space', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.lorem({ mode: 'sentences' }), proseLike()),
        (text) => {
          let at = 0
          for (const { form, start, end } of tokenize(text)) {
            expect(text.slice(start, end)).toBe(form)
            expect(text.slice(at, start)).toMatch(/^\s*$/)
            expect(end).toBeGreaterThan(start)
            at = end
          }
          expect(text.slice(at)).toMatch(/^\s*$/)
        },
      ),
    )
  })
})

/** Text made of the pieces that are hard to cut. */
function proseLike() {
  const pieces = [
    "don't",
    'U.S.',
    '3.5',
    '%',
    '$',
    ' ',
    ', ',
    '.',
    '...',
    'e.g.',
    '-',
    '–',
    '’s',
    '(',
    ')',
    '“',
    '”',
    'Mr.',
    'a',
    'I',
    '@',
    '\n',
  ]
  return fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((chosen) => chosen.join(''))
}
