import type { GeoProjection } from 'd3-geo'
import { geoPath } from 'd3-geo'
import type { Box } from '../drawing/box.ts'
import type { Land } from './atlas.ts'

export type Point = [number, number]

/** The outlines of a country as they are drawn: rings of points in pixels. */
export function projectRings(land: Land, projection: GeoProjection): Point[][] {
  const rings: Point[][] = []
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => void rings[rings.length - 1]?.push([x, y]),
    closePath: () => undefined,
    arc: () => undefined,
  })(land)
  return rings.filter((ring) => ring.length > 2)
}

/** Whether a point lies in the outlines (even-odd rule). */
export function isInside([x, y]: Point, rings: Point[][]): boolean {
  let inside = false
  for (const ring of rings)
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
      const [x1, y1] = ring[index]!
      const [x2, y2] = ring[before]!
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
    }
  return inside
}

/** Whether a box lies in the outlines, tried on points along its edges. */
export function holdsBox({ x, y, width, height }: Box, rings: Point[][]): boolean {
  const columns = Math.max(2, Math.ceil(width / 8))
  for (let column = 0; column <= columns; column++)
    for (const row of [0, 0.5, 1])
      if (!isInside([x + (width * column) / columns, y + height * row], rings)) return false
  return true
}

/** Share of a box that lies in the outlines, tried on a grid. */
export function shareInside({ x, y, width, height }: Box, rings: Point[][]): number {
  let hits = 0
  for (let column = 0; column <= 8; column++)
    for (let row = 0; row <= 4; row++) if (isInside([x + (width * column) / 8, y + (height * row) / 4], rings)) hits++
  return hits / 45
}
