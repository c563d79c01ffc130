import { sans, serif } from '../../measure/text-style.ts'
import type { Drawing, FigureField } from '../drawing/drawing.ts'
import { textWidth } from '../drawing/set-text.ts'
import { addText, finishSketch, makeSketch, type Sketch } from '../drawing/sketch.ts'
import { makeAxis, type Axis } from './axis.ts'
import { describeEvents } from './describe-events.ts'
import { drawPeriod } from './draw-period.ts'
import { describeEras, drawEras, ERA_HEIGHT, readEras } from './eras.ts'
import { drawFlag, listFlagShapes, type FlagStyle } from './flag.ts'
import { placeFlags } from './place-flags.ts'
import { readTime } from './read-date.ts'
import type { Era, TimelineEvent } from './timeline-event.ts'

const STYLES: FlagStyle[] = [
  { date: serif(38, 44), words: sans(28, 35) },
  { date: serif(30, 36), words: sans(24, 30) },
  { date: serif(26, 31), words: sans(21, 27) },
  { date: serif(21, 26), words: sans(18, 23) },
]
const TICK = sans(14, 16)
/** From the axis to the foot of the ticks' labels, and on to the eras. */
const TICKS_HEIGHT = 30
const ERA_GAP = 6
/** From the lowest flags to the axis. */
const FLAG_GAP = 16
const LEAST_EVENTS = 3
/** Pixels between the dots of two dates. */
const LEAST_APART = 13

/**
 * Draws events to scale: flags stand on the axis, ticks below it, eras as bands at the foot.
 * @param options `calm`: no flag may turn left, or take more than two lines
 * @returns undefined where not all is dated exactly, dates lie too close together, or the flags do not fit.
 */
export function drawScale(
  events: TimelineEvent[],
  field: FigureField,
  eras: Era[] = [],
  { calm = false }: { calm?: boolean } = {},
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
  const inOrder = xs.toSorted((a, b) => a - b)
  if (inOrder.some((x, index) => index > 0 && x - inOrder[index - 1]! < LEAST_APART)) return undefined
  const axisY = field.height - TICKS_HEIGHT - (bands.length > 0 ? ERA_HEIGHT + ERA_GAP : 0)
  for (const style of STYLES) {
    const flags = events.map((event, index) => ({
      x: xs[index]!,
      shapes: listFlagShapes(event, xs[index]!, field.width, style).filter(
        ({ side, lines }) => !calm || (side === 'right' && lines <= 2),
      ),
    }))
    const placed = placeFlags(flags, axisY - FLAG_GAP)
    if (!placed) continue
    const sketch = makeSketch()
    drawAxis(sketch, axis, axisY, field.width)
    drawEras(sketch, bands, axis, field.height)
    events.forEach((event, index) => {
      const part = { item: index, step: index + 1 }
      const x = xs[index]!
      const { end } = times[index]!
      drawFlag(sketch, event, { x, axisY, ...placed[index]! }, style, part)
      if (end !== undefined) sketch.shapes.push(...drawPeriod(x, axis.at(end), axisY, part))
      const dot = {
        kind: 'dot',
        x,
        y: axisY,
        radius: 7,
        fill: 'accent',
        stroke: 'paper',
        strokeWidth: 2,
      } as const
      sketch.shapes.push({ ...dot, ...part })
    })
    return finishSketch(sketch, field, [...describeEvents(events), ...describeEras(bands)], events.length)
  }
  return undefined
}

function drawAxis(sketch: Sketch, axis: Axis, y: number, width: number): void {
  sketch.shapes.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'ink', strokeWidth: 2 })
  for (const { x, text } of axis.ticks) {
    const own = textWidth(text, TICK) + 1
    const left = Math.min(Math.max(0, x - own / 2), width - own)
    sketch.shapes.push({ kind: 'line', x1: x, y1: y, x2: x, y2: y + 6, stroke: 'line', strokeWidth: 1 })
    addText(sketch, text, TICK, 'muted', { align: 'center', x: left, y: y + 11, width: own })
  }
}
