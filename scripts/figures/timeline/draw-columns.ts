import { countLines } from '../../measure/count-lines.ts'
import { sans, serif, type TextStyle } from '../../measure/text-style.ts'
import type { Drawing, FigureField, Shape } from '../drawing/drawing.ts'
import { textHeight, wordsFit } from '../drawing/set-text.ts'
import { startsOf } from '../drawing/share-space.ts'
import { describeEvents } from './describe-events.ts'
import { drawKey, KEY_HEIGHT } from './draw-key.ts'
import { drawPeriod } from './draw-period.ts'
import { isOpenStart, readTime } from './read-date.ts'
import type { TimelineEvent } from './timeline-event.ts'

interface ColumnsStyle extends DateStyle {
  words: TextStyle
}

interface DateStyle {
  date: TextStyle
  /** Dates that are none: "after 1960", "then". */
  soft: TextStyle
  /** Most lines of a date. */
  lines: number
}

const soft = (size: number, line: number): TextStyle => ({ ...serif(size, line, 400), italic: true })
/** Words and dates get each the largest type that fits: a short date stays large above long words. */
const WORDS: TextStyle[] = [
  sans(30, 38),
  sans(27, 34),
  sans(25, 32),
  sans(23, 29),
  sans(21, 27),
  sans(20, 25),
  sans(19, 24),
  sans(18, 23),
]
const DATES: DateStyle[] = [
  { date: serif(46, 50), soft: soft(24, 32), lines: 1 },
  { date: serif(38, 42), soft: soft(22, 30), lines: 1 },
  { date: serif(34, 39), soft: soft(21, 29), lines: 1 },
  { date: serif(30, 35), soft: soft(20, 28), lines: 1 },
  { date: serif(27, 32), soft: soft(20, 27), lines: 1 },
  { date: serif(38, 42), soft: soft(22, 30), lines: 2 },
  { date: serif(32, 36), soft: soft(20, 28), lines: 2 },
  { date: serif(28, 32), soft: soft(19, 26), lines: 2 },
  { date: serif(24, 28), soft: soft(18, 24), lines: 2 },
  { date: serif(21, 25), soft: soft(17, 22), lines: 2 },
]
const MOST_EVENTS = 6
const MOST_LINES = 7
/** Texts of more lines need a column of as many ems as they have lines, up to six: two words a line are a tower. */
const TOWER = { lines: 4, ems: 6 }
/** Share of the spare height that stands above the dates. */
const ABOVE = 0.32
const MOST_ABOVE = 44
/** From the foot of the dates to the head of the words: the axis. */
const AXIS = { height: 30, dot: 8 }
/** Between the rule of a column and its words; what is left free at its end. */
const INDENT = { left: 19, right: 10 }

/**
 * Draws up to six events in columns: dates above an axis, words below. What is undated has a hollow dot, and the axis
 * is dashed there; a period is a band. Columns are as wide as each other, or as their words ask for.
 * @returns undefined where they do not fit.
 */
export function drawColumns(events: TimelineEvent[], field: FigureField): Drawing | undefined {
  if (events.length > MOST_EVENTS || events.length < 2) return undefined
  for (const words of WORDS)
    for (const widths of listWidths(events, field.width, words))
      for (const dates of DATES) {
        // a date is never smaller than what happened then
        if (dates.date.size < words.size) continue
        const drawing = compose(events, widths, field, { ...dates, words })
        if (drawing) return drawing
      }
  return undefined
}

/** Even columns and such that lean towards the longer texts, a little and more; those first where texts are lowest. */
function listWidths(events: TimelineEvent[], width: number, words: TextStyle): number[][] {
  const even = events.map(() => width / events.length)
  const leaning = (lengths: number[], low: number, high: number) => {
    const mean = lengths.reduce((sum, length) => sum + length, 0) / lengths.length
    const weights = lengths.map((length) => Math.min(high, Math.max(low, length / mean)))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    return weights.map((weight) => (weight / total) * width)
  }
  const lengths = events.map(({ what }) => what.length)
  const ways = [even, leaning(lengths.map(Math.sqrt), 0.76, 1.3), leaning(lengths, 0.7, 1.4)]
  const linesOf = (widths: number[]) =>
    Math.max(
      ...events.map(({ what }, index) =>
        countLines(what, words, widths[index]! - INDENT.left - INDENT.right),
      ),
    )
  return ways.sort((a, b) => linesOf(a) - linesOf(b))
}

