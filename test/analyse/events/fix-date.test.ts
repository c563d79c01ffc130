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

  it('should not reach over more than two sentences', () => {
    expect(fix('Two years later they left.', '1951', 'year', 3)).toBeUndefined()
  })
})
