import { countWords } from './words.ts'
import { endsSentence } from './sentence-end.ts'

/** A run of characters. */
export interface Range {
  start: number
  end: number
}

/** Where a line names the author and the date of publication. */
export interface Byline {
  author?: Range
  date?: Range
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DATE = new RegExp(
  String.raw`(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\.?,? )?(?:${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\d{1,2}(?:st|nd|rd|th)? (?:of )?${MONTH},? \d{4}|${MONTH},? \d{4}|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})`,
  'i',
)
const DATE_LEAD =
  /^(?:(?:first |originally )?(?:published|posted|updated|last updated|date|dated|written|released)(?: on)?:? )/i
const DATE_TAIL = /^(?:,? (?:at )?\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4})?)?$/
const BYLINE = /^(?:(?:written |story |text |words |reported )?by:?|authors?:|von|par|por)\s+(?=\p{Lu})/iu
const LONGEST = 16

/**
 * Author and date in a line that holds nothing else, such as "By Jane Doe | 12 March 2024".
 *
 * @param text the line.
 * @param start where it begins in the article.
 */
export function findByline(text: string, start: number): Byline | undefined {
  if (text.length > 200 || countWords(text) > LONGEST) return undefined
  const found: Byline = {}
  for (const piece of splitPieces(text, start)) {
    const by = BYLINE.exec(piece.text)
    const lead = DATE_LEAD.exec(piece.text)?.[0].length ?? 0
    const date = DATE.exec(piece.text.slice(lead))
    if (date?.index === 0 && DATE_TAIL.test(piece.text.slice(lead + date[0].length)))
      found.date = { start: piece.start + lead, end: piece.start + lead + date[0].length }
    else if (by && !endsSentence(piece.text.replace(/\b\p{Lu}\./gu, '')))
      found.author = { start: piece.start + by[0].length, end: piece.start + piece.text.length }
    else return undefined
  }
  return found
}

function isDate(text: string): boolean {
  return DATE.exec(text)?.[0].length === text.length
}

/** "By Jane Doe | 12 March 2024" and "Published 12 March 2024 by Jane Doe" are two pieces each. */
function splitPieces(text: string, start: number): { text: string; start: number }[] {
  if (isDate(text)) return [{ text, start }]
  const pieces: { text: string; start: number }[] = []
  const cut =
    /\s*[|·•\n]\s*|\s+[–—-]\s+|,\s+(?=(?:\p{L}+,? )?(?:\p{L}+\.? \d{1,2},? \d{4}|\d{1,2} \p{L}+ \d{4}|\d{4}-\d\d-\d\d)$)|\s+(?=by\s\p{Lu})/gu
  let done = 0
  for (const match of [...text.matchAll(cut), undefined]) {
    const stop = match?.index ?? text.length
    if (stop > done) pieces.push({ text: text.slice(done, stop), start: start + done })
    done = stop + (match?.[0].length ?? 0)
  }
  return pieces
}
