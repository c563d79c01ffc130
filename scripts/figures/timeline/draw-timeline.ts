import type { Drawing, FigureField } from '../drawing/drawing.ts'
import { drawColumns } from './draw-columns.ts'
import { drawScale } from './draw-scale.ts'
import { drawUpright } from './draw-upright.ts'
import type { Era, TimelineEvent } from './timeline-event.ts'

export interface TimelineOptions {
  eras?: Era[]
  /** true: to scale if that is possible at all; false: never; default: where all is dated and the labels fit. */
  scale?: boolean
}

/** Where the axis need not be to scale, it is only in type of at least so many pixels. */
const LEAST_SCALED = 21
/** Columns of smaller type than this are narrow and ragged: an upright list is better where it is so many pixels larger. */
const SMALL = 22
const UPRIGHT_GAIN = 2

/**
 * Draws a timeline in the first way that holds it: to scale where its flags read well, in columns, to scale with flags
 * that turn left or wrap, as an upright list. Eras are only on an axis to scale.
 * @returns undefined where none does (see `drawUpright` for what to do then).
 */
export function drawTimeline(
  events: TimelineEvent[],
  field: FigureField,
  options: TimelineOptions = {},
): Drawing | undefined {
  if (events.length === 0) return undefined
  const { eras, scale } = options
  const mustScale = Boolean(eras?.length) || scale === true
  const drawScaled = (calm: boolean) => {
    if (scale === false) return undefined
    return drawScale(events, field, eras, { calm, ...(!mustScale && { least: LEAST_SCALED }) })
  }
  return (
    drawScaled(!mustScale) ??
    drawColumned(events, field) ??
    drawScaled(false) ??
    drawUpright(events, field)?.drawing
  )
}

/** Columns, or the upright list where that is much better to read. */
function drawColumned(events: TimelineEvent[], field: FigureField): Drawing | undefined {
  const columns = drawColumns(events, field)
  if (!columns || columns.size >= SMALL) return columns?.drawing
  const upright = drawUpright(events, field)
  return upright && upright.size >= columns.size + UPRIGHT_GAIN ? upright.drawing : columns.drawing
}
