/** How often a right one is scored above a wrong one: 0.5 by chance, 1 at best. */
export function areaUnderCurve(rows: readonly { p: number; ok: boolean }[]): number {
  const sorted = [...rows].sort((a, b) => a.p - b.p)
  let [below, area] = [0, 0]
  for (const { ok } of sorted) {
    if (ok) area += below
    else below++
  }
  return area / (below * (rows.length - below))
}

/** "name: 120 sentences, 65 % good, 95 % good or acceptable" */
export function formatShares(name: string, ratings: readonly string[]): string {
  const percent = (test: (rating: string) => boolean): string =>
    ((100 * ratings.filter(test).length) / Math.max(1, ratings.length)).toFixed(0)
  const good = percent((r) => r === 'good')
  return `${name}: ${ratings.length} sentences, ${good} % good, ${percent((r) => r !== 'bad')} % good or acceptable`
}
