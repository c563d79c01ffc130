import { describe, expect, it } from 'vitest'
import { understandText } from '../context-of.ts'

function events(text: string): string[] {
  return understandText(`# The valley\n\n${text}\n`).events.map(
    ({ when, what }) => `${when?.iso}: ${what.text}`,
  )
}

describe('participles with a date of their own', () => {
  it('should tell what the subject did at the end of its sentence', () => {
    expect(events('The Sale Company lost its market, closing its last mill in 1971.')).toEqual([
      '1971: The Sale Company closed its last mill',
    ])
  })

  it('should not make the subject do what came of it all', () => {
    expect(events('The Sale Company lost its market, leaving 300 weavers out of work in 1971.')).toEqual([])
  })

  it('should tell what was done to the subject at the beginning', () => {
    expect(events('Arrested in 1940, Maria Stolz spent four years in prison.')).toEqual([
      '1940: Maria Stolz arrested',
    ])
  })

  it('should tell what the subject had done before', () => {
    expect(events('Having qualified in 1958, Maria Stolz returned to Leeds.')).toEqual([
      '1958: Maria Stolz qualified',
    ])
    expect(events('Upon becoming mayor in 1958, Maria Stolz closed the mill.')).toEqual([
      '1958: Maria Stolz became mayor',
    ])
  })

  it('should share the auxiliary of a passive with a second participle', () => {
    expect(events('The bridge was closed in 1960 and demolished in 1962.')).toEqual([
      '1960: The bridge was closed',
      '1962: The bridge was demolished',
    ])
  })

  it('should leave out the article of what was made, as a headline does', () => {
    expect(events('The museum, built in 1998 with money from the lottery, attracts many visitors.')).toEqual([
      '1998: Museum built with money from the lottery',
    ])
  })
})
