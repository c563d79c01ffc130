// The notes of a slide as lines that are said.
import type { ReadText } from './read-text.ts'
import { readWords } from './read-words.ts'

/** Each line without its marks; the line that names the source is none. */
export function readNotes(note: string): ReadText[] {
  return note
    .split('\n')
    .map((line) => line.replace(/\[click(?::\d+)?\]/gi, '').trim())
    .filter((line, i, lines) => line && !(line.startsWith('Source: ') && i === lines.length - 1))
    .map((line): ReadText => ({ role: 'note', text: readWords(line) }))
    .filter(({ text }) => text)
}
