import { sans, serif, type TextStyle } from '../../measure/text-style.ts'
import type { Drawing, FigureField, Shape, TextBlock } from '../drawing/drawing.ts'
import { textHeight, textWidth, wordsFit } from '../drawing/set-text.ts'
import { makeAxis, type Axis } from './axis.ts'
import { describeEvents } from './describe-events.ts'
import { placeFlags, type Flag, type FlagShape } from './place-flags.ts'
import { readIso, readTime } from './read-date.ts'
import type { Era, TimelineEvent } from './timeline-event.ts'

interface ScaleStyle {
  date: TextStyle
  words: TextStyle
}

const STYLES: ScaleStyle[] = [
  { date: serif(38, 44), words: sans(28, 35) },
  { date: serif(30, 36), words: sans(24, 30) },
  { date: serif(26, 31), words: sans(21, 27) },
  { date: serif(21, 26), words: sans(18, 23) },
]
const TICK = sans(14, 16)
const ERA = sans(16, 20)
const ERA_HEIGHT = 34
/** From the axis to the foot of the ticks. */
const TICKS_HEIGHT = 30
const LEAST_EVENTS = 3
/** Pixels between the dots of two dates. */
const LEAST_APART = 13
/** From a stem to its words. */
const INDENT = 8

/**
 * Draws events to scale: flags stand on the axis, ticks below it, eras as bands at the foot.
 * @returns undefined where not all is dated exactly, dates lie too close together, or the flags do not fit.
 */
export function drawScale(
  events: TimelineEvent[],
  field: FigureField,
  eras: Era[] = [],
): Drawing | undefined {
  const times = events.map(readTime)
  if (events.length < LEAST_EVENTS || times.some(({ exact }) => !exact)) return undefined
  const bands = readEras(eras)
  const ends = [
    ...times.flatMap(({ start, end }) => [start!, end ?? start!]),
    ...bands.flatMap(({ from, to }) => [from, to]),
  ]
  const axis = makeAxis(ends, field.width)
  const xs = times.map(({ start }) => axis.at(start!))
  const sorted = [...new Set(xs)].sort((a, b) => a - b)
  if (
    sorted.length < LEAST_EVENTS ||
    sorted.some((x, index) => index > 0 && x - sorted[index - 1]! < LEAST_APART)
  )
    return undefined
  if (new Set(xs).size < xs.length) return undefined
  const axisY = field.height - TICKS_HEIGHT - (bands.length > 0 ? ERA_HEIGHT + 6 : 0)
  for (const style of STYLES) {
    const flags = events.map((event, index): Flag => ({
      x: xs[index]!,
      shapes: listShapes(event, xs[index]!, field.width, style),
    }))
    const placed = placeFlags(flags, axisY - 16)
    if (!placed) continue
    const shapes: Shape[] = []
    const texts: TextBlock[] = []
    drawAxis(axis, axisY, field.width, shapes, texts)
    drawEras(bands, axis, field.height, shapes, texts)
    events.forEach((event, index) => {
      const { shape, top } = placed[index]!
      drawFlag(event, index, { x: xs[index]!, top, shape, axisY, style }, shapes, texts)
      const { end } = times[index]!
      if (end !== undefined) drawPeriod(xs[index]!, axis.at(end), axisY, index, shapes)
      shapes.push({
        kind: 'dot',
        x: xs[index]!,
        y: axisY,
        radius: 7,
        fill: 'accent',
        stroke: 'paper',
        strokeWidth: 2,
        item: index,
        step: index + 1,
      })
    })
    return { ...field, shapes, texts, items: describeEvents(events), steps: events.length }
  }
  return undefined
}

/** A flag's words in one line, or in several under its date; to the right of its stem, or to the left. */
function listShapes(event: TimelineEvent, x: number, width: number, style: ScaleStyle): FlagShape[] {
  const date = textWidth(event.when ?? '', style.date)
  const words = textWidth(event.what, style.words)
  const line = Math.max(style.date.line, style.words.line)
  const inline = INDENT + date + 9 + words + 1
  const widths = [300, 260, 220, 190, 160].filter(
    (own) =>
      own >= date &&
      own < Math.max(words, date) + 90 &&
      wordsFit(event.what, style.words, Math.min(own, words)),
  )
  const shapes: FlagShape[] = [{ width: inline, height: line, side: 'right', inline: true, cost: 0 }]
  for (const own of widths) {
    const text = Math.min(own, words + 1)
    const height = style.date.line + textHeight(event.what, style.words, text)
    const box = { width: INDENT + Math.max(text, date), height, inline: false }
    // narrow towers of words are hard to read
    const tall = 20 * Math.max(0, (height - style.date.line) / style.words.line - 3)
    shapes.push({ ...box, side: 'right', cost: 12 + tall }, { ...box, side: 'left', cost: 150 + tall })
  }
  shapes.push({ width: inline, height: line, side: 'left', inline: true, cost: 130 })
  return shapes.filter((shape) => (shape.side === 'right' ? x + shape.width <= width : x - shape.width >= 0))
}

