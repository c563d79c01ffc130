import { describe, expect, it } from 'vitest'
import { relationsOf } from './relations-of.ts'

describe('what a body is made for', () => {
  it('should be told with the words that say so', () => {
    expect(relationsOf('The Halden Trust was set up to help the Oslo Foundation.')).toContain(
      'Halden Trust | was set up to help | Oslo Foundation',
    )
  })
})

describe('how something was done', () => {
  it('should be drawn where it is done to a name', () => {
    expect(relationsOf('Paul Moss rebuilt the club by signing Anna Berg.')).toContain(
      'Paul Moss | signing | Anna Berg',
    )
  })

  it('should not be drawn where it only may be done', () => {
    expect(relationsOf('Paul Moss may rebuild the club by signing Anna Berg.')).not.toContain(
      'Paul Moss | signing | Anna Berg',
    )
  })
})

describe('a name beside a noun', () => {
  it('should be the end, not the noun', () => {
    expect(relationsOf('Halden Works bought a competitor, the Orkel Company, in 1911.')).toContain(
      'Halden Works | bought | Orkel Company',
    )
  })

  it('should not be taken where it may belong to another noun', () => {
    expect(
      relationsOf('A foundation set up by the family, the Halden Trust, pays the fine.'),
    ).not.toContainEqual(expect.stringContaining('Halden Trust | set up'))
  })
})

describe('several subjects', () => {
  it('should be one where "each" follows them', () => {
    expect(relationsOf('Norway and Sweden each sent a frigate.')).toContain(
      'Norway and Sweden | each sent | frigate',
    )
  })
})

describe('what changes hands', () => {
  it('should leave a pronoun out of the label', () => {
    expect(
      relationsOf('The Halden Trust owned a mill. Paul Moss bought it from the Halden Trust.'),
    ).toContain('Paul Moss | bought from | Halden Trust')
  })
})

describe('a dateline', () => {
  it('should not act', () => {
    expect(relationsOf('HALDEN — A bus that killed 27 people had no brakes.')).toEqual([])
  })
})

describe('an order', () => {
  it('should not be drawn to what the other is to do it to', () => {
    expect(relationsOf('Anna Berg ordered the Halden Guard to clear the streets.')).toEqual([
      'Anna Berg | ordered to clear the streets | Halden Guard',
    ])
  })
})
