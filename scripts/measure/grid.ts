/**
 * The grid that all slides share, in pixels of the canvas (980 × 551): margins of 58, twelve columns of 50 with
 * gutters of 24, the field between the headline and the rail.
 */
export const CANVAS = { width: 980, height: 551 }
export const MARGIN = 58
export const GUTTER = 24
/** Width between the margins. */
export const MEASURE = 864
/** Foot of the field. */
export const FIELD_BOTTOM = 485
/** Top of the headline, below the kicker. */
export const HEADLINE_TOP = 60

/** Width of `count` columns with the gutters between them. */
export function columns(count: number): number {
  return count * 50 + (count - 1) * GUTTER
}

/** Where the evidence of a slide stands. */
export interface Field {
  top: number
  width: number
  height: number
}
