import { expOfNegative } from '../../neural/activations.ts'

/** Scores of classes in a row of the memory. */
export interface ScoredRow {
  f: Float32Array
  at: number
  classes: number
  /** A class that does not count. */
  without?: number
}

/** Puts the slopes of the cross-entropy, times `weight`, in the place of scores, and returns the loss. */
export function learnClass({ f, at, classes, without }: ScoredRow, right: number, weight: number): number {
  let most = -Infinity
  for (let x = 0; x < classes; x++) if (x !== without) most = Math.max(most, f[at + x]!)
  const score = f[at + right]! - most
  let sum = 0
  for (let x = 0; x < classes; x++) {
    if (x === without) f[at + x] = 0
    else sum += f[at + x] = expOfNegative(f[at + x]! - most)
  }
  for (let x = 0; x < classes; x++) f[at + x]! *= weight / sum
  f[at + right]! -= weight
  return weight * (Math.log(sum) - score)
}
