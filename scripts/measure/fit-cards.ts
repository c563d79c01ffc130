import { countLines } from './count-lines.ts'
import { fitHeadline } from './fit-headline.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { columns, GUTTER, MEASURE } from './grid.ts'
import { rowHeight, sum, textHeight } from './row-height.ts'
import type { PointText } from './slide-text.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface CardsStep {
  step: Step
  lead: TextStyle
  text: TextStyle
  item: TextStyle
  fill: number
  /** Most lines of a title. */
  leadLines: number
}

interface RowsStep extends CardsStep {
  /** Numbers of cards that it serves. */
  counts: number[]
  /** Grid columns of the titles. */
  leadColumns: number
  textLines: number
}

/** Little is set as rows, its titles large; so are five, which leave a hole in a grid. */
const ROWS: RowsStep[] = [
  {
    step: 'xl',
    lead: serif(42, 50),
    text: sans(28, 36),
    item: sans(22, 29),
    fill: 0.8,
    leadLines: 1,
    counts: [1, 2, 3, 4],
    leadColumns: 5,
    textLines: 1,
  },
  {
    step: 'l',
    lead: serif(28, 34),
    text: sans(24, 30),
    item: sans(20, 26),
    fill: 0.92,
    leadLines: 1,
    counts: [5],
    leadColumns: 4,
    textLines: 1,
  },
  {
    step: 'm',
    lead: serif(24, 28),
    text: sans(21, 26),
    item: sans(18, 23),
    fill: 1,
    leadLines: 2,
    counts: [5],
    leadColumns: 4,
    textLines: 2,
  },
]
const CELLS: [CardsStep, ...CardsStep[]] = [
  { step: 'l', lead: serif(28, 33), text: sans(25, 32), item: sans(21, 28), fill: 0.86, leadLines: 2 },
  { step: 'm', lead: serif(25, 30), text: sans(22, 28), item: sans(19, 25), fill: 1, leadLines: 2 },
  { step: 's', lead: serif(22, 26), text: sans(20, 25), item: sans(18, 23), fill: 1, leadLines: 2 },
]
/** Rule and space above a card's title, space below it, space between two rows of cards. */
const TOP = 13
const BELOW_TITLE = 5
const ROW_GAP = 18
const ROW_PADDING = 10

/**
 * Cards under heavy rules: `rows` for little, else `columns` (two, three) or a `grid` of two or three columns
 * (four; five, six). The title reads on into the text.
 */
export function fitCards(headline: string, points: PointText[]): Fit {
  const { style, fits: headlineFits, field } = fitHeadline(headline)
  const perRow = points.length <= 3 ? Math.max(points.length, 2) : points.length === 4 ? 2 : 3
  const width = columns(12 / perRow)
  const bands = Array.from({ length: Math.ceil(points.length / perRow) }, (_, band) =>
    points.slice(band * perRow, (band + 1) * perRow),
  )
  const rows = ROWS.find(
    (step) => step.counts.includes(points.length) && fitsAsRows(step, points, field.height),
  )
  const [step, fits] = rows
    ? ([rows, true] as const)
    : firstFit(CELLS, (step) => {
        const heights = bands.map((band) => Math.max(...band.map((point) => cardHeight(point, step, width))))
        const titles = points.map((point) => countLines(point.lead ?? '', step.lead, width))
        return (
          sum(heights) + (bands.length - 1) * ROW_GAP <= field.height * step.fill &&
          Math.max(0, ...titles) <= step.leadLines &&
          points.every(({ text }) => countLines(text, step.text, width) <= (perRow === 3 ? 6 : 4))
        )
      })
  const { lead, text, item } = step
  return {
    step: step.step,
    fits: fits && headlineFits,
    arrangement: rows ? 'rows' : bands.length === 1 ? 'columns' : 'grid',
    headline: style,
    field,
    styles: { lead, text, item },
    measures: {
      perRow,
      textWidth: rows ? 0 : width,
      rowGap: ROW_GAP,
      leadWidth: rows ? columns(rows.leadColumns) : width,
      padding: rows ? ROW_PADDING : 0,
    },
  }
}

function fitsAsRows(step: RowsStep, points: PointText[], height: number): boolean {
  const leadWidth = columns(step.leadColumns)
  const setting = { ...step, leadWidth, textWidth: MEASURE - leadWidth - GUTTER, padding: ROW_PADDING }
  return (
    sum(points.map((point) => rowHeight(point, setting))) <= height * step.fill &&
    points.every(
      ({ lead, text, items }) =>
        lead !== undefined &&
        !items?.length &&
        countLines(lead, step.lead, leadWidth) <= step.leadLines &&
        countLines(text, step.text, setting.textWidth) <= step.textLines,
    )
  )
}

function cardHeight(point: PointText, { lead, text, item }: CardsStep, width: number): number {
  const title = point.lead ? countLines(point.lead, lead, width) * lead.line + BELOW_TITLE : 0
  const body = textHeight({ ...point, lead: undefined }, { text, item, textWidth: width })
  return TOP + title + body
}
