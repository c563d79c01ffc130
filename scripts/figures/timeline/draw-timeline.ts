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
  const drawScaled = (calm: boolean) =>
    scale === false ? undefined : drawScale(events, field, eras, { calm })
  const calm = !eras?.length && scale !== true
  return (
    drawScaled(calm) ??
    drawColumns(events, field) ??
    (calm ? drawScaled(false) : undefined) ??
    drawUpright(events, field)
  )
}
