import { describe, expect, it } from 'vitest'
import { findDates } from '../../../scripts/analyse/events/index.ts'
import { fixDate } from '../../../scripts/analyse/events/fix-date.ts'
import type { Precision } from '../../../scripts/types/index.ts'

function fix(text: string, iso: string, precision: Precision, distance = 1): string | undefined {
  return fixDate(
    findDates(text)[0]!,
    { iso, precision, sentence: 0, section: 0 },
    { sentence: distance, section: 0 },
  )?.iso
}

describe('fixDate', () => {
  it('should take the year of the date before', () => {
    expect(fix('On 19 November it rained.', '2009-11-17', 'day')).toBe('2009-11-19')
  })

  it('should not guess the year of a month that lies before', () => {
    expect(fix('In March it rained.', '2009-11-17', 'day')).toBeUndefined()
  })

  it('should count on by the unit that is given', () => {
    expect(fix('Two years later they left.', '1951', 'year')).toBe('1953')
    expect(fix('Three weeks later they left.', '2019-11-21', 'day')).toBe('2019-12-12')
    expect(fix('Two months later they left.', '2019-11', 'month')).toBe('2020-01')
  })

  it('should not be finer than the date that it counts from', () => {
    expect(fix('Three weeks later they left.', '2019', 'year')).toBeUndefined()
  })

  it('should not reach over more than three sentences', () => {
    expect(fix('Two years later they left.', '1951', 'year', 4)).toBeUndefined()
  })

  it('should count back, too', () => {
    expect(fix('A week earlier they had left.', '1951-05-10', 'day')).toBe('1951-05-03')
    expect(fix('The day before, they had left.', '1951-05-01', 'day')).toBe('1951-04-30')
  })

  it('should take a fortnight for two weeks and the next morning for the next day', () => {
    expect(fix('A fortnight later they left.', '2022-04-10', 'day')).toBe('2022-04-24')
    expect(fix('They left the next morning.', '2022-05-31', 'day')).toBe('2022-06-01')
  })

  it('should find the season or month that follows', () => {
    expect(fix('They left in the following spring.', '2022-09-30', 'day')).toBe('2023')
    expect(fix('They left the following autumn.', '2022-04', 'month')).toBe('2022')
    expect(fix('They left the following July.', '2012-07', 'month')).toBe('2013-07')
    expect(fix('They left that summer.', '1967', 'year')).toBe('1967')
  })
})
