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

  it('should leave out what an unclear pronoun means', () => {
    expect(events('The mayor met the bishop. He died in 1999.')).toEqual([])
  })
})
