import { describe, expect, it } from 'vitest'
import { makeAxis } from '../../../scripts/figures/timeline/axis.ts'
import { readEvents } from '../../../scripts/figures/timeline/read-events.ts'
import { isOpenStart, readIso, readTime } from '../../../scripts/figures/timeline/read-date.ts'

describe('readIso', () => {
  it.each([
    ['2013', 2013],
    ['2013-07', 2013.5],
    ['2013-01-01', 2013],
    ['-44', -44],
    ['-0509', -509],
    ['1986-04-26T01:23', 1986 + 3 / 12 + 25 / 365.25],
  ])('should read %s', (iso, time) => expect(readIso(iso)).toBeCloseTo(time, 6))

  it.each(['', 'early 2013', '2013-7', '12/06/2003', '2013-W05'])('should not read %j', (iso) =>
    expect(readIso(iso)).toBeUndefined(),
  )
})

describe('readTime', () => {
  it('should take `when` for the date where it is a year', () => {
    expect(readTime({ when: '1967', what: '' })).toEqual({ start: 1967, exact: true })
    expect(readTime({ when: '44 BC', what: '' })).toEqual({ start: -44, exact: true })
    expect(readTime({ when: 'then', what: '' })).toEqual({ exact: false })
    expect(readTime({ when: '12', what: '' })).toEqual({ exact: false })
  })

  it('should read periods, and leave out an end before the start', () => {
    expect(readTime({ iso: '1914', until: '1918', what: '' })).toEqual({
      start: 1914,
      end: 1918,
      exact: true,
    })
    expect(readTime({ iso: '1918', until: '1914', what: '' })).toEqual({ start: 1918, exact: true })
  })

  it.each(['after 1960', 'since 1960', 'by 1960', 'before 1960'])('should take %j for inexact', (when) =>
    expect(readTime({ when, iso: '1960', what: '' }).exact).toBe(false),
  )
})

describe('isOpenStart', () => {
  it('should tell what follows a date from what precedes it', () => {
    expect(isOpenStart({ when: 'After 1960', what: '' })).toBe(true)
    expect(isOpenStart({ when: 'by 1960', what: '' })).toBe(false)
    expect(isOpenStart({ when: 'after 1960', until: '1970', what: '' })).toBe(false)
  })
})

describe('makeAxis', () => {
  it('should label round years, no more than there is room for', () => {
    expect(makeAxis([1867, 1934], 864).ticks.map(({ text }) => text)).toEqual([
      '1870',
      '1880',
      '1890',
      '1900',
      '1910',
      '1920',
      '1930',
    ])
    expect(makeAxis([1867, 1934], 400).ticks.map(({ text }) => text)).toEqual(['1875', '1900', '1925'])
  })

  it('should label years before Christ, and months within a year', () => {
    expect(makeAxis([-509, -44], 864).ticks.map(({ text }) => text)).toEqual([
      '500 BC',
      '400 BC',
      '300 BC',
      '200 BC',
      '100 BC',
    ])
    expect(makeAxis([2023, 2023.99], 864).ticks.map(({ text }) => text)).toEqual([
      '2023',
      '2023-04',
      '2023-07',
      '2023-10',
    ])
  })
})

describe('readEvents', () => {
  it('should take years that YAML reads as numbers, and leave out what is empty', () => {
    expect(readEvents([{ when: 1867, iso: null, what: 'Born' }])).toEqual([{ when: '1867', what: 'Born' }])
    expect(readEvents(undefined)).toEqual([])
  })
})
