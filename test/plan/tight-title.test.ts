import { describe, expect, it } from 'vitest'
import { tightTitle } from '../../scripts/plan/tight-title.ts'
import type { Section } from '../../scripts/types/index.ts'

const section = (text: string): Section => ({
  index: 0,
  title: { text, from: [{ start: 0, end: text.length }] },
  depth: 1,
  children: [],
  line: 1,
  span: { start: 0, end: 0 },
  role: 'body',
  blocks: [],
})

describe('tightTitle', () => {
  it('should leave a title that is short enough as it is', () => {
    expect(tightTitle(section('Health of the Herd'), 40)?.text).toBe('Health of the Herd')
  })

  it('should leave off the last phrases until it fits', () => {
    expect(tightTitle(section('Harbour Defences during the Long Siege of Karmouth'), 30)?.text).toBe(
      'Harbour Defences',
    )
  })

  it('should not cut to a word that says nothing alone', () => {
    expect(tightTitle(section('Impact on the Coastal Fisheries'), 12)?.text).toBe(
      'Impact on the Coastal Fisheries',
    )
  })

  it('should have no title for a section without one', () => {
    expect(tightTitle({ ...section(''), title: undefined }, 20)).toBeUndefined()
  })
})
