import { describe, expect, it } from 'vitest'
import { contextOf } from './context-of.ts'
import { findAcronyms } from '../../scripts/analyse/acronyms.ts'

function pairs(text: string): string[] {
  return findAcronyms(contextOf(`# Notes\n\n${text}\n`)).map(
    ({ short, long }) => `${short.text} = ${long.text}`,
  )
}

describe('findAcronyms', () => {
  it('should tie a long form to the acronym in brackets', () => {
    expect(pairs('The Southern Fishing Council (SFC) met on Monday.')).toEqual([
      'SFC = Southern Fishing Council',
    ])
  })

  it('should accept letters out of order, a connector and a place in the name', () => {
    expect(pairs('The Joint Observation and Training Mission in Zanira (JOTZAM) was small.')).toEqual([
      'JOTZAM = Joint Observation and Training Mission in Zanira',
    ])
  })

  it('should read small words too', () => {
    expect(pairs('They measured the sea surface salinity (SSS) again.')).toEqual([
      'SSS = sea surface salinity',
    ])
  })

  it('should read the pair the other way round', () => {
    expect(pairs('The NRA (National Rail Authority) closed the line.')).toEqual([
      'NRA = National Rail Authority',
    ])
  })

  it('should leave brackets alone that expand nothing', () => {
    expect(pairs('The old mill (built in 1911) stands in Port Amal (see the MAP).')).toEqual([])
  })

  it('should give each half its own place in the article', () => {
    const context = contextOf('# Notes\n\nThe Southern Fishing Council (SFC) met.\n')
    const [{ short, long }] = findAcronyms(context) as [ReturnType<typeof findAcronyms>[0]]
    const at = ({ start, end }: { start: number; end: number }) => context.article.text.slice(start, end)
    expect([at(short.from[0]), at(long.from[0])]).toEqual(['SFC', 'Southern Fishing Council'])
  })
})
