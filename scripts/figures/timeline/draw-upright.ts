import { sans, serif, type TextStyle } from '../../measure/text-style.ts'
import type { Drawing, FigureField } from '../drawing/drawing.ts'
import { textHeight, textWidth, tidyTextWidth, wordsFit } from '../drawing/set-text.ts'
import { shareSpace, startsOf } from '../drawing/share-space.ts'
import { describeEvents } from './describe-events.ts'
import { drawKey, KEY_HEIGHT } from './draw-key.ts'
import { readTime } from './read-date.ts'
import type { DrawnEvents, TimelineEvent } from './timeline-event.ts'

interface UprightStyle {
  date: TextStyle
  words: TextStyle
}

const STYLES: UprightStyle[] = [
  { date: serif(28, 32), words: sans(26, 33) },
  { date: serif(24, 29), words: sans(23, 29) },
  { date: serif(23, 28), words: sans(22, 28) },
  { date: serif(22, 27), words: sans(21, 27) },
  { date: serif(21, 26), words: sans(20, 26) },
  { date: serif(19, 23), words: sans(18, 23) },
  { date: serif(17, 21), words: sans(16, 21) },
]
/** Share of the width that dates may take. */
const DATES = 0.26
/** Room of the axis, and of its dots. */
const AXIS = { width: 44, dot: 8 }
const ROW_AIR = 6
/** Dates wrap only in small type. */
const WRAPS_FROM = 21

/**
 * Draws events as a list beside an upright axis.
 * @param force draw it in any case: in the smallest type, higher than the field where need be
 * @returns undefined where they do not fit
 */
export function drawUpright(events: TimelineEvent[], field: FigureField, force: true): DrawnEvents
export function drawUpright(
  events: TimelineEvent[],
  field: FigureField,
  force?: boolean,
): DrawnEvents | undefined
export function drawUpright(
  events: TimelineEvent[],
  field: FigureField,
  force = false,
): DrawnEvents | undefined {
  for (const style of STYLES) {
    const last = force && style === STYLES[STYLES.length - 1]
    const drawing = compose(events, field, style, last)
    if (drawing) return { drawing, size: style.words.size }
  }
  return undefined
}

function compose(
  events: TimelineEvent[],
  field: FigureField,
  style: UprightStyle,
  force: boolean,
): Drawing | undefined {
  const dates = events.map(({ when = '' }) => when)
  const most = field.width * DATES
  const dateWidth = Math.min(
    Math.max(0, ...dates.map((date) => textWidth(date, style.date))) + 1,
    Math.round(most),
  )
  const wordsX = dateWidth + AXIS.width
  const wordsWidth = field.width - wordsX
  const isSmall = style.date.size <= WRAPS_FROM
  const fitting =
    dates.every((date) =>
      isSmall ? wordsFit(date, style.date, dateWidth) : textWidth(date, style.date) < dateWidth,
    ) && events.every(({ what }) => wordsFit(what, style.words, wordsWidth))
  if (!fitting && !force) return undefined
  const dateHeights = dates.map((date) => textHeight(date, style.date, dateWidth))
  const wordHeights = events.map(({ what }) => textHeight(what, style.words, wordsWidth))
  const needs = events.map((_, index) => Math.max(dateHeights[index]!, wordHeights[index]!) + ROW_AIR)
  const total = needs.reduce((sum, need) => sum + need, 0)
  const height = force ? Math.max(field.height, total + KEY_HEIGHT) : field.height
  const rows = shareSpace(needs, height - KEY_HEIGHT)
  if (!rows) return undefined
  const size = { width: field.width, height }
  const starts = startsOf(rows).map(Math.round)
  const { shapes, texts } = drawKey(events, size)
  const dotX = dateWidth + 20
  const dotY = (index: number) => starts[index]! + Math.round(style.words.line / 2) + 1
  events.forEach((event, index) => {
    if (index === events.length - 1) return
    const dated = isDated(event) && isDated(events[index + 1]!)
    const stroke = dated ? 'ink' : 'line'
    const line = { x1: dotX, y1: dotY(index), x2: dotX, y2: dotY(index + 1) }
    shapes.push({ kind: 'line', ...line, stroke, strokeWidth: 2, dashed: !dated, step: index + 2 })
  })
  events.forEach((event, index) => {
    const part = { item: index, step: index + 1 }
    const fill = isDated(event) ? 'accent' : 'paper'
    shapes.push({
      kind: 'dot',
      x: dotX,
      y: dotY(index),
      radius: AXIS.dot - 1,
      fill,
      stroke: 'accent',
      strokeWidth: 2.5,
      ...part,
    })
    const baseline = (style.words.line - style.date.line) / 2
    const firm = readTime(event).exact
    if (event.when)
      texts.push({
        text: event.when,
        style: firm ? style.date : { ...style.date, weight: 400, italic: true },
        color: firm ? 'ink' : 'muted',
        align: 'end',
        ...part,
        ...{ x: 0, y: starts[index]! + baseline, width: dateWidth, height: dateHeights[index]! },
      })
    const width = tidyTextWidth(event.what, style.words, wordsWidth)
    const box = { x: wordsX, y: starts[index]!, width, height: wordHeights[index]! }
    texts.push({ text: event.what, style: style.words, color: 'ink', align: 'start', ...part, ...box })
  })
  return { ...size, shapes, texts, items: describeEvents(events), steps: events.length }
}

function isDated(event: TimelineEvent): boolean {
  return readTime(event).start !== undefined
}
