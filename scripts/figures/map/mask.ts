import type { Box } from '../drawing/box.ts'
import type { Point } from './rings.ts'

/** Side of a cell in pixels. */
const CELL = 3

/** Which cells of a frame lie in some outlines; asks about boxes take no time. */
export interface Mask {
  /** Share of a box that lies inside: 0 to 1. What leaves the frame is outside. */
  share(box: Box): number
  /** Bounds of all that is inside; undefined where nothing is. */
  bounds?: Box
}

/** Fills outlines row by row (even-odd rule), and sums the cells up from the left and the top. */
export function makeMask(rings: Point[][], width: number, height: number): Mask {
  const columns = Math.ceil(width / CELL)
  const rows = Math.ceil(height / CELL)
  const sums = new Int32Array((columns + 1) * (rows + 1))
  let [left, top, right, bottom] = [columns, rows, -1, -1]
  for (let row = 0; row < rows; row++) {
    const inside = fillRow(rings, (row + 0.5) * CELL, columns)
    let run = 0
    for (let column = 0; column < columns; column++) {
      if (inside[column]) {
        run++
        left = Math.min(left, column)
        right = Math.max(right, column)
        top = Math.min(top, row)
        bottom = row
      }
      sums[(row + 1) * (columns + 1) + column + 1] = sums[row * (columns + 1) + column + 1]! + run
    }
  }
  const at = (column: number, row: number) => sums[clamp(row, rows) * (columns + 1) + clamp(column, columns)]!
  return {
    share: (box) => {
      const [x0, y0] = [Math.floor(box.x / CELL), Math.floor(box.y / CELL)]
      const [x1, y1] = [Math.ceil((box.x + box.width) / CELL), Math.ceil((box.y + box.height) / CELL)]
      const cells = Math.max(1, (x1 - x0) * (y1 - y0))
      return (at(x1, y1) - at(x0, y1) - at(x1, y0) + at(x0, y0)) / cells
    },
    ...(right >= 0 && {
      bounds: {
        x: left * CELL,
        y: top * CELL,
        width: (right - left + 1) * CELL,
        height: (bottom - top + 1) * CELL,
      },
    }),
  }
}

function fillRow(rings: Point[][], y: number, columns: number): Uint8Array {
  const crossings: number[] = []
  for (const ring of rings)
    for (let index = 0, before = ring.length - 1; index < ring.length; before = index++) {
      const [x1, y1] = ring[index]!
      const [x2, y2] = ring[before]!
      if (y1 > y !== y2 > y) crossings.push(x1 + ((x2 - x1) * (y - y1)) / (y2 - y1))
    }
  crossings.sort((a, b) => a - b)
  const inside = new Uint8Array(columns)
  for (let index = 0; index + 1 < crossings.length; index += 2) {
    const from = Math.max(0, Math.ceil(crossings[index]! / CELL - 0.5))
    const to = Math.min(columns - 1, Math.floor(crossings[index + 1]! / CELL - 0.5))
    for (let column = from; column <= to; column++) inside[column] = 1
  }
  return inside
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value))
}
