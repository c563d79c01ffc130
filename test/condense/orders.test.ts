import { describe, expect, it } from 'vitest'
import { pointsOfOrder } from '../../scripts/condense/orders.ts'
import { loadLanguage } from '../../scripts/language/index.ts'

const points = (text: string, order: { start: number; first?: number; next?: number } = { start: 0 }) =>
  pointsOfOrder({ text, tree: loadLanguage().parse(text), order }).map((point) => point.text)

describe('pointsOfOrder', () => {
  it('should give an order as it stands, without its word of order', () => {
    expect(points('Then pass a soft brush over the surface.', { start: 5 })).toEqual([
      'Pass a soft brush over the surface',
    ])
  })

  it('should give an order without its reason as well', () => {
    expect(points('Choose colour, because the tint of the paper helps to date a picture.')).toEqual([
      'Choose colour, because the tint of the paper helps to date a picture',
    ])
    expect(points('Take the rings off, because fingers swell within minutes.')).toEqual([
      'Take the rings off, because fingers swell within minutes',
      'Take the rings off',
    ])
  })

  it('should give none that points at what another sentence names', () => {
    expect(points('Place them in paper envelopes.')).toEqual([])
    expect(points('Repeat this with the second print.')).toEqual([])
    expect(points('Pack the space between with gravel.')).toEqual([])
  })

  it('should let a pronoun stand for what the order itself names', () => {
    expect(points('Remove the funnel and lift it straight up.')).toEqual([
      'Remove the funnel and lift it straight up',
    ])
  })

  it('should give what follows where the first of several leans', () => {
    const text = 'Place them in envelopes, and write the number on each envelope.'
    expect(points(text, { start: 0, first: 23, next: 29 })).toEqual(['Write the number on each envelope'])
  })

  it('should give no order that is too long', () => {
    const long = `Work ${'slowly along the wall and '.repeat(6)}back.`
    expect(points(long)).toEqual([])
  })
})
