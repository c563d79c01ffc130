import type { Shape } from '../drawing/drawing.ts'

/** A period on an axis: a band around it, as high as the dots are. */
export function drawPeriod(
  from: number,
  to: number,
  y: number,
  part: { item?: number; step?: number },
): Shape[] {
  const edge = { kind: 'line', x1: from, x2: to, stroke: 'accent', strokeWidth: 2, ...part } as const
  return [
    { kind: 'rect', fill: 'tint', x: from, y: y - HALF, width: to - from, height: 2 * HALF, ...part },
    { ...edge, y1: y - HALF, y2: y - HALF },
    { ...edge, y1: y + HALF, y2: y + HALF },
  ]
}

const HALF = 6
