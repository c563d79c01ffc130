/**
 * The string that all offsets point into: line ends are LF, a space is a space, and characters that cannot be seen
 * (zero-width space, word joiner, soft hyphen, byte order mark, control characters) are gone. Canonical composition (NFC).
 */
export function normaliseText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replace(/[\u200B\u2060\uFEFF\u00AD]/g, '')
    .replace(/[\u00A0\u2007\u202F\u2000-\u2006\u2008-\u200A\u3000]/g, ' ')
    .replace(CONTROL, ' ')
    .normalize('NFC')
}

// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/g
