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
 * Draws a timeline in the first way that holds it: to scale, in columns, as an upright list.
 * @returns undefined where none does (see `drawUpright` for what to do then).
 */
export function drawTimeline(
  events: TimelineEvent[],
  field: FigureField,
  options: TimelineOptions = {},
): Drawing | undefined {
  if (events.length === 0) return undefined
  const scaled = options.scale === false ? undefined : drawScale(events, field, options.eras)
  return scaled ?? drawColumns(events, field) ?? drawUpright(events, field)
}
