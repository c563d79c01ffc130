import { describe, expect, it } from 'vitest'
import { understandText } from '../context-of.ts'

function events(text: string): string[] {
  return understandText(`# The town\n\n${text}\n`).events.map(
    ({ when, what }) => `${when?.iso}: ${what.text}`,
  )
}

describe('findEvents', () => {
  it('should write the dated clause without its date', () => {
    expect(events('In 2004 the mill closed.')).toEqual(['2004: The mill closed'])
  })

  it('should make an event of what came before the main clause', () => {
    expect(events('After gaining independence from France in 1960, Mali faced many problems.')).toEqual([
      '1960: Mali gains independence from France',
    ])
  })

  it('should keep what makes it less than a fact', () => {
    expect(events('The council wants to ban diesel cars by 2028.')).toEqual([
      '2028: The council wants to ban diesel cars',
    ])
    expect(events('The office did not publish the map until 1958.')).toEqual([
      '1958: The office did not publish the map until 1958',
    ])
  })

  it('should take no date that only tells which one is meant', () => {
    expect(events('It was the highest figure since 1974. The coup of 1958 is forgotten.')).toEqual([])
  })

  it('should take no event that is only supposed', () => {
    expect(events('If the dam had failed in 2009, the town would have drowned.')).toEqual([])
  })

  it('should name the one whom a pronoun means', () => {
    const text = 'The Lake Orun Commission coordinates fishing. It was founded in 1991.'
    expect(events(text)).toEqual(['1991: Lake Orun Commission was founded'])
  })

  it('should call what was named before by "the"', () => {
    expect(events('An inquiry blamed the county. It presented its report in 2011.')).toEqual([
      '2011: The inquiry presented its report',
    ])
  })

  it('should not make a main clause of what only hangs on one', () => {
    expect(events('Nearly all lay in the east, one factor that led to war with Mexico in 1846.')).toEqual([])
  })

  it('should keep a relative clause with the noun that it is about', () => {
    expect(events('It ended with the Accord of Senn, which the two sides signed in 2006.')).toEqual([
      '2006: The Accord of Senn, which the two sides signed',
    ])
  })

  it('should leave out what another date dates', () => {
    expect(events('Ruk became minister in 2009 and resigned in October 2012.')).toEqual([
      '2009: Ruk became minister',
      '2012-10: Ruk resigned',
    ])
  })

  it('should keep a date before a name', () => {
    expect(events('In 2012 Northern Ventures bought the mill.')).toEqual([
      '2012: Northern Ventures bought the mill',
    ])
  })

  it('should read the life in brackets after a name', () => {
    expect(
      events(
        'Clara Benda (18 June 1893 – 4 October 1971) was a Moravian composer. She was known for the three operas that she wrote.',
      ),
    ).toEqual(['1893-06-18: Clara Benda, a Moravian composer'])
  })

  it('should take nothing from a caption', () => {
    expect(events('Figure 1.3 This map was printed in 1833. Image credit: National Archive, 1833.')).toEqual(
      [],
    )
  })

  it('should leave out what an unclear pronoun means', () => {
    expect(events('The mayor met the bishop. He died in 1999.')).toEqual([])
  })
})
