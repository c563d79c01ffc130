import type { Sourced, TableSlide } from '../../types/index.ts'
import { escapeCell, escapeText } from '../escape.ts'
import { writeHeading } from '../heading.ts'
import { shownText } from '../shown-text.ts'
import { textsOf, type Written } from '../written.ts'

/** A GFM table, its first row the head, and a remark below. */
export function writeTable({ headline, rows, remark }: TableSlide): Written {
  return {
    blocks: [writeHeading(headline), writeRows(rows), remark ? escapeText(shownText(remark)) : ''],
    texts: [
      ...textsOf('headline', [headline]),
      ...textsOf('cell', rows.flat()),
      ...textsOf('remark', [remark]),
    ],
  }
}

/** Columns are as wide as their widest cell, so that the table can be read in the file. */
function writeRows(rows: Sourced[][]): string {
  const cells = rows.map((row) => row.map((cell) => escapeCell(shownText(cell))))
  const columns = Math.max(...cells.map((row) => row.length))
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.min(WIDEST, Math.max(3, ...cells.map((row) => row[i]?.length ?? 0))),
  )
  const writeRow = (row: string[], fill = ' ') =>
    `| ${widths.map((width, i) => (row[i] ?? '').padEnd(width, fill)).join(' | ')} |`
  const [head = [], ...body] = cells
  return [writeRow(head), writeRow([], '-'), ...body.map((row) => writeRow(row))].join('\n')
}

/** Characters to which a column is padded: a long cell does not widen all rows. */
const WIDEST = 40
