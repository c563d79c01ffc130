import { describe, expect, it } from 'vitest'
import { secondsOf } from '../../scripts/plan/notes.ts'
import { sayable } from '../../scripts/plan/sayable.ts'

describe('sayable', () => {
  it.each([
    ['Crops failed [12, 13] in the north.', 'Crops failed in the north.'],
    ['The World Food Programme (WFP) sent grain.', 'The World Food Programme sent grain.'],
    ['Once the class is (re)created, it runs.', 'Once the class is (re)created, it runs.'],
    ['Prices rose (see Table 2), and people left.', 'Prices rose, and people left.'],
    ['It is described at https://example.org/report in full.', 'It is described at in full.'],
    [
      'Two towns (both of them on the coast and poor) were rebuilt.',
      'Two towns (both of them on the coast and poor) were rebuilt.',
    ],
  ])('should leave out what is only for the eye: %s', (text, expected) => {
    expect(sayable(text)).toBe(expected)
  })
})

describe('secondsOf', () => {
  it('should count 140 words a minute', () => {
    const text = Array.from({ length: 70 }, () => 'word').join(' ')
    expect(secondsOf([{ text: { text, from: [{ start: 0, end: 1 }] } }])).toBe(30)
  })

  it('should give a slide without words ten seconds', () => {
    expect(secondsOf([])).toBe(10)
  })
})
