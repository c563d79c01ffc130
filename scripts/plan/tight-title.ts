import type { Section, Sourced } from '../types/index.ts'

/** Words that begin a phrase without which a title still names its subject. */
const PHRASE =
  /\s+(?:of|on|in|for|from|with|within|during|under|among|between|against|towards?|to|at|by|as|across|over|after|before|about|through)\b/gi

/** The title of a section in at most `length` characters: phrases at its end are left off as long as it still says something. */
export function tightTitle(section: Section, length: number): Sourced | undefined {
  const title = section.shortTitle ?? section.title
  if (!title) return undefined
  let { text } = title
  while (text.length > length) {
    const cut = cutTail(text)
    if (cut === undefined) break
    text = cut
  }
  return { text, from: title.from }
}

/** The title without its last phrase; undefined where fewer than two telling words would be left. */
function cutTail(text: string): string | undefined {
  const at = [...text.matchAll(PHRASE)].at(-1)?.index
  if (at === undefined) return undefined
  const left = text.slice(0, at)
  return left.split(/\s+/).filter((word) => word.length > 3).length >= 2 ? left : undefined
}