interface FlagPlace {
  x: number
  top: number
  shape: FlagShape
  axisY: number
  style: ScaleStyle
}

function drawFlag(
  { when = '', what }: TimelineEvent,
  index: number,
  { x, top, shape, axisY, style }: FlagPlace,
  shapes: Shape[],
  texts: TextBlock[],
): void {
  const part = { item: index, step: index + 1 }
  const right = shape.side === 'right'
  shapes.push({ kind: 'line', x1: x, y1: top + 2, x2: x, y2: axisY, stroke: 'line', strokeWidth: 1, ...part })
  const date = textWidth(when, style.date) + 1
  const inner = shape.width - INDENT
  const left = right ? x + INDENT : x - shape.width
  const line = Math.max(style.date.line, style.words.line)
  if (shape.inline) {
    // date and words on one baseline
    const drop = (style.date.size - style.words.size) * 0.31
    const at = { y: top + (line - style.date.line) / 2, height: style.date.line }
    texts.push({
      text: when,
      style: style.date,
      color: 'ink',
      align: 'start',
      ...part,
      x: left,
      width: date,
      ...at,
    })
    const words = {
      x: left + date + 8,
      width: inner - date - 8,
      y: top + (line - style.words.line) / 2 + drop,
    }
    texts.push({
      text: what,
      style: style.words,
      color: 'ink',
      align: 'start',
      ...part,
      ...words,
      height: style.words.line,
    })
    return
  }
  const align = right ? 'start' : 'end'
  texts.push({
    text: when,
    style: style.date,
    color: 'ink',
    align,
    ...part,
    x: left,
    y: top,
    width: inner,
    height: style.date.line,
  })
  const height = textHeight(what, style.words, inner)
  texts.push({
    text: what,
    style: style.words,
    color: 'ink',
    align,
    ...part,
    x: left,
    y: top + style.date.line,
    width: inner,
    height,
  })
}

function drawPeriod(from: number, to: number, y: number, index: number, shapes: Shape[]): void {
  const edge = {
    kind: 'line',
    x1: from,
    x2: to,
    stroke: 'accent',
    strokeWidth: 2,
    item: index,
    step: index + 1,
  } as const
  shapes.push(
    {
      kind: 'rect',
      fill: 'tint',
      x: from,
      y: y - 5,
      width: to - from,
      height: 10,
      item: index,
      step: index + 1,
    },
    { ...edge, y1: y - 5, y2: y - 5 },
    { ...edge, y1: y + 5, y2: y + 5 },
  )
}

function drawAxis(axis: Axis, y: number, width: number, shapes: Shape[], texts: TextBlock[]): void {
  shapes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'ink', strokeWidth: 2 })
  for (const { x, text } of axis.ticks) {
    const own = textWidth(text, TICK) + 1
    const left = Math.min(Math.max(0, x - own / 2), width - own)
    shapes.push({ kind: 'line', x1: x, y1: y, x2: x, y2: y + 6, stroke: 'line', strokeWidth: 1 })
    texts.push({
      text,
      style: TICK,
      color: 'muted',
      align: 'center',
      x: left,
      y: y + 11,
      width: own,
      height: TICK.line,
    })
  }
}

interface Band {
  name: string
  from: number
  to: number
}

function readEras(eras: Era[]): Band[] {
  return eras.flatMap(({ name, from, to }) => {
    const [start, end] = [readIso(String(from)), readIso(String(to))]
    return start !== undefined && end !== undefined && end > start ? [{ name, from: start, to: end }] : []
  })
}

function drawEras(bands: Band[], axis: Axis, height: number, shapes: Shape[], texts: TextBlock[]): void {
  const top = height - ERA_HEIGHT
  bands.forEach(({ name, from, to }, index) => {
    const x = axis.at(from)
    const width = Math.max(2, axis.at(to) - x - 2)
    const color = `fig-${((index % 5) + 1) as 1 | 2 | 3 | 4 | 5}` as const
    shapes.push(
      { kind: 'rect', fill: 'panel', x, y: top, width, height: ERA_HEIGHT },
      { kind: 'rect', fill: color, x, y: top, width, height: 5 },
    )
    if (textWidth(name, ERA) + 16 > width) return
    texts.push({
      text: name,
      style: ERA,
      color: 'ink',
      align: 'start',
      x: x + 8,
      y: top + 9,
      width: width - 16,
      height: ERA.line,
    })
  })
}
