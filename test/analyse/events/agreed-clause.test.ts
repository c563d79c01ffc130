import { describe, expect, it } from 'vitest'
import { eventsOf } from './events-of.ts'

describe('what is done under an agreement', () => {
  it('should be told of the day on which that was signed', () => {
    expect(
      eventsOf('The mine shipped its output over the line under an exclusive contract signed in 1906.'),
    ).toEqual(['1906: The mine shipped its output over the line under an exclusive contract'])
  })
})
