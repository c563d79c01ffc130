/**
 * Heights of rows in `height`: even where each fits into an even share, or else what each needs and an even share of
 * what is left.
 * @returns undefined where they do not fit.
 */
export function shareSpace(needs: number[], height: number): number[] | undefined {
  const total = needs.reduce((sum, need) => sum + need, 0)
  if (total > height) return undefined
  const even = height / needs.length
  if (Math.max(...needs) <= even) return needs.map(() => even)
  return needs.map((need) => need + (height - total) / needs.length)
}

/** Where each row begins, given their heights. */
export function startsOf(heights: number[], start = 0, gap = 0): number[] {
  let next = start
  return heights.map((height) => {
    const own = next
    next += height + gap
    return own
  })
}
