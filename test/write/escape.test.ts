import { describe, expect, it } from 'vitest'
import { escapeCell, escapeHtml, escapeInline, escapeNote, escapeText } from '../../scripts/write/escape.ts'

describe('escapeText', () => {
  it.each([
    // what needs no escape is left as it is
    [
      'The county paid 3,400 crowns (62 percent) in 2017.',
      'The county paid 3,400 crowns (62 percent) in 2017.',
    ],
    [
      'It’s a well-known, non-trivial thing: see README.md',
      'It’s a well-known, non-trivial thing: see README.md',
    ],
    ['snake_case and AT&T at 5 > 4', 'snake_case and AT&T at 5 > 4'],
    // Slidev's splitter
    ['--- he said', '\\-\\-- he said'],
    ['a <!-- b', 'a &lt;!\\-- b'],
    ['::left::', '\\::left::'],
    ['<<< ./slides.md', '&lt;&lt;&lt; ./slides.md'],
    // Vue
    ['{{ 1 + 1 }}', '{<wbr>{ 1 + 1 }}'],
    ['Vec<String>', 'Vec&lt;String>'],
    // Markdown
    ['1986. A year', '1986\\. A year'],
    ['- a', '\\- a'],
    ['+ a', '\\+ a'],
    ['# a', '\\# a'],
    ['> a', '\\> a'],
    ['a #', 'a \\#'],
    ['`a` *b* _c_', '\\`a\\` \\*b\\* \\_c\\_'],
    ['[x]: http://x.org', '\\[x\\]: http:\\//x.org'],
    ['$5 and $10', '\\$5 and \\$10'],
    ['&lt;', '\\&lt;'],
    ['a\\b', 'a\\\\b'],
    ['===', '\\=\\=\\='],
    // linkify and the typographer
    ['a@b.co', 'a\\@b.co'],
    ['wait...', 'wait\\.\\..'],
    ['(c) 2017', '\\(c) 2017'],
  ])('should write %j as %j', (text, expected) => {
    expect(escapeText(text)).toBe(expected)
  })
})

it('should leave marks that act only at the start of a line alone elsewhere', () => {
  expect(escapeInline('1986. a')).toBe('1986. a')
})

it('should keep the cells of a table apart', () => {
  expect(escapeCell('a | b')).toBe('a \\| b')
  expect(escapeCell('a \\| b')).toBe('a \\\\\\| b')
})

it('should show what would end or steer the notes', () => {
  expect(escapeNote('a --> b')).toBe('a --\\> b')
  expect(escapeNote('[click] b')).toBe('\\[click\\] b')
  expect(escapeNote('Source: hearsay')).toBe('Source\\: hearsay')
  expect(escapeNote('{{ a }} at https://x.org')).toBe('{{ a }} at https://x.org')
})

it('should write HTML as text', () => {
  expect(escapeHtml('<b> & "v-drag"')).toBe('&#60;b&#62; &#38; &#34;v&#45;drag&#34;')
})
