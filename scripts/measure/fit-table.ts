import { countLines, widestWord } from './count-lines.ts'
import { fitHeadline } from './fit-headline.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { MEASURE } from './grid.ts'
import { measureText } from './measure-text.ts'
import { sum, TOP_RULE } from './row-height.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface TableStep {
  step: Step
  /** The first column, which names the row. */
  lead: TextStyle
  text: TextStyle
  head: TextStyle
  padding: number
  fill: number
}

const STEPS: [TableStep, ...TableStep[]] = [
  { step: 'xl', lead: serif(30, 37), text: sans(29, 37), head: sans(19, 25), padding: 14, fill: 0.82 },
  { step: 'l', lead: serif(26, 32), text: sans(26, 32), head: sans(18, 23), padding: 12, fill: 0.86 },
  { step: 'l', lead: serif(24, 30), text: sans(24, 30), head: sans(17, 22), padding: 11, fill: 0.9 },
  { step: 'm', lead: serif(21, 27), text: sans(21, 27), head: sans(16, 21), padding: 8, fill: 1 },
  { step: 's', lead: serif(18, 23), text: sans(18, 23), head: sans(15, 19), padding: 6, fill: 1 },
]
const REMARK: TextStyle = sans(16, 22)
export const CELL_GAP = 24
/** How much more padding rows may get, in shares of their own. */
const MOST_AIR = 1.1
/** Most lines of a cell. */
const HEAD_LINES = 2
const CELL_LINES = 4
/** Width up to which a column is not broken. */
const SHORT = 200

/** A table, its head first; the remark stands below it. Columns get their widths here. */
export function fitTable(headline: string, rows: string[][], remark = ''): Fit & { widths: number[] } {
  const { style, fits: headlineFits, field } = fitHeadline(headline)
  const remarkHeight = remark ? countLines(remark, REMARK, MEASURE) * REMARK.line + 14 : 0
  let spare = 0
  const [step, fits] = firstFit(STEPS, (step) => {
    spare = 0
    const widths = columnWidths(rows, step)
    if (!widths) return false
    const lines = rows.map((row, index) =>
      Math.max(
        1,
        ...row.map((cell, column) =>
          countLines(cell, cellStyle(step, index, column), textWidth(widths, column)),
        ),
      ),
    )
    if (lines.some((count, row) => count > (row === 0 ? HEAD_LINES : CELL_LINES))) return false
    const heights = lines.map(
      (count, row) => count * (row === 0 ? step.head : step.text).line + 2 * step.padding + 1,
    )
    const height = TOP_RULE + sum(heights) + remarkHeight
    spare = field.height - height
    return height <= field.height * step.fill
  })
  // rows open up to fill the field, within bounds
  const air = Math.max(0, Math.min(spare / (2 * rows.length), step.padding * MOST_AIR))
  return {
    step: step.step,
    fits: fits && headlineFits,
    arrangement: 'table',
    headline: style,
    field,
    styles: { lead: step.lead, text: step.text, head: step.head, remark: REMARK },
    measures: { padding: Math.floor(step.padding + air), gap: CELL_GAP },
    widths: columnWidths(rows, step) ?? evenWidths(rows),
  }
}

/** Whether a cell holds a number, which stands flush right. */
export function isNumeric(cell: string): boolean {
  return (
    /^[^\p{L}\d]{0,3}\d[\d.,\s\u2009\u202f–−/-]*(%|\p{Sc}|\p{L}{1,3})?$/u.test(cell.trim()) ||
    /^[–—−-]?$/.test(cell.trim())
  )
}

function cellStyle(step: TableStep, row: number, column: number): TextStyle {
  if (row === 0) return step.head
  return column === 0 ? step.lead : step.text
}

/** Width of a column's words: gutters stand between columns. */
function textWidth(widths: number[], column: number): number {
  return widths[column]! - (column === widths.length - 1 ? 0 : CELL_GAP)
}

/**
 * As wide as their longest cells where there is room (what is left goes to the first column), else shared in
 * proportion, no column narrower than its longest word. Nothing where even the words do not fit.
 */
function columnWidths(rows: string[][], step: TableStep): number[] | undefined {
  const count = Math.max(...rows.map((row) => row.length))
  const indices = Array.from({ length: count }, (_, column) => column)
  const gap = (column: number) => (column === count - 1 ? 0 : CELL_GAP)
  const widest = (column: number, measure: (text: string, style: TextStyle) => number) =>
    Math.ceil(
      Math.max(...rows.map((row, index) => measure(row[column] ?? '', cellStyle(step, index, column)))),
    ) + gap(column)
  const natural = indices.map((column) => widest(column, measureText))
  const words = indices.map((column) => widest(column, widestWord))
  // Short cells, such as names and dates, stay on one line where there is room.
  const short = indices.map((column) => (natural[column]! <= SHORT ? natural[column]! : words[column]!))
  const least = sum(short) <= MEASURE * 0.7 ? short : words
  if (sum(least) > MEASURE) return undefined
  const spare = MEASURE - sum(natural)
  if (spare >= 0) return spread(natural, spare)
  const wish = natural.map((width, column) => width - least[column]!)
  const room = MEASURE - sum(least)
  return least.map((width, column) => width + (room * wish[column]!) / sum(wish))
}

/** Spare room: half to the first column, the rest to the others alike. */
function spread(widths: number[], spare: number): number[] {
  if (widths.length === 1) return [widths[0]! + spare]
  const other = (spare * 0.5) / (widths.length - 1)
  return widths.map((width, column) => width + (column === 0 ? spare * 0.5 : other))
}

function evenWidths(rows: string[][]): number[] {
  const count = Math.max(1, ...rows.map((row) => row.length))
  return Array.from({ length: count }, () => MEASURE / count)
}
