import { geoCentroid, type GeoPermissibleObjects } from 'd3-geo'
import type { FeatureCollection } from 'geojson'
import type { Box } from '../drawing/box.ts'
import { findCountry, loadAtlas, type Atlas, type Country, type Land } from './atlas.ts'
import { frameMap } from './frame-map.ts'
import { drawGlobe, type Globe } from './globe.ts'
import { mainPart } from './main-part.ts'
import { placeNames, type NameWish, type PlacedName } from './place-names.ts'
import { makeMask, type Mask } from './mask.ts'
import { projectRings, type Point } from './rings.ts'
import { writePath } from './write-path.ts'

/** What a slide's frontmatter says of its map: ISO 3166-1 alpha-2 codes, and the article's own names. */
export interface LocatorMapWish {
  main: string | { country: string; name: string }
  named?: { country: string; name: string }[]
  /** false: countries that the article does not name stay without a name. */
  neighbors?: boolean
}

/** A map ready to be drawn: SVG paths and names, in pixels of its frame. */
export interface LocatorDrawing {
  width: number
  height: number
  land: string
  borders: string
  main: string
  names: PlacedName[]
  globe?: Globe & { x: number; y: number }
  /** Names of countries that are neither on the map nor on the globe. */
  elsewhere: string[]
}

const MOST_NEIGHBORS = 7
const MARGIN = 20
/** The line in the lower right corner that says whose data it is. */
const CREDIT = { width: 160, height: 26 }

/**
 * Draws a locator map: the main country filled, the named ones by name; what lies far off stands on a small globe.
 * @returns undefined for an unknown main country
 */
export function drawLocator(wish: LocatorMapWish, width: number, height: number): LocatorDrawing | undefined {
  const atlas = loadAtlas()
  const mainCode = typeof wish.main === 'string' ? wish.main : wish.main.country
  const country = findCountry(atlas, mainCode)
  if (!country) return undefined
  const main = mainPart(country.land)
  const named = longestNames(wish.named ?? []).flatMap(({ country: code, name }) => {
    const found = findCountry(atlas, code)
    return found && found !== country ? [{ name, country: found, land: mainPart(found.land) }] : []
  })
  const { projection, near } = frameMap(
    main,
    named.map(({ land }) => land),
    width,
    height,
  )
  projection.clipExtent([
    [-4, -4],
    [width + 4, height + 4],
  ])
  const far = named.filter((_, index) => !near[index])
  const globe = drawGlobe(atlas.land, main, far)
  const shapeOf = (whole: Land, part: Land = whole): Shape => {
    const rings = projectRings(whole, projection)
    return { rings, mask: makeMask(rings, width, height), middle: projection(geoCentroid(part)) as Point }
  }
  const mainShape = shapeOf(country.land, main)
  const shapes = named.map((one) => shapeOf(one.country.land, one.land))
  const corner =
    globe &&
    findCorner(
      globe,
      mainShape.mask,
      shapes.filter((_, index) => near[index]).map(({ mask }) => mask),
      width,
      height,
    )
  const mainName =
    typeof wish.main === 'string'
      ? (wish.named?.find((one) => one.country === mainCode)?.name ?? country.name)
      : wish.main.name
  const wishes: NameWish[] = [
    { text: mainName, rank: 'main', ...mainShape },
    ...named.flatMap(({ name }, index): NameWish[] =>
      near[index] ? [{ text: name, rank: 'named', ...shapes[index]! }] : [],
    ),
    ...(wish.neighbors === false
      ? []
      : listNeighbors(
          atlas,
          country,
          named.map((one) => one.country),
        ).map(({ name, land }): NameWish => ({ text: name, rank: 'neighbor', ...shapeOf(land) }))),
  ]
  const credit = { x: width - CREDIT.width, y: height - CREDIT.height, ...CREDIT }
  const taken: Box[] = [
    credit,
    ...(corner && globe ? [{ ...corner, width: globe.width, height: globe.height }] : []),
  ]
  const inset = { x: 10, y: 10, width: width - 20, height: height - 20 }
  const path = (object: GeoPermissibleObjects) => writePath(object, projection)
  const world: FeatureCollection = {
    type: 'FeatureCollection',
    features: atlas.countries.map(({ land }) => land),
  }
  const onGlobe = new Set(globe?.names.map(({ text }) => text))
  const names = placeNames(wishes, inset, taken)
  const elsewhere = [
    ...far.map(({ name }) => name).filter((name) => !onGlobe.has(name)),
    ...wishes
      .filter(({ rank, text }) => rank === 'named' && !names.some((name) => name.text === text))
      .map(({ text }) => text),
  ]
  return {
    width,
    height,
    land: path(world),
    borders: path(atlas.borders),
    main: path(country.land),
    names,
    ...(globe && corner && { globe: { ...globe, ...corner } }),
    elsewhere,
  }
}

/** Each country once, by the longest of the names that it is given: "United States" rather than "U.S." beside it. */
function longestNames(named: { country: string; name: string }[]): { country: string; name: string }[] {
  return named.filter(({ country, name }, index) =>
    named.every(
      (other, place) =>
        other.country !== country ||
        other.name.length < name.length ||
        (other.name.length === name.length && place >= index),
    ),
  )
}

/** A country's outlines on the map. */
interface Shape {
  rings: Point[][]
  mask: Mask
  middle: Point
}

/** Countries that border on the main one, for orientation; those that the map data abbreviates are left out. */
function listNeighbors(atlas: Atlas, main: Country, named: Country[]): Country[] {
  return atlas.countries
    .filter(
      (country) => country.number && main.neighbors.includes(country.number) && !named.includes(country),
    )
    .filter(({ name }) => !name.includes('.'))
    .slice(0, MOST_NEIGHBORS)
}

/** The corner for the globe where it covers least of the countries that matter. */
function findCorner(
  globe: Globe,
  main: Mask,
  named: Mask[],
  width: number,
  height: number,
): { x: number; y: number } {
  const right = width - globe.width - MARGIN
  const bottom = height - globe.height - MARGIN - CREDIT.height
  const corners = [
    { x: MARGIN, y: bottom },
    { x: right, y: bottom },
    { x: MARGIN, y: MARGIN },
    { x: right, y: MARGIN },
  ]
  const covered = corners.map((corner, index) => {
    const box = { ...corner, width: globe.width, height: globe.height }
    const rest = named.reduce((sum, mask) => sum + mask.share(box), 0)
    return { corner, cost: 4 * main.share(box) + rest + index * 0.02 }
  })
  return covered.sort((a, b) => a.cost - b.cost)[0]!.corner
}
