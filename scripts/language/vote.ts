/**
 * One tree from several parsers' best states. Each word's head is the one with the largest share of the votes, a
 * state's vote counting by its probability (softmax over the scores in its beam). Where that gives no tree, the
 * state's tree that has most votes in all is taken. Compare Sagae and Lavie 2006 (reparsing).
 */
import type { Atoms } from './atoms.ts'
import { firstSlot } from './atoms.ts'
import { headsOf } from './parse-state.ts'
import type { State } from './parse-state.ts'

/** A parser's final states, the best first; `reversed` where it read the sentence from its end. */
export interface Ballot {
  beam: readonly State[]
  reversed: boolean
  /** What scores are divided by before they become probabilities. */
  temperature: number
}

export interface Election {
  /** Slots of the heads by slot. */
  heads: Int32Array
  /** Share of the votes for the head of each slot's word, 0–1. */
  shares: Float64Array
}

/** Elects the tree of a sentence of at least one word. */
export function elect(ballots: readonly Ballot[], atoms: Atoms): Election {
  const { root } = atoms
  const width = root + 1
  const candidates = ballots.flatMap(({ beam, reversed, temperature }) => {
    const best = beam[0]?.score ?? 0
    const weights = beam.map((state) => Math.exp((state.score - best) / temperature))
    const total = weights.reduce((sum, weight) => sum + weight, 0) * ballots.length
    return beam.map((state, i) => {
      const heads = headsOf(state, root)
      return { heads: reversed ? turn(heads, root) : heads, weight: (weights[i] as number) / total }
    })
  })
  const votes = new Map<number, number>()
  for (const { heads, weight } of candidates) {
    for (let slot = firstSlot; slot < root; slot++) {
      const arc = slot * width + (heads[slot] as number)
      votes.set(arc, (votes.get(arc) ?? 0) + weight)
    }
  }
  const voteFor = (slot: number, head: number) => votes.get(slot * width + head) ?? 0
  let heads: Int32Array = new Int32Array(width)
  for (let slot = firstSlot; slot < root; slot++) {
    for (const candidate of candidates) {
      const head = candidate.heads[slot] as number
      if (voteFor(slot, head) > voteFor(slot, heads[slot] as number) + 1e-9) heads[slot] = head
    }
  }
  if (!isTree(heads, root)) {
    const sums = candidates.map((candidate) =>
      sumOf(root, (slot) => voteFor(slot, candidate.heads[slot] as number)),
    )
    heads = candidates[sums.indexOf(Math.max(...sums))]?.heads ?? heads
  }
  const shares = new Float64Array(width)
  for (let slot = firstSlot; slot < root; slot++) shares[slot] = voteFor(slot, heads[slot] as number)
  return { heads, shares }
}

/** Whether one word is attached to the root and all others are below it. */
export function isTree(heads: Int32Array, root: number): boolean {
  const reached = new Uint8Array(root + 1)
  reached[root] = 1
  let roots = 0
  for (let slot = firstSlot; slot < root; slot++) {
    if (heads[slot] === root) roots++
    const path: number[] = []
    let at = slot
    while (reached[at] === 0) {
      reached[at] = 2
      path.push(at)
      at = heads[at] as number
      if (at < firstSlot) return false
    }
    if (reached[at] === 2) return false
    for (const passed of path) reached[passed] = 1
  }
  return roots === 1
}

/** Heads of a reversed sentence as those of the sentence. */
function turn(heads: Int32Array, root: number): Int32Array {
  const turned = new Int32Array(root + 1)
  const mirror = (slot: number) => (slot === root ? root : root - 1 - (slot - firstSlot))
  for (let slot = firstSlot; slot < root; slot++) turned[mirror(slot)] = mirror(heads[slot] as number)
  return turned
}

function sumOf(root: number, valueOf: (slot: number) => number): number {
  let sum = 0
  for (let slot = firstSlot; slot < root; slot++) sum += valueOf(slot)
  return sum
}
