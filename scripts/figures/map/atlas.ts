import type { Feature, MultiLineString, MultiPolygon, Polygon } from 'geojson'
import { createRequire } from 'node:module'
import { feature, mesh, neighbors } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { countryNumber } from './country-codes.ts'
import { mendBorders } from './mend-borders.ts'

export type Land = Feature<Polygon | MultiPolygon>

/** A country of the map data (Natural Earth, 1:50 million, some borders mended). */
export interface Country {
  /** ISO 3166-1 number; absent for a few disputed ones. */
  number?: string
  /** The map data's name. */
  name: string
  land: Land
  /** Numbers of the countries that it borders on. */
  neighbors: string[]
}

export interface Atlas {
  countries: Country[]
  /** Lines between countries. */
  borders: MultiLineString
  /** All land, coarse (1:110 million). */
  land: Land
}

let loaded: Atlas | undefined

/** Reads the map data from its package, once. */
export function loadAtlas(): Atlas {
  return (loaded ??= readAtlas())
}

/** @returns the country with an ISO 3166-1 alpha-2 code; `XK` is Kosovo */
export function findCountry(atlas: Atlas, code: string): Country | undefined {
  if (code.toUpperCase() === 'XK') return atlas.countries.find(({ name }) => name === 'Kosovo')
  const number = countryNumber(code)
  return number ? atlas.countries.find((country) => country.number === number) : undefined
}

function readAtlas(): Atlas {
  const require = createRequire(import.meta.url)
  const topology = mendBorders(
    require('world-atlas/countries-50m.json') as Topology<{
      countries: GeometryCollection<{ name: string }>
    }>,
  )
  const { countries } = topology.objects
  const beside = neighbors(countries.geometries)
  const numberOf = (index: number) => countries.geometries[index]!.id as string | undefined
  return {
    countries: countries.geometries.map((geometry, index) => ({
      number: numberOf(index),
      name: nameOf((geometry.properties as { name: string }).name),
      land: feature(topology, geometry) as Land,
      neighbors: beside[index]!.map(numberOf).filter((number) => number !== undefined),
    })),
    borders: mesh(topology, countries, (a, b) => a !== b),
    land: readLand(require('world-atlas/land-110m.json') as Topology<{ land: GeometryCollection }>),
  }
}

function readLand(topology: Topology<{ land: GeometryCollection }>): Land {
  return feature(topology, topology.objects.land).features[0] as Land
}

/** Names that have changed, and the apostrophe as it is printed. */
function nameOf(name: string): string {
  return (RENAMED[name] ?? name).replace("'", '’')
}

const RENAMED: Record<string, string> = { Macedonia: 'North Macedonia', eSwatini: 'Eswatini' }
