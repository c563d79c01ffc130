import { geoPath, type GeoProjection } from 'd3-geo'
import type { Land } from './atlas.ts'

export type Point = [number, number]

/** Points nearer to the one before than this (pixels) are left out. */
const LEAST = 1.5

/** The outlines of a country in pixels: rings of points. */
export function projectRings(land: Land, projection: GeoProjection): Point[][] {
  const rings: Point[][] = []
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => void rings.push([[x, y]]),
    lineTo: (x, y) => {
      const ring = rings[rings.length - 1]
      const last = ring?.[ring.length - 1]
      if (last && Math.hypot(x - last[0], y - last[1]) >= LEAST) ring.push([x, y])
    },
    closePath: () => undefined,
    arc: () => undefined,
  })(land)
  return rings.filter((ring) => ring.length > 2)
}
