import { describe, expect, it } from 'vitest'
import { contains, overlap } from '../../../scripts/figures/drawing/box.ts'
import { findCountry, loadAtlas } from '../../../scripts/figures/map/atlas.ts'
import { countryNumber, listCountryCodes } from '../../../scripts/figures/map/country-codes.ts'
import { drawLocator, type LocatorMapWish } from '../../../scripts/figures/map/draw-locator.ts'
import { mainPart } from '../../../scripts/figures/map/main-part.ts'
import { isMapWish, mapKey } from '../../../scripts/figures/map/map-key.ts'
import { makeMask } from '../../../scripts/figures/map/mask.ts'

const WIDTH = 568
const HEIGHT = 495
const draw = (wish: LocatorMapWish) => drawLocator(wish, WIDTH, HEIGHT)!

describe('country codes', () => {
  it('should be the 249 of ISO 3166-1', () => {
    expect(listCountryCodes()).toHaveLength(249)
    expect(new Set(listCountryCodes().map(countryNumber)).size).toBe(249)
  })

  it.each([
    ['ML', 'Mali'],
    ['fr', 'France'],
    ['UK', 'United Kingdom'],
    ['KP', 'North Korea'],
    ['CD', 'Dem. Rep. Congo'],
    ['CG', 'Congo'],
    ['XK', 'Kosovo'],
    ['MK', 'North Macedonia'],
    ['CI', 'Côte d’Ivoire'],
  ])('should find %s on the map as %s', (code, name) =>
    expect(findCountry(loadAtlas(), code)?.name).toBe(name),
  )

  it('should not find what is none', () => {
    expect(findCountry(loadAtlas(), 'XX')).toBeUndefined()
    expect(drawLocator({ main: 'XX' }, WIDTH, HEIGHT)).toBeUndefined()
  })
})

describe('mainPart', () => {
  const count = (code: string) => {
    const { land } = findCountry(loadAtlas(), code)!
    const { geometry } = mainPart(land)
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.map(([ring]) => ring![0]!) : []
  }

  it('should leave out overseas lands, and keep islands that lie near', () => {
    expect(count('FR').every(([longitude]) => longitude! > -6 && longitude! < 11)).toBe(true)
    expect(count('FR').some(([longitude, latitude]) => longitude! > 8 && latitude! < 43.5)).toBe(true)
  })

  it('should keep an archipelago together', () => {
    const longitudes = count('ID').map(([longitude]) => longitude!)
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeGreaterThan(35)
  })
})

describe('drawLocator', () => {
  const wishes: LocatorMapWish[] = [
    {
      main: 'ML',
      named: [
        { country: 'FR', name: 'France' },
        { country: 'NE', name: 'Niger' },
        { country: 'BF', name: 'Burkina Faso' },
      ],
    },
    {
      main: 'LK',
      named: [
        { country: 'IN', name: 'India' },
        { country: 'NO', name: 'Norway' },
      ],
    },
    {
      main: { country: 'RU', name: 'the Soviet Union' },
      named: [
        { country: 'UA', name: 'Ukraine' },
        { country: 'US', name: 'the States' },
      ],
    },
    {
      main: 'LB',
      named: [
        { country: 'IL', name: 'Israel' },
        { country: 'SY', name: 'Syria' },
        { country: 'IR', name: 'Iran' },
      ],
    },
    { main: 'CL', named: [{ country: 'AR', name: 'Argentina' }] },
    { main: 'SG', named: [{ country: 'MY', name: 'Malaysia' }] },
    { main: 'FJ' },
    {
      main: 'NL',
      named: [
        { country: 'BE', name: 'Belgium' },
        { country: 'DE', name: 'West Germany' },
        { country: 'ID', name: 'Indonesia' },
      ],
    },
  ]

  it.each(wishes)('should keep names legible, apart and in the frame: $main', (wish) => {
    const { names, globe } = draw(wish)
    const frame = { x: 0, y: 0, width: WIDTH, height: HEIGHT }
    for (const name of names) {
      expect(name.style.size).toBeGreaterThanOrEqual(14)
      expect(contains(frame, name), name.text).toBe(true)
      if (globe) expect(overlap(name, globe), `${name.text} and the globe`).toBe(false)
    }
    names.forEach((name, index) =>
      names
        .slice(index + 1)
        .forEach((other) => expect(overlap(name, other), `${name.text}, ${other.text}`).toBe(false)),
    )
    expect(names.filter(({ rank }) => rank === 'main')).toHaveLength(1)
  })

  it.each(wishes)(
    'should name every country once, on the map, on the globe or as elsewhere: $main',
    (wish) => {
      const { names, globe, elsewhere } = draw(wish)
      const shown = [
        ...names.map(({ text }) => text),
        ...(globe?.names.map(({ text }) => text) ?? []),
        ...elsewhere,
      ]
      for (const { name } of wish.named ?? []) expect(shown.filter((own) => own === name)).toEqual([name])
    },
  )

  it('should put what lies far off on a globe, and what lies near on the map', () => {
    const { names, globe } = draw(wishes[0]!)
    expect(globe?.names.map(({ text }) => text)).toEqual(['France'])
    expect(
      names
        .filter(({ rank }) => rank === 'named')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Burkina Faso', 'Niger'])
  })

  it('should call countries what the article calls them', () => {
    expect(draw(wishes[2]!).names.find(({ rank }) => rank === 'main')?.text).toBe('the Soviet Union')
  })

  it('should name neighbours only if they are wished for', () => {
    const neighbors = (wish: LocatorMapWish) =>
      draw(wish).names.filter(({ rank }) => rank === 'neighbor').length
    expect(neighbors({ main: 'ML' })).toBeGreaterThan(2)
    expect(neighbors({ main: 'ML', neighbors: false })).toBe(0)
  })

  it('should draw the same twice', () => {
    expect(draw(wishes[3]!)).toEqual(draw(wishes[3]!))
  })
})

describe('makeMask', () => {
  const square: [number, number][] = [
    [30, 30],
    [90, 30],
    [90, 90],
    [30, 90],
  ]
  const hole: [number, number][] = [
    [45, 45],
    [75, 45],
    [75, 75],
    [45, 75],
  ]

  it('should tell how much of a box lies inside', () => {
    const mask = makeMask([square], 150, 150)
    expect(mask.share({ x: 36, y: 36, width: 30, height: 30 })).toBe(1)
    expect(mask.share({ x: 0, y: 36, width: 60, height: 30 })).toBe(0.5)
    expect(mask.share({ x: 99, y: 99, width: 30, height: 30 })).toBe(0)
    expect(mask.bounds).toEqual({ x: 30, y: 30, width: 60, height: 60 })
  })

  it('should leave out holes', () => {
    expect(makeMask([square, hole], 150, 150).share({ x: 48, y: 48, width: 24, height: 24 })).toBe(0)
  })
})

describe('isMapWish', () => {
  it('should take what a frontmatter may hold, and nothing else', () => {
    expect(isMapWish({ main: 'ML' })).toBe(true)
    expect(
      isMapWish({ main: { country: 'ML', name: 'Mali' }, named: [{ country: 'FR', name: 'France' }] }),
    ).toBe(true)
    for (const wrong of [undefined, null, 'mali', {}, { main: 3 }, { main: 'ML', named: ['FR'] }])
      expect(isMapWish(wrong)).toBe(false)
  })

  it('should tell maps apart by their key', () => {
    const keys = [
      { main: 'ML' },
      { main: 'ML', neighbors: false },
      { main: 'ML', named: [{ country: 'FR', name: 'France' }] },
    ].map(mapKey)
    expect(new Set(keys).size).toBe(3)
  })
})
