import { geoContains } from 'd3-geo'
import { describe, expect, it } from 'vitest'
import { findCountry, loadAtlas } from '../../../scripts/figures/map/atlas.ts'

const atlas = loadAtlas()
const ownersOf = (at: [number, number]) =>
  atlas.countries.filter(({ land }) => geoContains(land, at)).map(({ name }) => name)

/** Whether a line between countries runs within this many degrees of a place. */
const runsBorderNear = ([longitude, latitude]: [number, number], within: number) =>
  atlas.borders.coordinates.some((line) =>
    line.some(([x, y]) => Math.hypot(x! - longitude, y! - latitude) < within),
  )

describe('mendBorders', () => {
  it.each<[string, [number, number], string[]]>([
    ['Simferopol, in Crimea', [34.1, 44.95], ['Ukraine']],
    ['the middle of Crimea', [34.3, 45.2], ['Ukraine']],
    ['Kyiv', [30.5, 50.45], ['Ukraine']],
    ['Krasnodar', [39, 45.04], ['Russia']],
    ['Kaliningrad', [20.6, 54.7], ['Russia']],
    ['the plain of Mesaoria, in the north of Cyprus', [33.4, 35.25], ['Cyprus']],
    ['Hargeisa', [44.06, 9.56], ['Somalia']],
    ['Mogadishu, inland', [45.2, 2.2], ['Somalia']],
    ['Pristina', [21.16, 42.66], ['Kosovo']],
  ])('should have %s in one country', (_, at, owners) => expect(ownersOf(at)).toEqual(owners))

  it('should draw no line where a land was joined', () => {
    const isthmus: [number, number] = [33.7, 46.15]
    expect(runsBorderNear(isthmus, 0.4)).toBe(false)
    const somaliland: [number, number] = [48.5, 9.5]
    expect(runsBorderNear(somaliland, 1)).toBe(false)
  })

  it('should keep the lines to other countries', () => {
    const kharkiv: [number, number] = [36.5, 50.3]
    expect(runsBorderNear(kharkiv, 0.4)).toBe(true)
    expect(findCountry(atlas, 'SO')!.neighbors).toEqual(expect.arrayContaining(['231', '262', '404']))
  })
})
