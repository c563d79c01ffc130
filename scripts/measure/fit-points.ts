import { fitHeadline } from './fit-headline.ts'
import { fitPair } from './fit-pair.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { columns, GUTTER, MEASURE } from './grid.ts'
import { leadColumn } from './lead-column.ts'
import { countTextLines, listHeight, type RowSetting } from './row-height.ts'
import type { PointText } from './slide-text.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface PointsStep {
  step: Step
  lead?: TextStyle
  text: TextStyle
  item: TextStyle
  padding: number
  /** Share of the field that the rows may take, so that large type keeps its air. */
  fill: number
  /** Most lines of a text. */
  lines: number
}

const LED: [PointsStep, ...PointsStep[]] = [
  {
    step: 'xl',
    lead: serif(36, 42),
    text: sans(30, 38),
    item: sans(24, 32),
    padding: 12,
    fill: 0.72,
    lines: 2,
  },
  {
    step: 'l',
    lead: serif(28, 34),
    text: sans(25, 32),
    item: sans(21, 28),
    padding: 12,
    fill: 0.84,
    lines: 2,
  },
  { step: 'm', lead: serif(24, 28), text: sans(22, 28), item: sans(19, 25), padding: 9, fill: 1, lines: 3 },
  { step: 's', lead: serif(21, 26), text: sans(20, 26), item: sans(18, 23), padding: 8, fill: 1, lines: 3 },
]
const PLAIN: [PointsStep, ...PointsStep[]] = [
  { step: 'xl', text: serif(58, 68), item: sans(28, 36), padding: 12, fill: 0.56, lines: 1 },
  { step: 'xl', text: serif(42, 50), item: sans(26, 34), padding: 12, fill: 0.72, lines: 1 },
  { step: 'xl', text: serif(42, 52, 400), item: sans(26, 34), padding: 12, fill: 0.74, lines: 2 },
  { step: 'xl', text: serif(36, 46, 400), item: sans(25, 33), padding: 12, fill: 0.76, lines: 2 },
  { step: 'l', text: serif(31, 40, 400), item: sans(24, 32), padding: 12, fill: 0.8, lines: 2 },
  { step: 'l', text: serif(28, 36, 400), item: sans(22, 30), padding: 12, fill: 0.94, lines: 3 },
  { step: 'm', text: serif(26, 33, 400), item: sans(21, 28), padding: 11, fill: 0.96, lines: 2 },
  { step: 'm', text: serif(24, 31, 400), item: sans(20, 27), padding: 10, fill: 0.97, lines: 3 },
  { step: 'm', text: serif(22, 29, 400), item: sans(19, 25), padding: 9, fill: 1, lines: 3 },
  { step: 's', text: serif(21, 27, 400), item: sans(18, 24), padding: 8, fill: 1, lines: 3 },
]
/** Prose runs no wider: eleven columns. */
const PLAIN_WIDTH = columns(11)

/**
 * Points as rows under hairlines: with leads in a column of their own (`led`) where each has one, or else
 * `plain`, leads running in. Two sentences of about one length are a `pair` (see `fitPair`).
 */
export function fitPoints(headline: string, points: PointText[]): Fit {
  const head = fitHeadline(headline)
  const pair = fitPair(head, points)
  if (pair) return pair
  const { style, fits: headlineFits, field } = head
  const led = points.length > 0 && points.every((point) => point.lead && point.text)
  const settingOf = (step: PointsStep) => rowSetting(step, points)
  const [step, fits] = firstFit(led ? LED : PLAIN, (step) => {
    const setting = settingOf(step)
    const lines = Math.max(...points.map((point) => countTextLines(point, setting)))
    const height = listHeight(points, setting)
    // A single point may fill the field with large type.
    const most = points.length === 1 ? 4 : step.lines
    return lines <= most && height <= field.height * step.fill
  })
  const { lead, text, item, leadWidth, textWidth, padding } = settingOf(step)
  return {
    step: step.step,
    fits: fits && headlineFits,
    arrangement: led ? 'led' : 'plain',
    headline: style,
    field,
    styles: { text, item, ...(lead ? { lead } : {}) },
    measures: { leadWidth, textWidth, padding },
  }
}

function rowSetting(step: PointsStep, points: PointText[]): RowSetting {
  if (!step.lead) return { ...step, leadWidth: 0, textWidth: PLAIN_WIDTH }
  const leads = points.map((point) => point.lead ?? '')
  const leadWidth = leadColumn(leads, step.lead, step.step === 'xl' ? 5 : 4)
  return { ...step, leadWidth, textWidth: MEASURE - GUTTER - leadWidth }
}
