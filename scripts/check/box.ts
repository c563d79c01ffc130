import type { Box } from './measured-slide.ts'

/** Pixels that are too few to be seen. */
export const TOLERANCE = 2

/** By how much a box reaches out of another, in pixels; negative where it lies within. */
export function reach(inner: Box, outer: Box): number {
  return Math.max(
    outer.x - inner.x,
    outer.y - inner.y,
    inner.x + inner.width - outer.x - outer.width,
    inner.y + inner.height - outer.y - outer.height,
  )
}

/** Whether two boxes share a part that can be seen. */
export function isOver(one: Box, other: Box): boolean {
  return (
    Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > TOLERANCE &&
    Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > TOLERANCE
  )
}
