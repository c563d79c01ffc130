/**
 * The best tree of a sentence from scores of its arcs: Chu and Liu 1965, Edmonds 1967. That one word alone hangs
 * on the root is reached by making every arc from the root dearer by more than all other arcs can differ
 * (compare Stanojević and Cohen 2021).
 */

/**
 * Heads by word, 1 … n; 0 is the root. `scores` has a row of `width` for each word (row 0 is not read): the score
 * of the arc from head j to word i stands at i · width + j.
 */
export function findTree(scores: ArrayLike<number>, n: number, width: number): Int32Array {
  const size = n + 1
  const costs = new Float64Array(size * size)
  let low = Infinity
  let high = -Infinity
  for (let i = 1; i <= n; i++) {
    for (let j = 0; j <= n; j++) {
      if (i === j) continue
      const score = scores[i * width + j] as number
      costs[i * size + j] = score
      if (score < low) low = score
      if (score > high) high = score
    }
  }
  const best = findBestHeads(costs, size)
  if (!findCycle(best) && best.indexOf(0, 1) === best.lastIndexOf(0)) return best
  const penalty = (high - low + 1) * size
  for (let i = 1; i <= n; i++) costs[i * size]! -= penalty
  return contract(costs, size)
}

/** Chu–Liu/Edmonds on a full matrix: heads of 1 … size-1 below 0. */
function contract(scores: Float64Array, size: number): Int32Array {
  const heads = findBestHeads(scores, size)
  const cycle = findCycle(heads)
  if (!cycle) return heads
  const inCycle = new Uint8Array(size)
  let cycleScore = 0
  for (const i of cycle) {
    inCycle[i] = 1
    cycleScore += scores[i * size + (heads[i] as number)] as number
  }
  // The words outside keep their order; the cycle is one word more, the last.
  const outside: number[] = []
  for (let i = 0; i < size; i++) if (!inCycle[i]) outside.push(i)
  const small = outside.length + 1
  const last = small - 1
  const reduced = new Float64Array(small * small).fill(-Infinity)
  const enters = new Int32Array(small)
  const leaves = new Int32Array(small)
  outside.forEach((i, x) => {
    outside.forEach((j, y) => {
      if (i !== j && i !== 0) reduced[x * small + y] = scores[i * size + j] as number
    })
    let into = -Infinity
    let out = -Infinity
    for (const c of cycle) {
      // The arc from outside into the cycle replaces the arc within it that ends at the same word.
      const gain =
        (scores[c * size + i] as number) - (scores[c * size + (heads[c] as number)] as number) + cycleScore
      if (gain > into) {
        into = gain
        enters[x] = c
      }
      if (i !== 0 && (scores[i * size + c] as number) > out) {
        out = scores[i * size + c] as number
        leaves[x] = c
      }
    }
    reduced[last * small + x] = into
    if (i !== 0) reduced[x * small + last] = out
  })
  const found = contract(reduced, small)
  for (let x = 1; x < last; x++) {
    const head = found[x] as number
    heads[outside[x] as number] = head === last ? (leaves[x] as number) : (outside[head] as number)
  }
  const above = found[last] as number
  heads[enters[above] as number] = outside[above] as number
  return heads
}

/** The best head of each word, whether or not that gives a tree. */
function findBestHeads(scores: Float64Array, size: number): Int32Array {
  const heads = new Int32Array(size)
  for (let i = 1; i < size; i++) {
    let best = 0
    for (let j = 1; j < size; j++)
      if (j !== i && (scores[i * size + j] as number) > (scores[i * size + best] as number)) best = j
    heads[i] = best
  }
  return heads
}

function findCycle(heads: Int32Array): number[] | undefined {
  const seen = new Int32Array(heads.length)
  for (let start = 1; start < heads.length; start++) {
    let at = start
    while (at !== 0 && seen[at] === 0) {
      seen[at] = start
      at = heads[at] as number
    }
    if (at === 0 || seen[at] !== start) continue
    const cycle = [at]
    for (let next = heads[at] as number; next !== at; next = heads[next] as number) cycle.push(next)
    return cycle
  }
  return undefined
}