function compose(
  events: TimelineEvent[],
  widths: number[],
  field: FigureField,
  style: ColumnsStyle,
): Drawing | undefined {
  const dates = events.map((event) => dateOf(event, style))
  const room = (index: number) => widths[index]! - INDENT.left - INDENT.right
  const dateHeights = dates.map((date, index) =>
    date ? textHeight(date.text, date.style, widths[index]! - 12) : 0,
  )
  const fitting = events.every(({ what }, index) => {
    const date = dates[index]
    return (
      wordsFit(what, style.words, room(index)) &&
      isReadable(what, style.words, room(index)) &&
      (!date ||
        (wordsFit(date.text, date.style, widths[index]! - 12) &&
          dateHeights[index]! <= style.lines * date.style.line))
    )
  })
  if (!fitting) return undefined
  const dateHeight = Math.max(...dateHeights, 8)
  const wordHeights = events.map(({ what }, index) => textHeight(what, style.words, room(index)))
  const need = dateHeight + AXIS.height + Math.max(...wordHeights) + KEY_HEIGHT + 8
  if (need > field.height) return undefined
  const top = Math.round(Math.min(MOST_ABOVE, Math.max(0, field.height - need - 24) * ABOVE))
  const axisY = Math.round(top + dateHeight + 16)
  const xs = startsOf(widths).map(Math.round)
  const foot = field.height - KEY_HEIGHT - 6
  const { shapes, texts } = drawKey(events, field)
  shapes.push(...drawAxis(events, xs, axisY, field.width))
  events.forEach(({ what }, index) => {
    const part = { item: index, step: index + 1, align: 'start' as const }
    const x = xs[index]!
    const date = dates[index]
    if (date) {
      const { text, style: own, color } = date
      const box = {
        x: own.italic ? x + 3 : x,
        y: top + dateHeight - dateHeights[index]!,
        width: widths[index]! - 12,
      }
      texts.push({ text, style: own, color, ...part, ...box, height: dateHeights[index]!, foot: true })
    }
    const wordsTop = axisY + 16
    shapes.push({
      kind: 'line',
      x1: x + AXIS.dot,
      y1: wordsTop,
      x2: x + AXIS.dot,
      y2: foot,
      stroke: 'rule',
      strokeWidth: 1,
      item: index,
      step: index + 1,
    })
    const box = { x: x + INDENT.left, y: wordsTop + 6, width: room(index), height: wordHeights[index]! }
    texts.push({ text: what, style: style.words, color: 'ink', ...part, ...box })
  })
  return { ...field, shapes, texts, items: describeEvents(events), steps: events.length }
}

function isReadable(what: string, words: TextStyle, width: number): boolean {
  const lines = countLines(what, words, width)
  return lines <= MOST_LINES && (lines <= TOWER.lines || width >= Math.min(lines, TOWER.ems) * words.size)
}

function dateOf(
  event: TimelineEvent,
  style: ColumnsStyle,
): { text: string; style: TextStyle; color: 'ink' | 'muted' } | undefined {
  if (!event.when) return undefined
  const firm = readTime(event).exact
  return firm
    ? { text: event.when, style: style.date, color: 'ink' }
    : { text: event.when, style: style.soft, color: 'muted' }
}

/** Whether an event has no dot of its own, but is a band from the date before it: "1960", then "after 1960". */
function isStretch(events: TimelineEvent[], index: number): boolean {
  const [before, event] = [events[index - 1], events[index]!]
  if (!before || !isOpenStart(event)) return false
  const [start, own] = [readTime(before).start, readTime(event).start]
  return start !== undefined && (own === undefined || Math.floor(own) === Math.floor(start))
}

/** The axis from left to right, then its dots. */
function drawAxis(events: TimelineEvent[], xs: number[], y: number, width: number): Shape[] {
  const lines: Shape[] = []
  const bands: Shape[] = []
  const dots: Shape[] = []
  events.forEach((event, index) => {
    const step = index + 1
    const x = xs[index]! + AXIS.dot
    const next = events[index + 1]
    const end = next ? xs[index + 1]! + AXIS.dot : width
    const dated = readTime(event).start !== undefined
    const nextDated = next !== undefined && readTime(next).start !== undefined
    const isBand = isStretch(events, index)
    const last = next === undefined
    if (isBand || readTime(event).end !== undefined) {
      const from = isBand ? xs[index - 1]! + AXIS.dot : x
      const to = isBand || !last ? end - (isBand ? 0 : 12) : end
      bands.push(...drawPeriod(from, to, y, { item: index, step }))
    }
    if (!isBand && !(last && dated))
      lines.push({
        kind: 'line',
        x1: x,
        y1: y,
        x2: end,
        y2: y,
        step,
        ...(dated && nextDated ? SOLID : DASHED),
      })
    if (isBand) return
    dots.push({
      kind: 'dot',
      x,
      y,
      radius: AXIS.dot - 1,
      fill: dated ? 'accent' : 'paper',
      stroke: 'accent',
      strokeWidth: 2.5,
      step,
      item: index,
    })
  })
  return [...lines, ...bands, ...dots]
}

const SOLID = { stroke: 'ink', strokeWidth: 2 } as const
const DASHED = { stroke: 'line', strokeWidth: 2, dashed: true } as const
