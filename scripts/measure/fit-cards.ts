import { countLines } from './count-lines.ts'
import { fitHeadline } from './fit-headline.ts'
import { CELLS, COLUMNS, ROWS, type CardsStep, type RowsStep } from './cards-steps.ts'
import { fitPoints } from './fit-points.ts'
import { firstFit, type Fit } from './fit.ts'
import { columns, GUTTER, MEASURE } from './grid.ts'
import { listHeight, sum, textHeight } from './row-height.ts'
import type { PointText } from './slide-text.ts'
import { serif } from './text-style.ts'

/** Rule and space above a card's title, space below it, space between two rows of cards. */
const TOP = 13
const BELOW_TITLE = 5
const ROW_GAP = 18
const ROW_PADDING = 10
/** Share of the field that columns should fill. */
const LEAST_COLUMNS = 0.5
/** Large type in a narrow column is ragged: a column holds at least so many ems of it. */
const LEAST_EMS = 9

/**
 * Cards under heavy rules: `rows` for little, else `columns` (two, three) or a `grid` of two or three columns
 * (four; five, six). The title reads on into the text. Texts too short for columns are set as points are.
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
    : firstFit(setInKind(bands.length === 1 ? COLUMNS : CELLS, points), (step) => {
        const heights = bands.map((band) => bandHeight(band, step, width))
        const titles = points.map((point) => countLines(point.lead ?? '', step.lead, width))
        const texts = points.map((point) => countLines(point.text, step.text, width))
        return (
          sum(heights) + (bands.length - 1) * ROW_GAP <= field.height * step.fill &&
          (step.step !== 'xl' || step.text.size * LEAST_EMS <= width) &&
          Math.max(0, ...titles) <= step.leadLines &&
          Math.max(0, ...texts) <= step.textLines
        )
      })
  const { lead, text, item } = step
  // so little that columns would leave the field empty: rows, as points are
  if (!rows && bands.length === 1 && points.length > 1) {
    const asPoints = fitPoints(headline, points)
    const height = bandHeight(points, step, width)
    if (asPoints.fits && height < field.height * LEAST_COLUMNS)
      return { ...asPoints, measures: { ...asPoints.measures, perRow } }
  }
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

/** Texts without titles are the serif's, as points without leads are. */
function setInKind(steps: [CardsStep, ...CardsStep[]], points: PointText[]): [CardsStep, ...CardsStep[]] {
  if (points.some(({ lead }) => lead)) return steps
  const [first, ...rest] = steps.map((step) => ({
    ...step,
    text: serif(step.text.size, step.text.line, 400),
  }))
  return [first!, ...rest]
}

function fitsAsRows(step: RowsStep, points: PointText[], height: number): boolean {
  const leadWidth = columns(step.leadColumns)
  const setting = { ...step, leadWidth, textWidth: MEASURE - leadWidth - GUTTER, padding: ROW_PADDING }
  return (
    listHeight(points, setting) <= height * step.fill &&
    points.every(
      ({ lead, text, items }) =>
        lead !== undefined &&
        !items?.length &&
        countLines(lead, step.lead, leadWidth) <= step.leadLines &&
        countLines(text, step.text, setting.textWidth) <= step.textLines,
    )
  )
}

/** Height of a row of cards: the highest title, and the highest text. */
function bandHeight(band: PointText[], { lead, text, item }: CardsStep, width: number): number {
  const titles = band.map((point) =>
    point.lead ? countLines(point.lead, lead, width) * lead.line + BELOW_TITLE : 0,
  )
  const bodies = band.map((point) =>
    textHeight({ ...point, lead: undefined }, { text, item, textWidth: width }),
  )
  return TOP + Math.max(...titles) + Math.max(...bodies)
}
