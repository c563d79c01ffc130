import type { Message } from '../types/index.ts'
import { UserError } from '../types/index.ts'

/**
 * Bytes as text: UTF-8, or UTF-16 with a byte order mark. What is not valid UTF-8 is read as Windows-1252, with a
 * message that names the first byte that is not, if the result looks like text.
 *
 * @throws UserError for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, name: string): { text: string; messages: Message[] } {
  const wide = decodeWide(bytes)
  if (wide !== undefined) return { text: wide, messages: [] }
  refuseBinary(bytes, name)
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), messages: [] }
  } catch {
    return decodeWindows(bytes, name)
  }
}

/** UTF-16: with a byte order mark, or where every other byte of the beginning is zero, as in Latin text. */
function decodeWide(bytes: Uint8Array): string | undefined {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe
  const big = bytes[0] === 0xfe && bytes[1] === 0xff
  if (little || isZeroAt(bytes, 1)) return new TextDecoder('utf-16le').decode(bytes)
  if (big || isZeroAt(bytes, 0)) return new TextDecoder('utf-16be').decode(bytes)
  return undefined
}

function isZeroAt(bytes: Uint8Array, parity: 0 | 1): boolean {
  const head = bytes.subarray(0, 400)
  if (head.length < 8) return false
  let zeros = 0
  head.forEach((byte, at) => {
    if (byte === 0) zeros += at % 2 === parity ? 1 : -head.length
  })
  return zeros > 0.4 * head.length
}

/** What a file is by its first bytes, and what the user can do about it. */
const KINDS: [string, string, string][] = [
  ['%PDF-', 'a PDF file', 'Export it as text or HTML first (for instance with pdftotext)'],
  ['{\\rtf', 'an RTF file', 'Save it as .docx or .txt first'],
  ['\xd0\xcf\x11\xe0', 'an old Office file (.doc)', 'Save it as .docx first'],
  ['\x89PNG', 'a PNG image', 'Give the article itself'],
  ['GIF8', 'a GIF image', 'Give the article itself'],
  ['\xff\xd8\xff', 'a JPEG image', 'Give the article itself'],
  ['PK\x03\x04', 'a ZIP archive', 'Give the article inside it'],
  ['\x1f\x8b', 'a gzip archive', 'Unpack it first'],
]

function refuseBinary(bytes: Uint8Array, name: string): void {
  const head = String.fromCharCode(...bytes.subarray(0, 8))
  for (const [magic, kind, advice] of KINDS)
    if (head.startsWith(magic))
      throw new UserError(
        `${name} is ${kind}; expected an article as text, Markdown, HTML or DOCX. ${advice}.`,
      )
  const zero = bytes.indexOf(0)
  if (zero !== -1)
    throw new UserError(
      `${name} is no text: there is a zero byte at offset ${zero}. ` +
        'Expected an article as text (UTF-8), Markdown, HTML or DOCX. Export it as one of these, or save it as UTF-8.',
    )
}

function decodeWindows(bytes: Uint8Array, name: string): { text: string; messages: Message[] } {
  const offset = findInvalid(bytes)
  const byte = `0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')}`
  const text = new TextDecoder('windows-1252').decode(bytes)
  if (!looksLikeText(text))
    throw new UserError(
      `${name} is not valid UTF-8 (byte ${byte} at offset ${offset}), and does not read as Windows-1252 either. ` +
        'Expected an article as text. Save it as UTF-8 and try again.',
    )
  const line = 1 + bytes.subarray(0, offset).filter((each) => each === 0x0a).length
  return {
    text,
    messages: [
      {
        line,
        rule: 'not-utf-8',
        text:
          `Byte ${byte} at offset ${offset} is not valid UTF-8; the article was read as Windows-1252. ` +
          'If letters look wrong, save the file as UTF-8.',
      },
    ],
  }
}

/** Offset of the first byte that is not part of valid UTF-8, by halving: prefixes are valid up to it. */
function findInvalid(bytes: Uint8Array): number {
  let low = 0
  let high = bytes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isValidPrefix(bytes.subarray(0, middle + 1))) low = middle + 1
    else high = middle
  }
  return Math.min(low, bytes.length - 1)
}

function isValidPrefix(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Text has far more letters and spaces than other signs, and hardly a control character. */
function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 20_000)
  const letters = sample.match(/[\p{L}\p{N}\s]/gu)?.length ?? 0
  const ascii = sample.match(/[A-Za-z\s]/g)?.length ?? 0
  // eslint-disable-next-line no-control-regex
  const controls = sample.match(/[\u0000-\u0008\u000E-\u001F\u0080-\u009F]/g)?.length ?? 0
  return letters > 0.75 * sample.length && ascii > 0.5 * sample.length && controls < 0.01 * sample.length
}
