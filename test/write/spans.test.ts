import { expect, it } from 'vitest'
import { formatSpans, readSpans } from '../../scripts/write/spans.ts'

const places = [
  [{ start: 120, end: 178 }],
  [
    { start: 200, end: 240 },
    { start: 260, end: 280 },
  ],
  [],
]

it('should write an entry a text, a dash where there is no place', () => {
  expect(formatSpans(places)).toBe('120-178 200-240,260-280 -')
})

it('should read what it wrote', () => {
  expect(readSpans('120-178 200-240,260-280 -')).toEqual(places)
})

it('should find no places in what it cannot read', () => {
  expect(readSpans('x 1-2')).toEqual([[], [{ start: 1, end: 2 }]])
})
