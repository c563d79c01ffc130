import { serif, type TextStyle } from '../../measure/text-style.ts'
import { readTime } from './read-date.ts'
import type { TimelineEvent } from './timeline-event.ts'

export interface DateStyle {
  date: TextStyle
  /** Dates that are none: "after 1960", "then". */
  soft: TextStyle
  /** Most lines of a date. */
  lines: number
}

const soft = (size: number, line: number): TextStyle => ({ ...serif(size, line, 400), italic: true })

/** From the largest. */
export const DATES: DateStyle[] = [
  { date: serif(46, 50), soft: soft(24, 32), lines: 1 },
  { date: serif(38, 42), soft: soft(22, 30), lines: 1 },
  { date: serif(34, 39), soft: soft(21, 29), lines: 1 },
  { date: serif(30, 35), soft: soft(20, 28), lines: 1 },
  { date: serif(27, 32), soft: soft(20, 27), lines: 1 },
  { date: serif(24, 28), soft: soft(18, 24), lines: 1 },
  { date: serif(21, 25), soft: soft(17, 22), lines: 1 },
  { date: serif(38, 42), soft: soft(22, 30), lines: 2 },
  { date: serif(32, 36), soft: soft(20, 28), lines: 2 },
  { date: serif(28, 32), soft: soft(19, 26), lines: 2 },
  { date: serif(24, 28), soft: soft(18, 24), lines: 2 },
  { date: serif(21, 25), soft: soft(17, 22), lines: 2 },
]
/** What is left free behind a date. */
export const DATE_END = 22

/** How an event's date is set: one that is none, such as "after 1960", in italics. */
export function readColumnDate(
  event: TimelineEvent,
  style: DateStyle,
): { text: string; style: TextStyle; color: 'ink' | 'muted' } | undefined {
  if (!event.when) return undefined
  const firm = readTime(event).exact
  return firm
    ? { text: event.when, style: style.date, color: 'ink' }
    : { text: event.when, style: style.soft, color: 'muted' }
}
