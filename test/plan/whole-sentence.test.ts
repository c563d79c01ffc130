import { describe, expect, it } from 'vitest'
import type { Condensation, Point } from '../../scripts/condense/index.ts'
import { NO_PERSONS } from '../../scripts/plan/persons-of-pronouns.ts'
import { findWhole } from '../../scripts/plan/whole-sentence.ts'
import { sentenceOf } from './fake-matter.ts'

function whole(text: string, condensation: Partial<Condensation> = {}): string | undefined {
  const sentence = sentenceOf(text)
  return findWhole(
    sentence,
    { text, tree: sentence.tree!, leaning: [] },
    { candidates: [], printable: false, reason: 'too long', worth: 0.5, ...condensation },
    { source: (part) => ({ text: part, from: [sentence.span] }), persons: NO_PERSONS },
  )?.text
}

describe('findWhole', () => {
  it('should show a sentence as it stands where it can be read alone', () => {
    expect(whole('The harbour pact was signed in March 2017 by the city, the port and three unions.')).toBe(
      'The harbour pact was signed in March 2017 by the city, the port and three unions',
    )
  })

  it('should leave out the word that counts it among others', () => {
    expect(whole('Second, children who swim early are seldom afraid of boats.')).toBe(
      'Children who swim early are seldom afraid of boats',
    )
  })

  it.each([
    ['a pronoun', 'It was founded by four towns under a treaty that nobody kept.'],
    ['a comparison', 'For comparison, a household in the valley uses 90 litres a day.'],
    ['a speaker', 'The harbour gave us a lease that no bank would have signed.'],
    ['a quotation', 'The mayor called the plan “a bridge from nowhere to nobody in particular at all”.'],
    ['another speaker', '“The stages overlap,” the director of the northern harbour admitted in May.'],
    ['an object', 'The town bank bought the mill, and the county lent it two million crowns.'],
    ['mark-up', 'The harbour office publishes [all tides](https://tides.example) on its own page.'],
    [
      'a heading that ran in',
      'New harbour master In the northern district, nobody had expected Ada Moor to win.',
    ],
  ])('should not show what leans on %s', (_, text) => {
    expect(whole(text)).toBeUndefined()
  })

  it('should not show what was found to be empty, or more likely bad than not', () => {
    const text = 'Regional ferries are an essential part of life on the coast.'
    const judged = { text: text.slice(0, -1), acceptable: 0.3, good: 0.1 } as Point
    expect(whole(text, { reason: 'empty' })).toBeUndefined()
    expect(whole(text, { candidates: [judged], reason: 'low confidence' })).toBeUndefined()
    expect(whole(text, { candidates: [{ ...judged, acceptable: 0.7 }], reason: 'low confidence' })).toBe(
      judged.text,
    )
  })

  it('should not show a sentence that is too long to be read at a glance', () => {
    const long = `The harbour board ${'of the old northern towns '.repeat(6)}met in March.`
    expect(whole(long)).toBeUndefined()
  })
})
