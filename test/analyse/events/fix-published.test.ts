import { describe, expect, it } from 'vitest'
import { findDates } from '../../../scripts/analyse/events/index.ts'
import { fixPublished } from '../../../scripts/analyse/events/fix-published.ts'
import type { Tense } from '../../../scripts/analyse/events/fix-published.ts'

/** Of a text written on Monday, 25 June 2018. */
function fix(text: string, tense: Tense): string | undefined {
  return fixPublished(findDates(text)[0]!, '2018-06-25', tense)?.iso
}

describe('fixPublished', () => {
  it('should go back for what has happened, forward for what is to come', () => {
    expect(fix('They met on Saturday.', 'past')).toBe('2018-06-23')
    expect(fix('They met on Monday.', 'past')).toBe('2018-06-25')
    expect(fix('They meet on Tuesday.', 'future')).toBe('2018-06-26')
    expect(fix('They met in September.', 'past')).toBe('2017-09')
    expect(fix('They will meet in September.', 'future')).toBe('2018-09')
  })

  it('should read "last" and "next"', () => {
    expect(fix('They met last Monday.', 'past')).toBe('2018-06-18')
    expect(fix('Last month they met.', 'past')).toBe('2018-05')
    expect(fix('They will meet next year.', 'future')).toBe('2019')
  })
})
