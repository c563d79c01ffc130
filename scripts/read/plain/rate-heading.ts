import { countWords, findKeyWords, findWords, isFunctionWord } from '../common/words.ts'
import { endsSentence, holdsSentenceEnd } from '../common/sentence-end.ts'
import { isSectionName } from './section-names.ts'
import type { Unit } from './read-units.ts'

/** What stands around a line. */
export interface Around {
  previous?: Unit
  next?: Unit
  /** Key words of the text that it would head, up to a few paragraphs. */
  below: Set<string>
}

export const HEADING_THRESHOLD = 0.5
const NUMBERED =
  /^(?:\d+(?:\.\d+)+\.?|\d+\.|[IVX]+\.|(?:chapter|part|section)\s+(?:\d+|[IVX]+|[a-z]+)[.:]?)\s+\S/i
const CAPTION =
  /^(?:fig(?:ure|\.)|table|photo|image|picture|map|chart|credit|source|caption|video)\b[^a-z]*[\d:]/i
const VERB =
  /\b(?:is|are|was|were|has|have|had|will|would|can|could|should|may|might|must|does|did|do|see|says?|said)\b/i

/** How sure it is that a line of plain text is a heading, 0–1; 0 where it cannot be one. */
export function rateHeading(unit: Unit, around: Around): number {
  const { text } = unit
  if (unit.underline) return 1
  if (!isPossible(unit, around)) return 0
  const words = findWords(text)
  let score = 0.4
  if (unit.gap > 0) score += 0.1
  if (isNumbered(text)) score += 0.35
  if (isSectionName(text)) score += 0.4
  if (isAllCaps(text)) score += 0.3
  else if (words.length > 1 && isTitleCase(words)) score += 0.2
  if (words.length <= 8) score += 0.1
  if (words.length <= 6 && !VERB.test(text) && !/[?!:]$/.test(text)) score += 0.1
  if (around.next && isProse(around.next)) score += 0.15
  if (findKeyWords(text).some((word) => around.below.has(word))) score += 0.15
  if (VERB.test(text) && !/\?$/.test(text)) score -= 0.2
  if (/^["“‘'].*["”’']$/.test(text)) score -= 0.2
  if (text.endsWith(':')) score += around.next?.marker && isLabel(unit) ? 0.1 : -0.2
  return Math.max(0, Math.min(1, Math.round(100 * score) / 100))
}

function isPossible(unit: Unit, { next }: Around): boolean {
  const { text } = unit
  const words = countWords(text)
  return (
    !(unit.marker && !isNumbered(unit.lines[0]?.text ?? '')) &&
    unit.cells === undefined &&
    unit.lines.length <= 2 &&
    words > 0 &&
    words <= 14 &&
    text.length <= 110 &&
    !/[.;,…–—-]$/.test(text.replace(/\b(?:\p{Lu}\.)+$|\b(?:Inc|Ltd|Co|Jr|Sr|etc)\.$/u, '')) &&
    (/^["“‘'(¿¡]?[\p{Lu}\p{N}\p{Lo}]/u.test(text) || /^\p{Ll}\p{Lu}/u.test(text)) &&
    !CAPTION.test(text) &&
    !/https?:|www\.|\S@\S|\.(?:jpe?g|png|gif|svg|pdf)\b/i.test(text) &&
    /\p{L}{2}/u.test(text) &&
    !holdsSentenceEnd(text) &&
    !(text.endsWith(':') && (words > 6 || (next?.marker !== undefined && !isLabel(unit)))) &&
    (next !== undefined || isSectionName(text))
  )
}

/** A few words that name the list below them ("Ingredients:"), and do not lead into it ("These include:"). */
function isLabel({ text, gap }: Unit): boolean {
  const words = findWords(text)
  const leads = /\b(?:includ\w+|are|is|as|following|follows|examples?|namely|such)\b/i
  return gap > 0 && words.length <= 3 && !isFunctionWord(words[0] ?? '') && !leads.test(text)
}

/** Whether a line bears a number as headings do: "1.2 Methods", "IV. Results", "Chapter 3". */
export function isNumbered(text: string): boolean {
  return NUMBERED.test(text)
}

export function isAllCaps(text: string): boolean {
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** Whether at least three of four words that carry meaning begin with a capital. */
export function isTitleCase(words: string[]): boolean {
  const content = words.filter((word) => /^\p{L}/u.test(word) && !isFunctionWord(word))
  const capital = content.filter((word) => /^\p{Lu}/u.test(word))
  return content.length > 0 && capital.length >= 0.75 * content.length
}

/** Whether a unit reads as prose: sentences, or long enough to be one. */
export function isProse(unit: Unit): boolean {
  const words = countWords(unit.text.slice(0, 1000))
  return (
    !unit.marker &&
    (words > 25 || (words >= 5 && endsSentence(unit.text)) || (words >= 8 && unit.text.endsWith(':')))
  )
}
