import type { Drawing } from '../drawing/drawing.ts'

/** Something that happened, as it stands in a deck's frontmatter. */
export interface TimelineEvent {
  /** The date as the article writes it: "early 2013", "then"; shown as it is. */
  when?: string
  /** ISO 8601 as far as known: 2013, 2013-01, 2013-01-11; a minus sign for years BC. Default: `when`, if it is a year. */
  iso?: string
  /** ISO 8601 end of a period. */
  until?: string
  what: string
  /** The article's sentence that says so. */
  source?: string
}

/** A stretch of time with a name. */
export interface Era {
  name: string
  /** ISO 8601; a year may be a number, as YAML reads it. */
  from: string | number
  to: string | number
}

/** A drawing of events, and the size of the type in which it says what happened. */
export interface DrawnEvents {
  drawing: Drawing
  size: number
}
