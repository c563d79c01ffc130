import { findWords, isFunctionWord } from '../common/words.ts'
import type { Unit } from './read-units.ts'

/**
 * Lines that are captions of pictures that are gone: a credit, or nothing but names of which the first was met in the
 * paragraph above and is not met below, as it would be if the line were a heading.
 */
export function findCaptions(units: Unit[]): Unit[] {
  return units.filter((unit, at) => {
    if (unit.marker || unit.underline || unit.text.length > 120) return false
    if (CREDIT.test(unit.text)) return true
    const name = leadingName(unit.text)
    const above = units[at - 1]?.text
    const below = units[at + 1]?.text
    return name !== undefined && above !== undefined && above.includes(name) && !below?.includes(name)
  })
}

const CREDIT =
  /\bfrom file\b|^(?:photo|image|picture)s?(?: credits?)?\s*(?::|by\b|©)|\b(?:photo|image) credit:/i

/** The first two words of a line that holds nothing but names: "Ada Lovelace of the Analytical Society". */
function leadingName(text: string): string | undefined {
  const words = findWords(text)
  if (words.length < 2 || words.length > 10 || /[.!?:]$/.test(text)) return undefined
  if (!words.every((word) => /^\p{Lu}/u.test(word) || isFunctionWord(word))) return undefined
  const [first = '', second = ''] = words
  return /^\p{Lu}/u.test(second) && text.startsWith(`${first} ${second}`) ? `${first} ${second}` : undefined
}
