import { describe, expect, it } from 'vitest'
import { understandText } from '../context-of.ts'

function events(text: string): string[] {
  return understandText(`# The town\n\n${text}\n`).events.map(
    ({ when, what }) => `${when?.iso}: ${what.text}`,
  )
}

describe('dates in the names of occasions', () => {
  it('should date what an occasion did by the year in its name', () => {
    expect(events('The 1906 earthquake destroyed the old town.')).toEqual([
      '1906: The earthquake destroyed the old town',
    ])
    expect(events('The August 2012 storm damaged the pier.')).toEqual(['2012-08: The storm damaged the pier'])
  })

  it('should date what followed an occasion in front of it', () => {
    expect(events('After the 1994 election, the council sold the water works.')).toEqual([
      '1994: After the election, the council sold the water works',
    ])
  })

  it('should not date what only comes after one, or what another date dates', () => {
    expect(events('Amos Hale served as minister after the 1958 coup.')).toEqual([])
    expect(events('During the 1958 war, the mill burned on 3 May 1959.')).toEqual([
      expect.stringMatching(/^1959-05-03: /),
    ])
  })

  it('should take no year in the name of anything else', () => {
    expect(events('The 1906 report praised the old town.')).toEqual([])
  })

  it('should read a date in brackets after an occasion', () => {
    expect(events('The Treaty of Ulm (1805) gave the island to Norland.')).toEqual([
      '1805: The Treaty of Ulm gave the island to Norland',
    ])
    expect(events('The novel Red Salt (1805) gave the island its name.')).toEqual([])
  })

  it('should not date a clause by what it measures itself against', () => {
    expect(events('The storm was the worst since the great flood of 1953.')).toEqual([])
    expect(
      events('The structure of the council has not changed since the founding of the union in 1945.'),
    ).toEqual([])
    expect(events('The firm sold more packs than in 2009.')).toEqual([])
  })
})
