// The words of a plan as the audience sees them, before any escaping.
import { labelText, type Label } from '../labels/label.ts'
import type { Words } from '../types/index.ts'

/** Whether words come from the closed list of labels, and so have no place in the article. */
export function isLabel(words: Words): words is Label {
  return 'label' in words
}

/** The text of words on one line: runs of blanks, and of characters that no file may hold, are one blank. */
export function shownText(words: Words | string): string {
  const text = typeof words === 'string' ? words : isLabel(words) ? labelText(words) : words.text
  return wellFormed(text).replace(BLANKS_AND_CONTROLS, ' ').trim()
}

/** The text of code: its lines and indents stay. */
export function shownCode(code: string): string {
  return wellFormed(code)
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(CONTROLS, '')
    .replace(/^(?:[ \t]*\n)+/, '')
    .replace(/\s+$/, '')
}

// YAML and HTML forbid control characters.
// eslint-disable-next-line no-control-regex -- these are the characters meant
const CONTROLS = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\uFFFE\uFFFF]/g

const BLANKS_AND_CONTROLS = /[\0-\x20\x7F-\x9F\u2028\u2029\uFFFE\uFFFF]+/g

/** A file cannot hold half of a surrogate pair. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
