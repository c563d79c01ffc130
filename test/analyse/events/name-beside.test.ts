import { describe, expect, it } from 'vitest'
import { eventsOf } from './events-of.ts'

describe('a name beside a vague subject', () => {
  it('should stand for it', () => {
    expect(
      eventsOf('Norway donated two vessels, of which one, the Havbris, was lost in a storm in 2018.'),
    ).toContain('2018: The Havbris was lost in a storm')
    expect(eventsOf('In 2017 one of these gangs, the Delta Boys, seized a tanker.')).toEqual([
      '2017: The Delta Boys seized a tanker',
    ])
  })
})
