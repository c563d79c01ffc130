import { describe, expect, it } from 'vitest'
import { readArticle } from '../../scripts/read/index.ts'
import { UserError } from '../../scripts/types/index.ts'
import { readString } from './read-fixture.ts'

const PROSE = 'The mill was built by the town in 1702. It has ground the corn of the valley ever since.'
const read = (bytes: Uint8Array): ReturnType<typeof readArticle> => readArticle({ name: 'mill.txt', bytes })
const utf16 = (text: string, mark: boolean): Buffer => Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le')

describe('readArticle with unusual input', () => {
  it.each([
    ['nothing', '', /mill\.txt is empty/],
    ['white space', ' \n\t\r\n', /nothing but white space/],
    ['a title alone', 'The mill\n', /the title “The mill” and no text/],
    ['a PDF file', '%PDF-1.7\n', /is a PDF file.*Export it as text/],
    ['a zero byte', 'The mill\nis\0old', /zero byte at offset 11/],
  ])('should refuse %s', (_, text, message) => {
    expect(() => read(Buffer.from(text))).toThrow(UserError)
    expect(() => read(Buffer.from(text))).toThrow(message)
  })

  it('should read Windows-1252 and name the byte', () => {
    const article = read(Buffer.from(`Die M\xfchle. ${PROSE}`, 'latin1'))
    expect(article.text.startsWith('Die Mühle.')).toBe(true)
    expect(article.messages).toMatchObject([{ line: 1, rule: 'not-utf-8' }])
    expect(article.messages[0]?.text).toContain('Byte 0xfc at offset 5')
  })

  it('should refuse bytes that are no text in any encoding', () => {
    const noise = Uint8Array.from({ length: 400 }, (_, at) => ((at * 97 + 131) % 255) + 1)
    expect(() => read(noise)).toThrow(/not valid UTF-8 \(byte 0x84 at offset 0\)/)
  })

  it.each([
    ['UTF-16 LE', utf16(PROSE, true)],
    ['UTF-16 BE', utf16(PROSE, true).swap16()],
    ['UTF-16 LE without a mark', utf16(PROSE, false)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${PROSE}`)],
  ])('should read %s', (_, bytes) => {
    expect(read(bytes).text).toBe(PROSE)
  })

  it.each(['\r\n', '\r'])('should count lines that end in %j', (end) => {
    const article = read(Buffer.from(['The Mill', '', PROSE, '', 'A Second Mill', '', PROSE].join(end)))
    expect(article.text).not.toContain('\r')
    expect(article.root.children.map((node) => node.position?.start.line)).toEqual([1, 3, 5, 7])
  })

  it('should clear characters that cannot be seen', () => {
    expect(readString('The\u00a0mill\u200b was built by the mil\u00adlers.').text).toBe(
      'The mill was built by the millers.',
    )
  })

  it('should say so where the text is too short to tell its language', () => {
    const article = readString('It rained.')
    expect(article.language).toBe('und')
    expect(article.messages).toMatchObject([{ rule: 'language-unknown' }])
  })

  it('should read a very long line and very many lines', () => {
    const line = readString(`${PROSE} `.repeat(20_000))
    expect(line.root.children).toHaveLength(1)
    const lines = readString(`${PROSE}\n`.repeat(20_000))
    expect(lines.root.children).toHaveLength(20_000)
  })

  it('should survive front matter that is no YAML', () => {
    const article = readString(`---\ntitle: "x\n: [\n---\n\n${PROSE}`, 'mill.md')
    expect(article.root.children).toHaveLength(1)
  })
})
