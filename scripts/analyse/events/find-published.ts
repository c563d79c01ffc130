/** When an article itself was written: what "on Monday" and "last month" count from. */
import { findDates } from './find-dates.ts'
import type { Context } from '../context.ts'
import type { FoundDate } from './find-dates.ts'

export interface Published {
  /** ISO 8601, to the day. */
  day: string
  /** Whether a dateline says so: "PORTO ALVAR, June 14 (Agency) - …". */
  isDateline: boolean
}

/** "PORTO ALVAR, June 14, 2019 (Agency) — ": a place in capitals, a date, and a dash before the first sentence. */
const DATELINE =
  /^(?<place>\p{Lu}[\p{Lu}\p{M}' .,/-]{2,40}(?:, \p{Lu}[\p{L} .]+)??), (?<date>[\p{L}\d., ]{4,24}?)(?: ?\([^()]{2,40}\))? ?[—–-]{1,2} (?=\p{Lu})/u

/** Length of the dateline that a text begins with; 0 for none. */
export function datelineEnd(text: string): number {
  const line = DATELINE.exec(text)
  return line && findDates(line.groups!.date!).length === 1 ? line[0].length : 0
}

/** @param dates All dates of the article; a dateline without a year takes it from them where they agree. */
export function findPublished(
  { article, sentences }: Context,
  dates: readonly FoundDate[],
): Published | undefined {
  const isDay = ({ iso, precision, until }: FoundDate) => precision === 'day' && !until && iso !== ''
  for (const { text } of sentences.slice(0, 4)) {
    const line = text.slice(0, datelineEnd(text))
    const date = line && findDates(line).find(isDay)
    if (!date) continue
    if (!date.open) return { day: date.iso, isDateline: true }
    const years = new Set(dates.filter((one) => !one.open && isDay(one)).map(({ iso }) => iso.slice(0, 4)))
    if (date.open === 'year' && years.size === 1)
      return { day: `${[...years][0]}-${date.iso}`, isDateline: true }
  }
  const own = article.date?.text ?? ''
  const iso = /^\d{4}-\d\d-\d\d/.exec(own)?.[0]
  if (iso) return { day: iso, isDateline: false }
  const date = findDates(own).find((one) => !one.open && isDay(one))
  return date && { day: date.iso, isDateline: false }
}

/**
 * What "in January" counts from at the head of an obituary's late paragraph: "X, who has died aged 91, …", and in its last
 * line "born 3 May 1932; died 9 September 2023".
 */
export function dayOfDeath({ sentences }: Context): string | undefined {
  if (!sentences.slice(0, 2).some(({ text }) => /\bwho (?:has )?died\b/.test(text))) return undefined
  const line = /\bborn\b.*\b(?<died>died\b.*)$/.exec(sentences.at(-1)?.text ?? '')
  const date = findDates(line?.groups?.died ?? '')[0]
  return date && !date.open && date.precision === 'day' ? date.iso : undefined
}
