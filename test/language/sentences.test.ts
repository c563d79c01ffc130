import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../scripts/language/sentences.ts'

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['One came. Two stayed.', ['One came.', 'Two stayed.']],
    ['Dr. Lee met Gen. Roy. They spoke.', ['Dr. Lee met Gen. Roy.', 'They spoke.']],
    ['The U.S. Army came. It stayed.', ['The U.S. Army came.', 'It stayed.']],
    ['They live in the U.S. The law is old.', ['They live in the U.S.', 'The law is old.']],
    ['The court ruled in Berg v. Moss. It was close.', ['The court ruled in Berg v. Moss.', 'It was close.']],
    ['J. R. R. Hill wrote it.', ['J. R. R. Hill wrote it.']],
    ['He met Abbot C. F. Napp. They wrote.', ['He met Abbot C. F. Napp.', 'They wrote.']],
    ['It grew by 3.5 points. Then it fell.', ['It grew by 3.5 points.', 'Then it fell.']],
    ['Some crops, e.g. Rice, failed.', ['Some crops, e.g. Rice, failed.']],
    ['See Fig. 3 and No. 7. Both help.', ['See Fig. 3 and No. 7.', 'Both help.']],
    ['He said no. She left.', ['He said no.', 'She left.']],
    ['“Why now?” he asked. Nobody knew.', ['“Why now?” he asked.', 'Nobody knew.']],
    ['"Is it over?" Smith asked.', ['"Is it over?" Smith asked.']],
    ['He waited... and left. She came.', ['He waited... and left.', 'She came.']],
    ['The war ended.[6] Later it began again.', ['The war ended.[6]', 'Later it began again.']],
    ['Acme Inc. was sold. Its staff stayed.', ['Acme Inc. was sold.', 'Its staff stayed.']],
    ['What now? Go! Stay.', ['What now?', 'Go!', 'Stay.']],
    ['built c. 1871 by hand', ['built c. 1871 by hand']],
  ])('should split %j', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('should take line ends within a paragraph as spaces', () => {
    expect(split('The plan was\nlong. It failed\nsoon.')).toEqual(['The plan was\nlong.', 'It failed\nsoon.'])
  })

  it('should end a sentence at a blank line and at each item of a list', () => {
    expect(split('A title\n\nSome text:\n- one thing\n- another thing\n1. First')).toEqual([
      'A title',
      'Some text:',
      '- one thing',
      '- another thing',
      '1. First',
    ])
  })

  it('should find nothing in blank text', () => {
    expect(sentences('')).toEqual([])
    expect(sentences(' \n\n ')).toEqual([])
  })

  it('should cover all that is not space, in order, without overlap', () => {
    const pieces = [
      'Word',
      'word',
      '. ',
      '.',
      '? ',
      '" ',
      '“',
      '(',
      ')',
      'Dr. ',
      'U.S. ',
      '\n',
      '\n\n',
      '[1] ',
      '- ',
      '3',
      '…',
      '👍',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (chosen) => {
        const text = chosen.join('')
        let at = 0
        for (const { start, end } of sentences(text)) {
          expect(text.slice(at, start)).toMatch(/^\s*$/)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          expect(end).toBeGreaterThan(start)
          at = end
        }
        expect(text.slice(at)).toMatch(/^\s*$/)
      }),
    )
  })
})
