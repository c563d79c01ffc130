import { describe, expect, it } from 'vitest'
import { findCut } from '../../../scripts/condense/train/find-cut.ts'

const rows = (wrong: (n: number) => boolean) =>
  Array.from({ length: 200 }, (_, n) => ({ score: n / 200, isRight: !wrong(n) }))

describe('findCut', () => {
  it('should give the lowest score from which on the aim is reached', () => {
    // From 90 on 100 of 110 are right, from 89 on 100 of 111.
    const cut = findCut(
      rows((n) => n < 100),
      100 / 110,
    )
    expect(cut).toBe(90 / 200)
  })

  it('should give the lowest of all where everything is right', () => {
    expect(
      findCut(
        rows(() => false),
        0.95,
      ),
    ).toBe(0)
  })

  it('should leave sixty where the aim is out of reach', () => {
    expect(
      findCut(
        rows((n) => n % 2 === 0),
        0.95,
      ),
    ).toBe(140 / 200)
  })
})
