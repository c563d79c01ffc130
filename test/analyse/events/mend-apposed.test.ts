import { describe, expect, it } from 'vitest'
import { eventsOf as events } from './events-of.ts'

describe('a participle of an apposition', () => {
  it('should tell of the name that the apposition explains', () => {
    expect(
      events(
        'The Forum, an association of energy companies and ministries founded by Suvia and Tergaz in 2015, issues its own standards.',
      ),
    ).toEqual(['2015: The Forum founded by Suvia and Tergaz'])
  })
})
