/** Acronyms with what they stand for: "Long Form (LF)" and "LF (Long Form)". */
import { articleSpan } from './context.ts'
import type { Context } from './context.ts'
import type { Acronym, Sentence } from '../types/index.ts'

/** Words that a long form may hold between its capitals. */
const connector = /^(?:of|the|for|and|in|on|to|de|la|des|du|und|für|&)$/i
const articleWord = /^(?:the|a|an)$/i

/** The first expansion of each acronym, in the order of the article. */
export function findAcronyms(context: Context): Acronym[] {
  const found = new Map<string, Acronym>()
  for (const sentence of context.sentences) {
    for (const match of sentence.text.matchAll(/\(([^()]{2,90})\)/g)) {
      const pair = readPair(sentence, match.index, match[1]!.trim())
      if (!pair || found.has(sentence.text.slice(...pair.short))) continue
      const [short, long] = [pair.short, pair.long].map(([start, end]) => ({
        text: sentence.text.slice(start, end),
        from: [articleSpan(context, sentence, start, end)] as Acronym['short']['from'],
      })) as [Acronym['short'], Acronym['long']]
      found.set(short.text, { short, long })
    }
  }
  return [...found.values()]
}

type Range = [start: number, end: number]

function readPair(
  sentence: Sentence,
  open: number,
  inside: string,
): { short: Range; long: Range } | undefined {
  const at = sentence.text.indexOf(inside, open)
  const before = sentence.text.slice(0, open).trimEnd()
  if (isShort(inside)) {
    const start = longStart(before, inside)
    return start === undefined ? undefined : { short: [at, at + inside.length], long: [start, before.length] }
  }
  const short = /(?:^|[\s“"])([A-Z][A-Za-z0-9-]{1,9})$/.exec(before)?.[1]
  if (!short || !isShort(short) || longStart(inside, short) !== 0) return undefined
  return { short: [before.length - short.length, before.length], long: [at, at + inside.length] }
}

function isShort(text: string): boolean {
  return (
    /^[\p{L}\d&.-]{2,12}$/u.test(text) &&
    (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 &&
    !/^[IVXLC]+$/.test(text)
  )
}

/** Where the long form begins in the text before the bracket. */
function longStart(before: string, short: string): number | undefined {
  return byLetters(before, short) ?? byCapitals(before, short)
}

/** The letters from right to left, the first at the beginning of a word (Schwartz and Hearst, 2003). */
function byLetters(before: string, short: string): number | undefined {
  const letters = short.toLowerCase().replace(/[^\p{L}\d]/gu, '')
  let at = before.length
  for (let k = letters.length - 1; k >= 0; k--) {
    do at--
    while (
      at >= 0 &&
      (before[at]!.toLowerCase() !== letters[k] || (k === 0 && /[\p{L}\d]/u.test(before[at - 1] ?? ' ')))
    )
    if (at < 0) return undefined
  }
  const long = before.slice(at)
  const words = long.split(/[\s-]+/)
  if (/[,;:.]\s/.test(long) || words.length > Math.min(letters.length + 5, letters.length * 2))
    return undefined
  // "International Shipping Council (ISC)": as many words with letters of their own as the acronym has.
  const heads = words.filter((word) => !connector.test(word)).map((word) => word[0]!.toLowerCase())
  if (heads.filter((head) => letters.includes(head)).length < Math.min(2, heads.length)) return undefined
  return at
}

/** A run of capitalised words whose initials make up most of the letters, in any order: "UN … Mission in Mali (MINUSMA)". */
function byCapitals(before: string, short: string): number | undefined {
  const words = [...before.matchAll(/\S+/g)]
  let first = words.length
  while (first > 0) {
    const word = words[first - 1]![0]
    if (/[,;:.]$/.test(word) || !(/^\p{Lu}/u.test(word) || connector.test(word))) break
    first--
  }
  while (first < words.length && (connector.test(words[first]![0]) || articleWord.test(words[first]![0])))
    first++
  const run = words.slice(first)
  const initials = run.filter(([word]) => !connector.test(word)).map(([word]) => word[0]!.toLowerCase())
  if (initials.length < 2) return undefined
  const letters = [...short.toLowerCase().replace(/[^\p{L}]/gu, '')]
  const pool = [...initials]
  const hits = letters.filter((letter) => {
    const i = pool.indexOf(letter)
    if (i >= 0) pool.splice(i, 1)
    return i >= 0
  }).length
  return hits / letters.length >= 0.7 && hits / initials.length >= 0.6 ? run[0]!.index : undefined
}
