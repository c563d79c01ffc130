import { describe, expect, it } from 'vitest'
import { fitsPhases, fitsRelations, fitsTimeline, maxEvents } from '../../scripts/figures/index.ts'
import type { Graph, PlannedEvent } from '../../scripts/types/plan.ts'
import type { Sourced } from '../../scripts/types/span.ts'

const sourced = (text: string): Sourced => ({ text, from: [{ start: 0, end: 1 }] })

function star(names: string[], label: string): Graph {
  return {
    direction: 'LR',
    nodes: ['The museum', ...names].map((name, index) => ({ id: `n${index}`, name: sourced(name) })),
    edges: names.map((_, index) => ({ from: `n${index + 1}`, to: 'n0', label: sourced(label) })),
    groups: [],
  }
}

describe('fitsRelations', () => {
  it('should hold four who do something for one', () => {
    expect(
      fitsRelations(
        star(
          ['The city', 'Visitors', 'A family foundation', 'The ministry'],
          'pays for the building and its guards',
        ),
      ),
    ).toBe(true)
  })

  it('should not hold labels beyond 65 letters, or a dozen neighbours', () => {
    expect(fitsRelations(star(['A', 'B'], 'x'.repeat(10) + ' word'.repeat(12)))).toBe(false)
    expect(fitsRelations(star([...'ABCDEFGHIJKL'], 'pays'))).toBe(false)
  })

  it('should hold less in half of the field', () => {
    const graph = star(
      ['The city', 'Visitors', 'A family foundation', 'The ministry'],
      'pays for the heating of the building and for its guards',
    )
    expect(fitsRelations(graph)).toBe(true)
    expect(fitsRelations(graph, { width: 494, height: 150 })).toBe(false)
  })
})

describe('fitsPhases', () => {
  const phase = (length: number) => ({
    title: sourced('Clearance'),
    does: [sourced('word '.repeat(length / 5)), sourced('word '.repeat(length / 5))],
  })

  it('should hold three phases of 65 letters twice, and five of 30', () => {
    expect(fitsPhases([phase(65), phase(65), phase(65)])).toBe(true)
    expect(fitsPhases(Array.from({ length: 5 }, () => phase(30)))).toBe(true)
  })

  it('should not hold five phases of 300 letters', () => {
    expect(fitsPhases(Array.from({ length: 5 }, () => phase(300)))).toBe(false)
  })
})

describe('fitsTimeline', () => {
  const events = (count: number, length: number): PlannedEvent[] =>
    Array.from({ length: count }, (_, index) => ({
      when: sourced(`${1950 + index}`),
      iso: `${1950 + index}`,
      what: sourced('word '.repeat(length / 5).trim()),
    }))

  it('should hold as many events as it says, of 84 letters, and no more', () => {
    expect(fitsTimeline(events(maxEvents, 84))).toBe(true)
    expect(fitsTimeline(events(maxEvents + 1, 10))).toBe(false)
    expect(fitsTimeline(events(7, 400))).toBe(false)
  })
})
