import { describe, expect, it } from 'vitest'
import { eventsOf } from './events-of.ts'

describe('an owner who stays open', () => {
  it('should go where the noun tells which one is meant', () => {
    expect(
      eventsOf('Two armies and a council sent troops. Its first battalion disembarked in July 2015.'),
    ).toEqual(['2015-07: The first battalion disembarked'])
  })
})
