/** The transitions that lead to a given tree. */
import { LEFT, RIGHT, SHIFT } from '../parse-state.ts'

/**
 * Heads such that no two arcs cross: an arc that does is lifted to the head's head until none is left (Nivre
 * and Nilsson 2005). Heads are indices; the root's is `heads.length`.
 */
export function projectivise(heads: ArrayLike<number>): Int32Array {
  const lifted = Int32Array.from(heads)
  for (;;) {
    let shortest = -1
    let length = Infinity
    for (let d = 0; d < lifted.length; d++) {
      const h = lifted[d] as number
      const span = Math.abs(h - d)
      if (span < length && h < lifted.length && !coversItsOwn(lifted, h, d)) {
        shortest = d
        length = span
      }
    }
    if (shortest < 0) return lifted
    lifted[shortest] = lifted[lifted[shortest] as number] as number
  }
}

/** The transitions to a tree without crossing arcs, attachments as early as possible. */
export function findTransitions(heads: Int32Array): number[] {
  const n = heads.length
  const pending = new Int32Array(n + 1)
  for (const head of heads) pending[head]!++
  const stack: number[] = []
  const transitions: number[] = []
  let front = 0
  while (stack.length > 0 || front < n) {
    const top = stack.at(-1)
    const head = top === undefined ? -1 : (heads[top] as number)
    const complete = top !== undefined && pending[top] === 0
    if (complete && (head === front || head === stack.at(-2))) {
      transitions.push(head === front ? LEFT : RIGHT)
      pending[head]!--
      stack.pop()
    } else {
      if (front >= n) throw new Error('the tree has crossing arcs')
      transitions.push(SHIFT)
      stack.push(front++)
    }
  }
  return transitions
}

/** Whether every word between head and dependent is below the head. */
function coversItsOwn(heads: Int32Array, head: number, dependent: number): boolean {
  for (let i = Math.min(head, dependent) + 1; i < Math.max(head, dependent); i++) {
    let above = i
    while (above !== head && above < heads.length) above = heads[above] as number
    if (above !== head) return false
  }
  return true
}
