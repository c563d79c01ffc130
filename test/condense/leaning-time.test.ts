import { describe, expect, it } from 'vitest'
import { leansOnTime } from '../../scripts/condense/leaning-time.ts'
import { findStripped } from '../../scripts/condense/strip.ts'
import { render } from '../../scripts/condense/render.ts'
import { loadLanguage } from '../../scripts/language/index.ts'

/** A sentence without what no point prints. */
function strip(text: string): string {
  const tree = loadLanguage().parse(text)
  const stripped = findStripped(tree)
  return render(tree, new Set(tree.tokens.map(({ i }) => i).filter((i) => !stripped.has(i))))
}

describe('findStripped, of times that count from another sentence', () => {
  it('should strip them between subject and verb', () => {
    expect(strip('Kim later said that the port was closed.')).toBe('Kim said that the port was closed')
    expect(strip('Russian forces were later forced to retreat.')).toBe(
      'Russian forces were forced to retreat',
    )
  })

  it('should strip them in front', () => {
    expect(strip('Two days later, the university was shelled.')).toBe('The university was shelled')
    expect(strip('Shortly after, troops entered the town.')).toBe('Troops entered the town')
  })

  it('should keep what says from when', () => {
    expect(strip('Shortly after the war, troops entered the town.')).toBe(
      'Shortly after the war, troops entered the town',
    )
    expect(strip('The bank failed later in 1932.')).toBe('The bank failed later in 1932')
  })
})

describe('leansOnTime', () => {
  it('should tell a count without the date that it counts from', () => {
    expect(leansOnTime('Vexley died two years later')).toBe(true)
    expect(leansOnTime('The line opened in 1901 and closed two years later')).toBe(false)
    expect(leansOnTime('The line closed later than planned')).toBe(false)
  })
})
