import { describe, expect, it } from 'vitest'
import { findDates } from '../../../scripts/analyse/events/index.ts'

function read(text: string) {
  return findDates(text).map(({ iso, until, precision, qualifier }) => [iso, until, precision, qualifier])
}

describe('findDates', () => {
  it('should be no date where months are named together, of any year', () => {
    expect(read('Attendance fell in January and February.')).toEqual([])
    expect(read('They met in January and February 2016.').length).toBeGreaterThan(0)
  })

  it.each([
    ['On 3 March 2016, it began.', '2016-03-03', undefined, 'day', undefined],
    ['It began on March 3, 2016.', '2016-03-03', undefined, 'day', undefined],
    ['It began in early June 2016.', '2016-06', undefined, 'month', 'early'],
    ['It began in 1960.', '1960', undefined, 'year', undefined],
    ['It began in the autumn of 1952.', '1952', undefined, 'season', undefined],
    ['By the end of 2015, it was over.', '2015', undefined, 'year', 'by'],
    ['It has lasted since 2012.', '2012', undefined, 'year', 'since'],
    ['They paid between 2012 and 2015.', '2012', '2015', 'year', undefined],
    ['From 1968 to 1974 they tried.', '1968', '1974', 'year', undefined],
    ['The years 2012–2015 were dry.', '2012', '2015', 'year', undefined],
    ['It lasted from 3 October 1643 to 21 March 1644.', '1643-10-03', '1644-03-21', 'day', undefined],
    ['It came up in the late 1970s.', '1970', undefined, 'decade', 'late'],
    ['It was built in the 19th century.', '1800', undefined, 'century', undefined],
    ['They met between May 2006 and October 2013.', '2006-05', '2013-10', 'month', undefined],
    ['They won in the 1907–08 season.', '1907', '1908', 'year', undefined],
    ['They drew on it in 1998 and in 2012.', '1998', undefined, 'year', undefined],
    ['2020-10-17: The port reopened', '2020-10-17', undefined, 'day', undefined],
    ['They appear as early as 1822.', '1822', undefined, 'year', undefined],
    ['He died in 44 BC.', '-0044', undefined, 'year', undefined],
  ])('should read "%s"', (text, ...expected) => {
    expect(read(text)).toEqual([expected])
  })

  it.each([
    'In the 2016 budget the tax was cut.',
    'Some 1500 people came.',
    'They may march.',
    'They won for the first time since 1961.',
    'It was the worst flood since 1953.',
    'Members must report by 30 June each year.',
    'The day after the storm they left.',
    'Chapter 2010 was long.',
  ])('should find no date in "%s"', (text) => {
    expect(read(text)).toEqual([])
  })

  it('should leave the year open where the sentence does', () => {
    expect(findDates('On 19 November it rained.')[0]).toMatchObject({ iso: '11-19', open: 'year' })
  })

  it('should count relative dates in their unit', () => {
    expect(findDates('Four years later they left.')[0]).toMatchObject({
      open: 'relative',
      offset: { count: 4, unit: 'year' },
    })
  })

  it('should take a part of the day or week with the date', () => {
    const text = 'On the night of 4 July a shell hit the tower.'
    expect(findDates(text)[0]).toMatchObject({
      start: 0,
      end: 'On the night of 4 July'.length,
      text: '4 July',
    })
    expect(findDates('In the first week of March they left.')[0]).toMatchObject({
      iso: '03',
      precision: 'month',
    })
  })
})
