/** Sentences that a cut must leave, for a share to say anything. */
const FEWEST = 60

/**
 * The lowest score from which on the share of what is right reaches an aim; where no cut reaches it, the score that
 * leaves the fewest that a share may be told of.
 */
export function findCut(rows: readonly { score: number; isRight: boolean }[], aim: number): number {
  const sorted = [...rows].sort((a, b) => b.score - a.score)
  let cut = sorted[Math.min(FEWEST, sorted.length) - 1]?.score ?? 0.5
  let right = 0
  sorted.forEach(({ score, isRight }, n) => {
    if (isRight) right++
    if (n + 1 >= FEWEST && right / (n + 1) >= aim) cut = score
  })
  return cut
}
