import { sans, serif } from '../../measure/text-style.ts'
import type { Drawing, FigureField } from '../drawing/drawing.ts'
import { textWidth } from '../drawing/set-text.ts'
import { addText, finishSketch, makeSketch, type Sketch } from '../drawing/sketch.ts'
import { makeAxis, type Axis } from './axis.ts'
import { describeEvents } from './describe-events.ts'
import { drawPeriod } from './draw-period.ts'
import { describeEras, drawEras, ERA_HEIGHT, readEras } from './eras.ts'
import { drawFlag, listFlagShapes, type FlagStyle } from './flag.ts'
import { placeFlags, type FlagShape } from './place-flags.ts'
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
/** Share of the width that the axis leaves to the last flag. */
const MOST_ROOM = 0.36
/** Pixels between the dots of two dates. */
const LEAST_APART = 13

/**
 * Draws events to scale: flags stand on the axis, ticks below it, eras as bands at the foot.
 * @param options `calm`: no flag may turn left, or take more than two lines; the axis leaves the last one its room;
 * `least`: smallest size of the words
 * @returns undefined where not all is dated exactly, dates lie too close together, or the flags do not fit.
 */
export function drawScale(
  events: TimelineEvent[],
  field: FigureField,
  eras: Era[] = [],
  { calm = false, least = 0 }: { calm?: boolean; least?: number } = {},
): Drawing | undefined {
  const times = events.map(readTime)
  if (events.length < LEAST_EVENTS || times.some(({ exact }) => !exact)) return undefined
  const bands = readEras(eras)
  const ends = [
    ...times.flatMap(({ start, end }) => [start!, end ?? start!]),
    ...bands.flatMap(({ from, to }) => [from, to]),
  ]
  const axisY = field.height - TICKS_HEIGHT - (bands.length > 0 ? ERA_HEIGHT + ERA_GAP : 0)
  const last = events[times.indexOf(times.toSorted((one, other) => other.start! - one.start!)[0]!)]!
  for (const style of STYLES.filter(({ words }) => words.size >= least)) {
    const axis = makeAxis(ends, field.width - (calm ? roomOf(last, field.width, style) : 0))
    const xs = times.map(({ start }) => axis.at(start!))
    if (areTooClose(xs)) continue
    const flags = events.map((event, index) => ({
      x: xs[index]!,
      shapes: listFlagShapes(event, xs[index]!, field.width, style).filter((shape) => !calm || isCalm(shape)),
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

/** Whether a flag reads at a glance: to the right of its stem, in one or two lines. */
function isCalm({ side, lines }: FlagShape): boolean {
  return side === 'right' && lines <= 2
}

/** What the last flag needs on the right of its stem, in one line if that is short, else in two. */
function roomOf(event: TimelineEvent, width: number, style: FlagStyle): number {
  const widths = listFlagShapes(event, 0, width, style)
    .filter(isCalm)
    .map((shape) => shape.width)
  return Math.min(...widths, width * MOST_ROOM)
}

function areTooClose(xs: number[]): boolean {
  const inOrder = xs.toSorted((a, b) => a - b)
  return inOrder.some((x, index) => index > 0 && x - inOrder[index - 1]! < LEAST_APART)
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
