import { countLines } from '../../measure/count-lines.ts'
import type { TextStyle } from '../../measure/text-style.ts'
import { textWidth, widestOf } from '../drawing/set-text.ts'
import { sum } from '../drawing/sum.ts'
import { DATE_END, readColumnDate, type DateStyle } from './column-dates.ts'
import type { TimelineEvent } from './timeline-event.ts'

/** Between the rule of a column and its words; what is left free at its end. */
export const COLUMN_INDENT = { left: 19, right: 10 }
/** How much wider than the narrowest column another may be. */
const MOST_UNEVEN = 1.7

/** Even columns and such that lean towards the longer texts, a little and more; those first where texts are lowest. */
export function listColumnWidths(
  events: TimelineEvent[],
  width: number,
  words: TextStyle,
  dates: DateStyle,
): number[][] {
  const even = events.map(() => width / events.length)
  const leaning = (lengths: number[], low: number, high: number) => {
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    const weights = lengths.map((length) => Math.min(high, Math.max(low, length / mean)))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return weights.map((weight) => (weight / total) * width)
  }
  const lengths = events.map(({ what }) => what.length)
  const least = events.map((event) => leastWidth(event, dates))
  const ways = [even, leaning(lengths.map(Math.sqrt), 0.76, 1.3), leaning(lengths, 0.7, 1.4)]
    .map((widths) => widen(widths, least))
    .filter((widths) => widths !== undefined)
    .filter((widths) => Math.max(...widths) <= MOST_UNEVEN * Math.min(...widths))
  const linesOf = (widths: number[]) =>
    Math.max(
      ...events.map(({ what }, index) =>
        countLines(what, words, widths[index]! - COLUMN_INDENT.left - COLUMN_INDENT.right),
      ),
    )
  return ways.sort((a, b) => linesOf(a) - linesOf(b))
}

/** Width that a column needs for its date: all of it, or its longest word where dates may wrap. */
function leastWidth(event: TimelineEvent, dates: DateStyle): number {
  const date = readColumnDate(event, dates)
  if (!date) return 0
  const { text, style } = date
  return (dates.lines > 1 ? widestOf([text], style) : textWidth(text, style) + 1) + DATE_END
}

/** Columns no narrower than `least`; what they get the wider ones lose. undefined where there is no room. */
function widen(widths: number[], least: number[]): number[] | undefined {
  const lack = widths.map((width, index) => Math.max(0, least[index]! - width))
  const spare = widths.map((width, index) => Math.max(0, width - least[index]!))
  const [needed, free] = [sum(lack), sum(spare)]
  if (needed > free) return undefined
  return widths.map((width, index) => width + lack[index]! - (free > 0 ? (spare[index]! / free) * needed : 0))
}
