import { countLines } from '../../measure/count-lines.ts'
import { sans, type TextStyle } from '../../measure/text-style.ts'
import type { Drawing, FigureField } from '../drawing/drawing.ts'
import { textHeight, tidyTextWidth, wordsFit } from '../drawing/set-text.ts'
import { startsOf } from '../drawing/share-space.ts'
import { DATE_END, DATES, readColumnDate, type DateStyle } from './column-dates.ts'
import { COLUMN_INDENT, listColumnWidths } from './column-widths.ts'
import { describeEvents } from './describe-events.ts'
import { AXIS_DOT, drawAxis } from './draw-axis.ts'
import { drawKey, KEY_HEIGHT } from './draw-key.ts'
import type { DrawnEvents, TimelineEvent } from './timeline-event.ts'

interface ColumnsStyle extends DateStyle {
  words: TextStyle
}

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
/** Dates on one line are worth words that are so many pixels smaller. */
const DATE_LINE_WORTH = 3
const MOST_EVENTS = 6
/** Most lines of a text: in up to four columns, and in the narrower ones of more. */
const MOST_LINES = { few: 7, many: 6 }
/** Texts of more lines need a column of as many ems as they have lines, up to six: two words a line are a tower. */
const TOWER = { lines: 4, ems: 6 }
/** Share of the spare height that stands above the dates. */
const ABOVE = 0.32
const MOST_ABOVE = 44
/** From the foot of the dates to the head of the words: the axis. */
const AXIS_HEIGHT = 30

/**
 * Draws up to six events in columns: dates above an axis, words below. What is undated has a hollow dot, and the axis
 * is dashed there; a period is a band. Columns are as wide as each other, or as their dates and words ask for. Dates
 * stand on one line where that costs the words little.
 * @returns undefined where they do not fit.
 */
export function drawColumns(events: TimelineEvent[], field: FigureField): DrawnEvents | undefined {
  if (events.length > MOST_EVENTS || events.length < 2) return undefined
  const inLine = drawLargest(events, field, 1)
  const wrapped = drawLargest(events, field, 2)
  if (!inLine || !wrapped) return inLine ?? wrapped
  return inLine.size >= wrapped.size - DATE_LINE_WORTH ? inLine : wrapped
}

function drawLargest(events: TimelineEvent[], field: FigureField, lines: number): DrawnEvents | undefined {
  for (const words of WORDS) {
    // a date is never smaller than what happened then
    for (const dates of DATES.filter((style) => style.lines === lines && style.date.size >= words.size))
      for (const widths of listColumnWidths(events, field.width, words, dates)) {
        const drawing = compose(events, widths, field, { ...dates, words })
        if (drawing) return { drawing, size: words.size }
      }
  }
  return undefined
}

function compose(
  events: TimelineEvent[],
  widths: number[],
  field: FigureField,
  style: ColumnsStyle,
): Drawing | undefined {
  const dates = events.map((event) => readColumnDate(event, style))
  const room = (index: number) => widths[index]! - COLUMN_INDENT.left - COLUMN_INDENT.right
  const dateHeights = dates.map((date, index) =>
    date ? textHeight(date.text, date.style, widths[index]! - DATE_END) : 0,
  )
  const mostLines = events.length <= 4 ? MOST_LINES.few : MOST_LINES.many
  const fitting = events.every(({ what }, index) => {
    const date = dates[index]
    return (
      wordsFit(what, style.words, room(index)) &&
      isReadable(what, style.words, room(index), mostLines) &&
      (!date ||
        (wordsFit(date.text, date.style, widths[index]! - DATE_END) &&
          dateHeights[index]! <= style.lines * date.style.line))
    )
  })
  if (!fitting) return undefined
  const dateHeight = Math.max(...dateHeights, 8)
  const wordHeights = events.map(({ what }, index) => textHeight(what, style.words, room(index)))
  const need = dateHeight + AXIS_HEIGHT + Math.max(...wordHeights) + KEY_HEIGHT + 8
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
        width: widths[index]! - DATE_END,
      }
      texts.push({ text, style: own, color, ...part, ...box, height: dateHeights[index]!, foot: true })
    }
    const wordsTop = axisY + 16
    shapes.push({
      kind: 'line',
      x1: x + AXIS_DOT,
      y1: wordsTop,
      x2: x + AXIS_DOT,
      y2: foot,
      stroke: 'rule',
      strokeWidth: 1,
      item: index,
      step: index + 1,
    })
    const width = tidyTextWidth(what, style.words, room(index))
    const box = { x: x + COLUMN_INDENT.left, y: wordsTop + 6, width, height: wordHeights[index]! }
    texts.push({ text: what, style: style.words, color: 'ink', ...part, ...box })
  })
  return { ...field, shapes, texts, items: describeEvents(events), steps: events.length }
}

function isReadable(what: string, words: TextStyle, width: number, mostLines: number): boolean {
  const lines = countLines(what, words, width)
  return lines <= mostLines && (lines <= TOWER.lines || width >= Math.min(lines, TOWER.ems) * words.size)
}
