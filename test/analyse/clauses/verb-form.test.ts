import { describe, expect, it } from 'vitest'
import { pastTense, thirdPerson } from '../../../scripts/analyse/clauses/verb-form.ts'

describe('pastTense', () => {
  it('should take the past of an irregular verb', () => {
    expect(pastTense('take', 'taken')).toBe('took')
    expect(pastTense('write', 'written')).toBe('wrote')
    expect(pastTense('lead', 'led')).toBe('led')
    expect(pastTense('beat', 'beaten')).toBe('beat')
  })

  it('should leave regular verbs as they are', () => {
    expect(pastTense('found', 'founded')).toBe('founded')
  })
})

describe('thirdPerson', () => {
  it('should spell the ending', () => {
    expect(['carry', 'reach', 'go', 'lead'].map(thirdPerson)).toEqual(['carries', 'reaches', 'goes', 'leads'])
  })
})
