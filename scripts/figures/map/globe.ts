import { geoCentroid, geoDistance, geoInterpolate, geoOrthographic } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import { sans } from '../../measure/text-style.ts'
import { textWidth } from '../drawing/set-text.ts'
import type { Land } from './atlas.ts'
import type { Point } from './rings.ts'
import { writePath } from './write-path.ts'

/** A small globe for countries that lie far from the map's: paths and names, from its own left and top. */
export interface Globe {
  radius: number
  /** Middle of the sphere. */
  middle: Point
  width: number
  height: number
  land: string
  main: string
  far: string
  /** Middles of the main country and of the far ones: dots mark what is too small to be seen. */
  dots: { main: Point; far: Point[] }
  names: { text: string; x: number; y: number; width: number; leader: [Point, Point] }[]
}

export const GLOBE_NAME = sans(15, 18, 600)
const RADIUS = 58
const LINE = 20

/** Draws a globe turned so that the main country and the far ones are seen; what is behind it is left out. */
export function drawGlobe(world: Land, main: Land, far: { land: Land; name: string }[]): Globe | undefined {
  const center = geoCentroid(main)
  const middles = far.map(({ land }) => geoCentroid(land))
  const furthest = middles.toSorted((a, b) => geoDistance(center, b) - geoDistance(center, a))[0]
  if (!furthest) return undefined
  const view = geoInterpolate(center, furthest)(0.5)
  const seen = far.filter((_, index) => geoDistance(view, middles[index]!) < 1.45)
  if (seen.length === 0 || geoDistance(view, center) > 1.45) return undefined
  const top = seen.length * LINE + 6
  const middle: Point = [RADIUS, RADIUS + top]
  const projection = geoOrthographic()
    .rotate([-view[0], -view[1]])
    .scale(RADIUS)
    .translate(middle)
    .clipAngle(90)
    .precision(0.4)
  const path = (land: Land | FeatureCollection) => writePath(land, projection)
  const names = seen
    .map(({ land, name }) => ({ name, at: projection(geoCentroid(land)) as Point }))
    .sort((a, b) => a.at[0] - b.at[0])
    .map(({ name, at }, index) => {
      // the leftmost stands highest: so no line runs through another's name
      const y = index * LINE
      const x = Math.round(at[0])
      return {
        text: name,
        x: x + 6,
        y,
        width: textWidth(name, GLOBE_NAME) + 2,
        leader: [at, [x, y + 4]] as [Point, Point],
      }
    })
  return {
    radius: RADIUS,
    middle,
    width: Math.max(2 * RADIUS, ...names.map(({ x, width }) => x + width)),
    height: 2 * RADIUS + top,
    land: path(world),
    main: path(main),
    far: path({ type: 'FeatureCollection', features: seen.map(({ land }) => land) }),
    dots: { main: projection(center) as Point, far: names.map(({ leader }) => leader[0]) },
    names,
  }
}
