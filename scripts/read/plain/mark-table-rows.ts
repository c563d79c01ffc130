import type { Unit } from './read-units.ts'

/** Marks lines that are rows of a table: at least two in a row with the same number of cells, tabs between them. */
export function markTableRows(units: Unit[]): void {
  units.forEach((unit, at) => {
    const cells = countCells(unit)
    if (cells < 2) return
    const above = units[at - 1]
    const below = units[at + 1]
    const goesOn = above?.cells === cells && unit.gap === 0
    if (goesOn || (below && below.gap === 0 && countCells(below) === cells)) unit.cells = cells
  })
}

function countCells({ lines, marker }: Unit): number {
  const [line, more] = lines
  return line && !more && !marker ? line.text.split(/\t+/).length : 0
}
