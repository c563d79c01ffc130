import { describe, expect, it } from 'vitest'
import { eventsOf as events } from './events-of.ts'

describe('what "it" goes on with', () => {
  it('should be the name that the sentence before defines', () => {
    expect(
      events(
        'Operation Steady Harl is a naval mission of the Lake Union in the Sound of Senn. It was launched on 14 January 2012 at the request of Tarsia.',
      ),
    ).toEqual(['2012-01-14: Operation Steady Harl was launched at the request of Tarsia'])
  })

  it('should stay open where the sentence before names several', () => {
    expect(
      events('The bridges were the pride of the town. A farmer from the valley opened it in 1912.'),
    ).toEqual([])
  })
})
