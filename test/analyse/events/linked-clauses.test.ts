import { describe, expect, it } from 'vitest'
import { eventsOf } from './events-of.ts'

describe('clauses after "when"', () => {
  it('should tell what took place', () => {
    expect(
      eventsOf('The last one took place in 1999, when General Henri Tasse overthrew the president.'),
    ).toEqual(['1999: General Henri Tasse overthrew the president'])
  })

  it('should have the date that stands in them', () => {
    expect(eventsOf('The books began to matter less when in 1772 the museum acquired the vases.')).toEqual([
      '1772: The museum acquired the vases',
    ])
  })
})

describe('a participle that says little by itself', () => {
  it('should stay with its main clause', () => {
    expect(eventsOf('After graduating in 1947, Anna Lund joined the firm of Mott.')).toEqual([
      '1947: After graduating, Anna Lund joined the firm of Mott',
    ])
  })
})
