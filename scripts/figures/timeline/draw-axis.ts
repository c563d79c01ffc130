import type { Shape } from '../drawing/drawing.ts'
import { drawPeriod } from './draw-period.ts'
import { isOpenStart, readTime } from './read-date.ts'
import type { TimelineEvent } from './timeline-event.ts'

/** From the left edge of a column to its dot, the middle of it. */
export const AXIS_DOT = 8

/** The axis from left to right, then its dots. @param xs left edges of the columns @param width of the figure */
export function drawAxis(events: TimelineEvent[], xs: number[], y: number, width: number): Shape[] {
  const lines: Shape[] = []
  const bands: Shape[] = []
  const dots: Shape[] = []
  events.forEach((event, index) => {
    const step = index + 1
    const x = xs[index]! + AXIS_DOT
    const next = events[index + 1]
    const end = next ? xs[index + 1]! + AXIS_DOT : width
    const dated = readTime(event).start !== undefined
    const nextDated = next !== undefined && readTime(next).start !== undefined
    const isBand = isStretch(events, index)
    const last = next === undefined
    if (isBand || readTime(event).end !== undefined) {
      const from = isBand ? xs[index - 1]! + AXIS_DOT : x
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
      radius: AXIS_DOT - 1,
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

/** Whether an event has no dot of its own, but is a band from the date before it: "1960", then "after 1960". */
function isStretch(events: TimelineEvent[], index: number): boolean {
  const [before, event] = [events[index - 1], events[index]!]
  if (!before || !isOpenStart(event)) return false
  const [start, own] = [readTime(before).start, readTime(event).start]
  return start !== undefined && (own === undefined || Math.floor(own) === Math.floor(start))
}
