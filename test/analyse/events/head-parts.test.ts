import { describe, expect, it } from 'vitest'
import { understandText } from '../context-of.ts'

function events(text: string): string[] {
  return understandText(`# The valley\n\n${text}\n`).events.map(
    ({ when, what }) => `${when?.iso}: ${what.text}`,
  )
}

describe('long sentences', () => {
  it('should be read up to a comma from which on something is only added', () => {
    expect(
      events(
        'The High Court overturned the order in May 2013, because the law did not say what "sell" means.',
      ),
    ).toEqual(['2013-05: The High Court overturned the order'])
  })

  it('should keep whose word it is', () => {
    expect(
      events('The guards left the mill in May 2013, according to the miller, who said "nothing" else.'),
    ).toEqual(['2013-05: The guards left the mill, according to the miller'])
  })

  it('should leave out a time that only says more of the date', () => {
    expect(
      events('In 1922, three years after the end of the war, the club moved to the second division.'),
    ).toEqual(['1922: The club moved to the second division'])
  })

  it('should keep a second clause of the date in front', () => {
    expect(events('In 1884 the partners quarrelled over a furnace, and Hallam bought out Shaw.')).toEqual([
      '1884: The partners quarrelled over a furnace, and Hallam bought out Shaw',
    ])
  })

  it('should date what a report said by the date of the report', () => {
    expect(events('In its report of March 2024, Harbour Watch accused the owners of neglect.')).toEqual([
      '2024-03: Harbour Watch accused the owners of neglect',
    ])
  })

  it('should tell what could not be done', () => {
    expect(events('By 2014 no infected fly could be found in the valley.')).toEqual([
      '2014: No infected fly could be found in the valley',
    ])
  })
})

describe('what is left out', () => {
  it('should not date what was so up to then', () => {
    expect(events('Up to the 1980s, most systems were based on rules.')).toEqual([])
  })

  it('should not tell of one date what happened twice', () => {
    expect(events('The line has been extended twice, in 1974 and again in 1986.')).toEqual([])
  })

  it('should not speak of "the first" without its noun', () => {
    expect(events('Ana Roe wrote books; the first, published in 1937, went through ten editions.')).toEqual(
      [],
    )
  })

  it('should not speak of a thing that only the text before names', () => {
    expect(
      events('The movement grew. The founder moved its headquarters across the border in 2017.'),
    ).toEqual([])
  })
})

describe('names in captions', () => {
  it('should call an officer of an open "its" by the name beside', () => {
    const text =
      'Landowners wanted a cheaper way to the coast and to the mills of the north. Its founder, Thomas Idle, had drawn the plans in 1866.'
    expect(events(text)).toEqual(['1866: Thomas Idle had drawn the plans'])
  })

  it('should keep a pronoun that means the subject', () => {
    expect(events('German troops blew up the bridge in April 1945 as they retreated.')).toEqual([
      '1945-04: German troops blew up the bridge as they retreated',
    ])
  })

  it('should use the name beside a noun that something was made of', () => {
    expect(
      events('A charity, Friends of the Lights, founded in 1999 by former keepers, looks after the towers.'),
    ).toEqual(['1999: Friends of the Lights founded by former keepers'])
  })
})
