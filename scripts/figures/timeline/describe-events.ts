import type { FigureItem } from '../drawing/drawing.ts'
import type { TimelineEvent } from './timeline-event.ts'

/** The events as a screen reader reads them, one a click. */
export function describeEvents(events: TimelineEvent[]): FigureItem[] {
  return events.map(({ when, what }, index) => ({
    text: when ? `${when}: ${what}` : what,
    step: index + 1,
    keys: [what, ...(when ? [`${when} ${what}`] : [])],
  }))
}
