import { geoContains } from 'd3-geo'
import { feature, mergeArcs } from 'topojson-client'
import type {
  GeometryCollection,
  GeometryObject,
  MultiPolygon,
  Polygon,
  Topology,
} from 'topojson-specification'

type Countries = GeometryCollection<{ name: string }>
type Shape = GeometryObject<{ name: string }> & (Polygon | MultiPolygon)

/**
 * The map data draws who holds a land. A map takes the side of what the General Assembly of the United Nations holds,
 * wherever the data has the land as a polygon of its own: so no deck takes a stand that its article does not take.
 */
const MENDED: { land: string; from: string; to: string; at?: [longitude: number, latitude: number] }[] = [
  // Resolution 68/262 on the territorial integrity of Ukraine. The polygon is one of Russia's.
  { land: 'Crimea', from: 'Russia', to: 'Ukraine', at: [34.3, 45.2] },
  // Resolution 37/253 on the sovereignty of Cyprus over all of its territory.
  { land: 'Northern Cyprus', from: 'N. Cyprus', to: 'Cyprus' },
  // No member of the United Nations; Somalia is one, within the borders of 1960.
  { land: 'Somaliland', from: 'Somaliland', to: 'Somalia' },
]
// Left as they are:
// - Kosovo, recognised by about half of the members, with a code that an article's country may have; no neighbour's name.
// - Western Sahara and Palestine, which the Assembly lists as a territory and as a state.
// - Taiwan, an island: no border is drawn.
// - Siachen Glacier, of which the Assembly decides nothing: land of no country, without a name.
// - The Golan Heights, the west of Western Sahara, Kashmir: the data has no line to which they could be cut.

/** The same topology with the lands of the table in the countries to which they belong; borders follow. */
export function mendBorders<T extends Topology<{ countries: Countries }>>(topology: T): T {
  const shapes = new Map(
    topology.objects.countries.geometries.map((shape) => [(shape as Shape).properties!.name, shape as Shape]),
  )
  for (const { from, to, at } of MENDED) {
    const [giver, taker] = [shapes.get(from), shapes.get(to)]
    if (!giver || !taker) continue
    const polygons = polygonsOf(giver)
    const moved = at ? polygons.filter((polygon) => holds(topology, polygon, at)) : polygons
    if (moved.length === 0) continue
    const rest = polygons.filter((polygon) => !moved.includes(polygon))
    if (rest.length > 0) shapes.set(from, { ...giver, type: 'MultiPolygon', arcs: rest } as Shape)
    else shapes.delete(from)
    const whole = mergeArcs(topology, [taker, { type: 'MultiPolygon', arcs: moved }])
    shapes.set(to, { ...taker, ...whole } as Shape)
  }
  const countries = { ...topology.objects.countries, geometries: [...shapes.values()] } as Countries
  return { ...topology, objects: { ...topology.objects, countries } }
}

const polygonsOf = (shape: Shape): number[][][] => (shape.type === 'Polygon' ? [shape.arcs] : shape.arcs)

const holds = (topology: Topology, arcs: number[][], at: [number, number]): boolean =>
  geoContains(feature(topology, { type: 'Polygon', arcs }), at)
