/** Slope of the leaky rectifier below 0. */
export const leak = 0.1

/**
 * e^x for x ≤ 0, off by less than one part in 10^8: (e^(x/1024))^1024. Made of additions and multiplications alone,
 * it is the same on every machine, which `Math.exp` need not be.
 */
export function expOfNegative(x: number): number {
  if (x < -80) return 0
  const r = x / 1024
  let y = 1 + r * (1 + r * (1 / 2 + r * (1 / 6 + r * (1 / 24 + r * (1 / 120 + r * (1 / 720))))))
  for (let i = 0; i < 10; i++) y *= y
  return y
}

/** Probabilities from `count` scores at `from`, written at `to`; the one numbered `without` is 0. */
export function writeShares(
  scores: Float32Array,
  from: number,
  count: number,
  shares: Float64Array,
  to: number,
  without = -1,
): void {
  let most = -Infinity
  for (let x = 0; x < count; x++) if (x !== without) most = Math.max(most, scores[from + x]!)
  let sum = 0
  for (let x = 0; x < count; x++) {
    const share = x === without ? 0 : expOfNegative(scores[from + x]! - most)
    shares[to + x] = share
    sum += share
  }
  for (let x = 0; x < count; x++) shares[to + x]! /= sum
}
