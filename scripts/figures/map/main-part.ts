import { geoArea } from 'd3-geo'
import type { Position } from 'geojson'
import type { Land } from './atlas.ts'

/** Polygons that lie further from the rest than this (radians) belong to another part: overseas lands. */
const FAR = 0.13
/** A part this small, next to the largest, counts only where it lies close. */
const SMALL = { share: 0.03, far: 0.05 }
/** Vertices of an outline that are compared. */
const SAMPLES = { large: 60, small: 6 }

/** A country's outlines without its far-off parts: what one means by its shape. */
export function mainPart(land: Land): Land {
  const polygons = land.geometry.type === 'Polygon' ? [land.geometry.coordinates] : land.geometry.coordinates
  const areas = polygons.map((coordinates) => geoArea({ type: 'Polygon', coordinates }))
  const most = Math.max(...areas)
  const parts = polygons.map((coordinates, index) => {
    const isSmall = areas[index]! < most * SMALL.share
    const points = sample(coordinates[0]!, isSmall ? SAMPLES.small : SAMPLES.large)
    return { coordinates, points, limit: chord(isSmall ? SMALL.far : FAR), isLargest: areas[index] === most }
  })
  const kept = parts.filter(({ isLargest }) => isLargest)
  let waiting = parts.filter(({ isLargest }) => !isLargest)
  // what lies near to what was added last
  for (let added = kept.slice(); added.length > 0;) {
    const near = waiting.filter(({ points, limit }) =>
      added.some((other) => distance(points, other.points) < limit),
    )
    waiting = waiting.filter((part) => !near.includes(part))
    kept.push(...near)
    added = near
  }
  return {
    ...land,
    geometry: { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) },
  }
}

type Vector = [number, number, number]

/** Some vertices of a ring as points of the unit sphere. */
function sample(ring: Position[], count: number): Vector[] {
  const step = Math.max(1, Math.floor(ring.length / count))
  return ring
    .filter((_, index) => index % step === 0)
    .map(([longitude, latitude]) => {
      const [lambda, phi] = [(longitude! * Math.PI) / 180, (latitude! * Math.PI) / 180]
      return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
    })
}

/** Least distance of two sets of points, squared. */
function distance(a: Vector[], b: Vector[]): number {
  let least = Infinity
  for (const [x1, y1, z1] of a)
    for (const [x2, y2, z2] of b) least = Math.min(least, (x1 - x2) ** 2 + (y1 - y2) ** 2 + (z1 - z2) ** 2)
  return least
}

/** Square of the chord of an arc of the unit sphere. */
function chord(arc: number): number {
  return (2 * Math.sin(arc / 2)) ** 2
}
