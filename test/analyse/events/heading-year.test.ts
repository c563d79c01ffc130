import { describe, expect, it } from 'vitest'
import { headingYear, seasonIn, yearOfMonth } from '../../../scripts/analyse/events/heading-year.ts'

describe('headingYear', () => {
  it('should read years, seasons and years set off from a title', () => {
    expect(headingYear('2016')).toEqual({ first: 2016 })
    expect(headingYear('Spring 2017')).toEqual({ first: 2017 })
    expect(headingYear('2018: the last summer')).toEqual({ first: 2018 })
    expect(headingYear('2021/22')).toEqual({ first: 2021, second: 2022 })
  })

  it('should not read years that a title only mentions', () => {
    expect(headingYear('Since 2016')).toBeUndefined()
    expect(headingYear('The law of 2016')).toBeUndefined()
    expect(headingYear('2016–2019')).toBeUndefined()
  })
})

describe('seasonIn', () => {
  it('should read two years that follow each other', () => {
    expect(seasonIn('The 1999-00 season')).toEqual({ first: 1999, second: 2000 })
    expect(seasonIn('Their 2008–09 season')).toEqual({ first: 2008, second: 2009 })
    expect(seasonIn('a review of 2008–12')).toBeUndefined()
  })

  it('should begin in August', () => {
    expect(yearOfMonth({ first: 2021, second: 2022 }, 8)).toBe(2021)
    expect(yearOfMonth({ first: 2021, second: 2022 }, 7)).toBe(2022)
  })
})
