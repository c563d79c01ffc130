/** How far a parse may be trusted: a logistic model over signs of doubt, fitted on the development sets. */
import type { Atoms } from './atoms.ts'
import { firstSlot } from './atoms.ts'
import type { Election } from './vote.ts'

/** Numbers in the order of `readSigns`, then the constant. */
export type ConfidenceWeights = readonly number[]

/**
 * Signs of a good parse, each about 0–1: the votes for the weakest arc, the mean, the root's; whether the root's
 * clause has a finite verb if the sentence has any; how short the sentence is.
 */
export function readSigns({ heads, shares }: Election, atoms: Atoms, tags: readonly string[]): number[] {
  const { root, n } = atoms
  let least = 1
  let sum = 0
  let rootShare = 1
  let doubtful = 0
  let hasFinite = false
  let rootIsFinite = false
  for (let slot = firstSlot; slot < root; slot++) {
    const share = shares[slot] as number
    const tag = tags[slot - firstSlot] ?? ''
    const head = heads[slot] as number
    const finite = /^(?:VBZ|VBP|VBD|MD)$/.test(tag)
    if (finite) hasFinite = true
    if (finite && (head === root || heads[head] === root)) rootIsFinite = true
    if (head === root) rootShare = share
    least = Math.min(least, share)
    if (share < 0.75) doubtful++
    sum += share
  }
  return [
    least,
    n > 0 ? sum / n : 0,
    rootShare,
    1 / (1 + doubtful),
    hasFinite && !rootIsFinite ? 0 : 1,
    10 / (10 + n),
  ]
}

/** 0–1: about the share of such parses that have the right root and at most one wrong head in ten. */
export function readConfidence(signs: readonly number[], weights: ConfidenceWeights): number {
  const sum = signs.reduce((total, sign, i) => total + sign * (weights[i] ?? 0), weights[signs.length] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}
