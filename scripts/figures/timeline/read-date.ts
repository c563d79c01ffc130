import type { TimelineEvent } from './timeline-event.ts'

/** When an event is on the axis, in years and parts of them; undefined where the article gives no date. */
export interface EventTime {
  start?: number
  /** End of a period. */
  end?: number
  /** Whether the place on the axis is what the article says: not for "after 1960". */
  exact: boolean
}

/** Reads an event's `iso`, or else `when` where it is a year. */
export function readTime({ when = '', iso, until }: TimelineEvent): EventTime {
  const start = readIso(iso ?? '') ?? readYear(when)
  const end = readIso(until ?? '')
  return {
    ...(start !== undefined && { start }),
    ...(start !== undefined && end !== undefined && end > start && { end }),
    exact: start !== undefined && !OPEN.test(when),
  }
}

/** Words that put an event somewhere to one side of a date. */
const OPEN = /^(after|since|from|before|by|until|following|prior to|post-?)\b/i

/** Whether an event's date is a stretch that begins at the date before it: "after 1960". */
export function isOpenStart({ when = '', until }: TimelineEvent): boolean {
  return !until && /^(after|since|from|following)\b/i.test(when)
}

/** An ISO 8601 date as a number of years: `1914-07` is 1914.5. */
export function readIso(iso: string): number | undefined {
  const match = /^([+-]?\d{1,6})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?$/.exec(iso.trim().replace(/^[−–]/, '-'))
  if (!match) return undefined
  const [, year, month = '01', day = '01'] = match
  return Number(year) + (Number(month) - 1) / 12 + (Number(day) - 1) / 365.25
}

function readYear(when: string): number | undefined {
  const match = /^(?:AD\s+)?(\d{1,4})(\s*(?:BCE?|B\.C\.(?:E\.)?))?$/i.exec(when.trim())
  if (!match || (match[1]!.length < 3 && !match[2])) return undefined
  return match[2] ? -Number(match[1]) : Number(match[1])
}
