import { geoArea, geoDistance } from 'd3-geo'
import type { Position } from 'geojson'
import type { Land } from './atlas.ts'

/** Polygons that lie further from the rest than this (radians) belong to another part: overseas lands. */
const FAR = 0.13
/** A part this small, next to the largest, counts only where it lies close. */
const SMALL = { share: 0.03, far: 0.05 }
/** Vertices of an outline that are compared. */
const SAMPLES = 48

/** A country's outlines without its far-off parts: what one means by its shape. */
export function mainPart(land: Land): Land {
  const polygons = land.geometry.type === 'Polygon' ? [land.geometry.coordinates] : land.geometry.coordinates
  const parts = polygons
    .map((coordinates) => ({ coordinates, area: geoArea({ type: 'Polygon', coordinates }), points: sample(coordinates[0]!) }))
    .sort((a, b) => b.area - a.area)
  const [largest, ...rest] = parts
  const kept = [largest!]
  let waiting = rest
  for (let added = true; added; ) {
    const near = waiting.filter(({ points, area }) => {
      const limit = area < largest!.area * SMALL.share ? SMALL.far : FAR
      return kept.some((other) => distance(points, other.points) < limit)
    })
    added = near.length > 0
    kept.push(...near)
    waiting = waiting.filter((part) => !near.includes(part))
  }
  return { ...land, geometry: { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) } }
}

function sample(ring: Position[]): [number, number][] {
  const step = Math.max(1, Math.floor(ring.length / SAMPLES))
  return ring.filter((_, index) => index % step === 0).map(([x, y]) => [x!, y!])
}

function distance(a: [number, number][], b: [number, number][]): number {
  let least = Infinity
  for (const from of a) for (const to of b) least = Math.min(least, geoDistance(from, to))
  return least
}
