/** How the right-hand matrix of a product stands in the memory. */

/** Columns come in panels of 16, each panel's rows one after the other. */
export const panelWidth = 16

/** A number of columns rounded up to whole panels. */
export function wholePanels(columns: number): number {
  return Math.ceil(columns / panelWidth) * panelWidth
}

/** Whole numbers of `k` rows (an even number) and `n` columns in panels, each row with the next, number by number. */
export function packPairs(values: Int8Array, k: number, n: number): Int8Array<ArrayBuffer> {
  const packed = new Int8Array(k * n)
  let next = 0
  for (let panel = 0; panel < n; panel += panelWidth) {
    for (let i = 0; i < k; i += 2) {
      for (let j = panel; j < panel + panelWidth; j++) {
        packed[next++] = values[i * n + j]!
        packed[next++] = values[(i + 1) * n + j]!
      }
    }
  }
  return packed
}
