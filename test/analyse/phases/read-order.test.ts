import { describe, expect, it } from 'vitest'
import { readOrder } from '../../../scripts/analyse/phases/read-order.ts'
import { loadLanguage } from '../../../scripts/language/index.ts'

/** The order as it would be told: first clause, and what follows it. */
function order(text: string): string[] | undefined {
  const found = readOrder(text, loadLanguage().parse(text))
  if (!found) return undefined
  const { start, first, next } = found
  return first === undefined ? [text.slice(start)] : [text.slice(start, first), text.slice(next)]
}

describe('readOrder', () => {
  it('should read an imperative, whatever stands in front of its verb', () => {
    expect(order('Switch off the pump.')).toEqual(['Switch off the pump.'])
    expect(order('Never use water on a print.')).toEqual(['Never use water on a print.'])
    expect(order('Do not press the filter.')).toEqual(['Do not press the filter.'])
    expect(order('Gently stir the mixture.')).toEqual(['Gently stir the mixture.'])
  })

  it('should leave out the word of order', () => {
    expect(order('First blow off loose dust with a rubber bulb.')).toEqual([
      'blow off loose dust with a rubber bulb.',
    ])
    expect(order('Finally, wipe the glass with a cloth.')).toEqual(['wipe the glass with a cloth.'])
  })

  it('should read an order behind its condition', () => {
    const text = 'If the wind shakes the bottle, shield the gauge with a board.'
    expect(order(text)).toEqual([text])
  })

  it('should tell joined orders apart', () => {
    expect(order('Remove the funnel and lift it straight up.')).toEqual([
      'Remove the funnel',
      'lift it straight up.',
    ])
  })

  it('should read verbs that could be nouns', () => {
    expect(order('Work in batches of twenty and check each batch on the screen.')).toBeDefined()
    expect(order('Store the masters in three places.')).toBeDefined()
    expect(order('Set the scanner to 600 dots per inch.')).toBeDefined()
  })

  it('should take no statement, question or title for an order', () => {
    const texts = [
      'Work in the mines was hard.',
      'Dust costs more time than anything else.',
      'In most cases surgeons take out the implant, treat the patient and operate again.',
      'Do the threads appear?',
      'Access to the wells.',
      'Full garbage collections, which may take a long time',
      'See the table below.',
      'When a breach is found, the Act prescribes a fine.',
    ]
    expect(texts.filter((text) => order(text))).toEqual([])
  })
})
