/**
 * Words and punctuation marks as the Universal Dependencies treebanks of English cut them: clitics apart
 * ("do|n't", "Mali|'s"), hyphenated compounds in three ("long|-|term") unless the first part is a prefix,
 * signs apart from numbers ("$|5", "5|%"), addresses and abbreviations whole.
 */
import { isAbbreviation } from './abbreviations.ts'

/** A piece of text and where it stands: `text.slice(start, end) === form`. */
export interface Word {
  form: string
  start: number
  end: number
}

const prefixes =
  're|co|non|pre|post|anti|de|un|ex|mid|multi|sub|semi|over|under|e|pro|inter|intra|ultra|bi|tri|vice|neo|pseudo|extra|quasi|micro|macro|mini|counter|trans|infra'

/** What a token can begin with, the first that fits wins. All are anchored where the last token ended. */
const patterns: readonly RegExp[] = [
  // Addresses: web, mail, account names, hash tags.
  /(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"“”]*[^\s<>"“”.,;:!?)\]}'’]/y,
  /[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/y,
  /[@#][A-Za-z_]\w+/y,
  // Numbers with their separators, and what is written solid with them.
  /\d+(?:[.,:]\d+)*(?:st|nd|rd|th|s)(?![\p{L}\p{N}])/uy,
  /\d+(?:[.,:]\d+)*(?=(?:am|pm|km|kg|cm|mm|m|g|bn|mph)(?![\p{L}\p{N}]))/uy,
  /\d+(?:[.,:]\d+)*(?![\p{L}\p{N}])/uy,
  // Abbreviations of letters with points between them: U.S., e.g., a.m., Ph.D.
  /(?:\p{L}\.){2,}/uy,
  /(?:Ph|M|B)\.(?:D|A|Sc|S)\.?(?!\p{L})/uy,
  // Words; a prefix keeps its hyphen, an ampersand or an apostrophe stays within the word.
  new RegExp(`(?:(?:${prefixes})-)?[\\p{L}\\p{M}\\p{N}]+(?:[.’'&][\\p{L}\\p{M}\\p{N}]+)*`, 'uiy'),
  // Clitics that stand apart already, and runs of the same mark.
  /['’](?:s|re|ve|ll|d|m)(?!\p{L})/iuy,
  /\.{2,}|…+|!+\??|\?+!?|-{2,}|[–—]+|\*+|_+|=+|~+/uy,
  /[:;]-?[()DP](?![\p{L}\p{N}])/uy,
  /\p{Extended_Pictographic}(?:\u{FE0F}|\u{200D}\p{Extended_Pictographic})*|\S/uy,
]

const clitic = /^(.+?)(n['’]t|['’](?:s|re|ve|ll|d|m))$/iu
const solid: Readonly<Record<string, number>> = { cannot: 3, gonna: 3, gotta: 3, wanna: 3 }

/** Cuts a sentence (or a longer text) into tokens. Linear in the length of the text. */
export function tokenize(text: string): Word[] {
  const words: Word[] = []
  const space = /\s*/y
  let at = 0
  while (at < text.length) {
    space.lastIndex = at
    space.exec(text)
    at = space.lastIndex
    if (at >= text.length) break
    const end = endOfToken(text, at)
    splitClitic(text, at, end, words)
    at = end
  }
  return words
}

function endOfToken(text: string, at: number): number {
  for (const pattern of patterns) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (!match || match[0] === '') continue
    const end = at + match[0].length
    // The point of an abbreviation belongs to it.
    if (text[end] === '.' && text[end + 1] !== '.' && isAbbreviation(match[0])) return end + 1
    return end
  }
  return at + 1
}

function splitClitic(text: string, start: number, end: number, words: Word[]): void {
  const form = text.slice(start, end)
  const match = end - start < 40 ? clitic.exec(form) : null
  const at = match?.[1] ? match[1].length : (solid[form.toLowerCase()] ?? 0)
  if (at > 0) words.push({ form: form.slice(0, at), start, end: start + at })
  words.push({ form: form.slice(at), start: start + at, end })
}
