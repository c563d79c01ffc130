import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findTree } from '../../../scripts/language/neural/find-tree.ts'

/** Scores from rows: what each word (from the first) thinks of the root and of each word as its head. */
const table = (...rows: number[][]) => Float64Array.from([rows[0]!.map(() => 0), ...rows].flat())

describe('findTree', () => {
  it('should take the best heads where they are a tree', () => {
    const scores = table([0, 0, 9, 0], [9, 0, 0, 0], [0, 0, 9, 0])
    expect([...findTree(scores, 3, 4)]).toEqual([0, 2, 0, 2])
  })

  it('should break a cycle where that costs least', () => {
    // The first two words are each other's best heads; the second gives up more than the first.
    const scores = table([5, 0, 9], [1, 9, 0])
    expect([...findTree(scores, 2, 3)]).toEqual([0, 0, 1])
  })

  it('should hang one word alone on the root, even where two like it best', () => {
    const scores = table([9, 0, 1], [9, 4, 0])
    expect([...findTree(scores, 2, 3)]).toEqual([0, 0, 1])
  })

  it('should find trees with crossing arcs', () => {
    // 1 ← 3 and 2 ← 4 cross.
    const scores = table([0, 0, 0, 9, 0], [0, 0, 0, 0, 9], [9, 0, 0, 0, 0], [0, 0, 0, 9, 0])
    expect([...findTree(scores, 4, 5)]).toEqual([0, 3, 4, 0, 3])
  })

  it('should have one word as the root of a sentence of one', () => {
    expect([...findTree(table([0.5, 0]), 1, 2)]).toEqual([0, 0])
  })

  it('should find no worse tree than trying all', () => {
    const sentence = fc.integer({ min: 1, max: 5 }).chain((n) =>
      fc.record({
        n: fc.constant(n),
        scores: fc.array(fc.integer({ min: -20, max: 20 }), {
          minLength: (n + 1) ** 2,
          maxLength: (n + 1) ** 2,
        }),
      }),
    )
    fc.assert(
      fc.property(sentence, ({ n, scores }) => {
        const found = findTree(scores, n, n + 1)
        expect(isTree(found)).toBe(true)
        expect(scoreOf(found, scores)).toBe(bestScore(n, scores))
      }),
      { numRuns: 300 },
    )
  })
})

function scoreOf(heads: ArrayLike<number>, scores: readonly number[]): number {
  let sum = 0
  for (let i = 1; i < heads.length; i++) sum += scores[i * heads.length + heads[i]!]!
  return sum
}

function bestScore(n: number, scores: readonly number[]): number {
  let best = -Infinity
  const heads = new Int32Array(n + 1)
  const visit = (i: number) => {
    if (i > n) {
      if (isTree(heads)) best = Math.max(best, scoreOf(heads, scores))
      return
    }
    for (let head = 0; head <= n; head++) {
      heads[i] = head
      visit(i + 1)
    }
  }
  visit(1)
  return best
}

/** One word on the root, every word below it. */
function isTree(heads: Int32Array): boolean {
  if (heads.slice(1).filter((head) => head === 0).length !== 1) return false
  for (let i = 1; i < heads.length; i++) {
    let at = i
    for (let steps = 0; at !== 0; steps++) {
      if (steps > heads.length) return false
      at = heads[at]!
    }
  }
  return true
}
