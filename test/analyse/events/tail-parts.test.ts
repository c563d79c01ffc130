import { describe, expect, it } from 'vitest'
import { eventsOf } from './events-of.ts'

describe('a sentence from its subject on', () => {
  it('should do without a phrase in front that points to the text before', () => {
    expect(
      eventsOf('Just days after it arrived, on 15 February 1898, an explosion destroyed the ship.'),
    ).toEqual(['1898-02-15: An explosion destroyed the ship'])
  })

  it('should not lose a condition', () => {
    expect(eventsOf('If it is passed, the new rules will take effect on 1 January 2025.')).toEqual([])
  })
})
