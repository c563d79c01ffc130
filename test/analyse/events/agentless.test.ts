import { describe, expect, it } from 'vitest'
import { eventsOf as events } from './events-of.ts'

describe('what someone did whom the caption cannot name', () => {
  it('should be told as a headline tells it', () => {
    expect(events('We launched our first website in 1994.')).toEqual(['1994: First website launched'])
    expect(events('In 2001 we added Ports.org, filled with maps of the coast.')).toEqual([
      '2001: Ports.org added',
    ])
  })

  it('should not be told where it lasts or is no deed', () => {
    expect(events('In 2021 it took the firm 61 days to answer.')).toEqual([])
    expect(events('We never published a catalogue in 1994.')).toEqual([])
  })
})
