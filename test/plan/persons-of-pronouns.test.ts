import { describe, expect, it } from 'vitest'
import { loadLanguage, parseWithNames } from '../../scripts/language/index.ts'
import type { Persons } from '../../scripts/plan/persons-of-pronouns.ts'
import { findReliance } from '../../scripts/plan/reliance.ts'

function hangs(text: string, persons: Persons = new Map()): boolean {
  return findReliance(text, parseWithNames(loadLanguage(), `${text}.`, []), [], persons).hangs
}

describe('pronouns of persons', () => {
  it('should not take a name for "her" whom the article calls "he"', () => {
    expect(hangs('Rourke helped to raise her sons', new Map([['Rourke', 'he']]))).toBe(true)
    expect(hangs('Rourke helped to raise her sons', new Map([['Rourke', 'she']]))).toBe(false)
  })

  it('should not make anybody need what is their own', () => {
    expect(hangs('Critics believe that Rourke needs his support')).toBe(true)
    expect(hangs('Critics believe that Rourke sold his boat')).toBe(false)
  })
})
