import { describe, expect, it } from 'vitest'
import { eventsOf } from './events-of.ts'

describe('a relative clause about an object', () => {
  it('should be turned into a clause of its own', () => {
    expect(eventsOf('The act goes back to a report that the Harbour Board published in 2021.')).toEqual([
      '2021: The Harbour Board published a report',
    ])
  })

  it('should take the preposition along', () => {
    expect(
      eventsOf("Halden's group, to which the museum passed four bottles in 2017, took another way."),
    ).toEqual(["2017: The museum passed four bottles to Halden's group"])
  })

  it('should take the name of what it describes', () => {
    expect(eventsOf('The samples were tested by Hallux, a company that Benda co-founded in 2016.')).toEqual([
      '2016: Benda co-founded Hallux',
    ])
  })

  it('should be about the name right before it, where the noun above is no thing', () => {
    expect(eventsOf('Both parties support membership of NATO, which Halden joined in 2004.')).toEqual([
      '2004: Halden joined NATO',
    ])
  })

  it('should tell what had been so', () => {
    expect(eventsOf('Ilka Strand, with whom Ana Roe had shared a house since 1996, died later.')).toEqual([
      '1996: Ana Roe had shared a house with Ilka Strand',
    ])
  })

  it('should not be turned where some of many are meant', () => {
    expect(eventsOf('She took 900 exposures, of which Witness published forty in 1966.')).toEqual([])
  })
})
