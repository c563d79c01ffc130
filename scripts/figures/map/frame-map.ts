import { geoArea, geoAzimuthalEqualArea, geoCentroid, geoDistance, geoPath, type GeoProjection } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import type { Land } from './atlas.ts'

/** Share of the frame that the main country may take, and that it must. */
const MAIN = { most: 0.62, least: 0.36 }
/** A country whose middle lies this many radii of the main one from its middle is far (at least `least` radians). */
const FAR = { radii: 2.2, least: 0.22 }
/** Smallest stretch of the earth that is shown, in radians: the map data is no finer. */
const LEAST_SPAN = 0.06

export interface Framed {
  projection: GeoProjection
  /** Which of the named countries lie in the frame. */
  near: boolean[]
}

/**
 * Chooses what a locator map shows: the main country with as many of the named ones around it as leave it a fifth of
 * the frame. Far ones stay out.
 */
export function frameMap(main: Land, named: Land[], width: number, height: number): Framed {
  const center = geoCentroid(main)
  const order = named
    .map((land, index) => ({ land, index, distance: geoDistance(center, geoCentroid(land)) }))
    .filter(({ distance }) => distance < Math.max(FAR.least, FAR.radii * Math.sqrt(geoArea(main) / Math.PI)))
    .sort((a, b) => a.distance - b.distance)
  for (let count = order.length; count >= 0; count--) {
    const kept = order.slice(0, count)
    const projection = fit(
      main,
      kept.map(({ land }) => land),
      width,
      height,
    )
    if (count > 0 && shareOf(main, projection, width, height) < MAIN.least) continue
    return { projection, near: named.map((land) => isShown(land, projection, width, height)) }
  }
  return { projection: fit(main, [], width, height), near: named.map(() => false) }
}

/** Fits the main country whole, and of the others the middle, with room for their names. */
function fit(main: Land, others: Land[], width: number, height: number): GeoProjection {
  const middles = others.map((land) => geoCentroid(land))
  const shown: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      main,
      ...middles.map((coordinates) => ({
        type: 'Feature' as const,
        properties: {},
        geometry: { type: 'Point' as const, coordinates },
      })),
    ],
  }
  const [lon, lat] = geoCentroid(main)
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).precision(0.3)
  const margin = { x: width * (others.length > 0 ? 0.15 : 0.1), y: height * (others.length > 0 ? 0.12 : 0.1) }
  projection.fitExtent(
    [
      [margin.x, margin.y],
      [width - margin.x, height - margin.y],
    ],
    shown,
  )
  const share = shareOf(main, projection, width, height)
  const most = Math.min(
    projection.scale() * Math.min(1, MAIN.most / share),
    Math.min(width, height) / LEAST_SPAN,
  )
  return scaleAround(projection, most, shown, width, height)
}

/** Sets the scale and puts the middle of what is shown into the middle of the frame. */
function scaleAround(
  projection: GeoProjection,
  scale: number,
  shown: FeatureCollection,
  width: number,
  height: number,
): GeoProjection {
  projection.scale(scale).translate([0, 0])
  const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(shown)
  return projection.translate([width / 2 - (x0 + x1) / 2, height / 2 - (y0 + y1) / 2])
}

function shareOf(main: Land, projection: GeoProjection, width: number, height: number): number {
  const [[x0, y0], [x1, y1]] = geoPath(projection).bounds(main)
  return Math.max((x1 - x0) / width, (y1 - y0) / height)
}

/** Whether enough of a country is in the frame to name it there. */
function isShown(land: Land, projection: GeoProjection, width: number, height: number): boolean {
  const clipped = geoAzimuthalEqualArea()
    .rotate(projection.rotate())
    .scale(projection.scale())
    .translate(projection.translate())
    .clipExtent([
      [0, 0],
      [width, height],
    ])
  const path = geoPath(clipped)
  const visible = path.area(land)
  if (visible === 0) return false
  return visible > 900 || visible > 0.5 * geoPath(projection).area(land)
}
