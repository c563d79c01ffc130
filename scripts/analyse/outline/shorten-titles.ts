import { findKeyWords } from '../../read/common/words.ts'
import type { Section, Sourced } from '../../types/index.ts'

const PREPOSITION = 'of|in|for|to|on|from|with|within|during|behind|by|about|at|under|and'

/**
 * Titles less what they need not say on a slide: the article's subject ("Aims of Project X" → "Aims"), and the title of
 * the section that they stand under ("Caching Goals" under "Caching" → "Goals").
 *
 * @param subject the name of what the article is about.
 */
export function shortenTitles(sections: Section[], subject: string | undefined): void {
  const taken = new Map<string, number>()
  const planned = sections.map((section) => {
    const parent = section.parent === undefined ? undefined : sections[section.parent]?.title?.text
    return section.title && shorten(section.title, subject, parent)
  })
  for (const short of planned) if (short) taken.set(short.text, (taken.get(short.text) ?? 0) + 1)
  sections.forEach((section, at) => {
    const short = planned[at]
    const free = short && !sections.some(({ title }) => title?.text === short.text)
    if (short && free && taken.get(short.text) === 1) section.shortTitle = short
  })
}

function shorten(
  title: Sourced,
  subject: string | undefined,
  parent: string | undefined,
): Sourced | undefined {
  if (/^(?:how|what|why|when|where|who|which|is|are|do|does|can|should)\b/i.test(title.text)) return undefined
  for (const cut of [cutSubject(title.text, subject), cutParent(title.text, parent)])
    if (cut && readsWell(cut.map(([start, end]) => title.text.slice(start, end)).join('')))
      return take(title, cut)
  return undefined
}

/** Ranges of a title that stay. */
type Kept = [number, number][]

function cutSubject(title: string, subject: string | undefined): Kept | undefined {
  if (!subject || !subject.includes(' ') || subject.length + 4 > title.length) return undefined
  const at = title.toLowerCase().indexOf(subject.toLowerCase())
  if (at === -1) return undefined
  const end = at + subject.length
  const before = new RegExp(String.raw`\s+(?:${PREPOSITION})(?:\s+the)?\s+$`, 'i').exec(title.slice(0, at))
  if (before) {
    if (end === title.length) return [[0, before.index]]
    const follows = new RegExp(String.raw`^\s+(?:${PREPOSITION})\s`, 'i').test(title.slice(end))
    return follows
      ? [
          [0, before.index],
          [end, title.length],
        ]
      : undefined
  }
  const label = /^(?:['’]s\s+|:\s+|\s+[–—-]\s+)/.exec(title.slice(end))
  if (at === 0 && label) return [[end + label[0].length, title.length]]
  const tail = /(?::|\s[–—-])\s+$/.exec(title.slice(0, at))
  return tail && end === title.length ? [[0, at - tail[0].length]] : undefined
}

function cutParent(title: string, parent: string | undefined): Kept | undefined {
  if (!parent || !title.startsWith(`${parent} `)) return undefined
  return [[parent.length + 1, title.length]]
}

/** A short title has a word that means something and does not begin or end in a little one. */
function readsWell(text: string): boolean {
  const little = new RegExp(
    String.raw`^(?:${PREPOSITION}|or|is|are)\b|\b(?:${PREPOSITION}|or|the|a|an|is|are|its?)$`,
    'i',
  )
  return findKeyWords(text).length > 0 && !little.test(text) && /^[\p{L}\p{N}]/u.test(text)
}

/** The title's words in the ranges; where its place has the same characters the spans follow them. */
function take(title: Sourced, kept: Kept): Sourced {
  const text = kept.map(([start, end]) => title.text.slice(start, end)).join('')
  const [span] = title.from
  if (span.end - span.start !== title.text.length) return { text, from: title.from }
  const [first, ...rest] = kept.map(([start, end]) => ({ start: span.start + start, end: span.start + end }))
  return { text: text.charAt(0).toUpperCase() + text.slice(1), from: [first ?? span, ...rest] }
}
