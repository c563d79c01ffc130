import { fitHeadline } from './fit-headline.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { columns, GUTTER, MEASURE } from './grid.ts'
import { leadColumn } from './lead-column.ts'
import { countTextLines, listHeight, type RowSetting } from './row-height.ts'
import type { PointText } from './slide-text.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface ActivitiesStep {
  step: Step
  lead: TextStyle
  text: TextStyle
  item: TextStyle
  padding: number
  fill: number
  lines: number
}

/** Few short ones without leads, which would be lost in the field otherwise. */
const PLAIN: ActivitiesStep[] = [
  {
    step: 'xl',
    lead: serif(38, 44),
    text: sans(38, 46),
    item: sans(25, 32),
    padding: 12,
    fill: 0.7,
    lines: 1,
  },
  {
    step: 'xl',
    lead: serif(38, 44),
    text: sans(34, 42),
    item: sans(24, 31),
    padding: 12,
    fill: 0.76,
    lines: 1,
  },
]
const STEPS: [ActivitiesStep, ...ActivitiesStep[]] = [
  {
    step: 'xl',
    lead: serif(38, 44),
    text: sans(29, 36),
    item: sans(23, 30),
    padding: 12,
    fill: 0.76,
    lines: 1,
  },
  {
    step: 'l',
    lead: serif(28, 34),
    text: sans(24, 30),
    item: sans(20, 26),
    padding: 10,
    fill: 0.9,
    lines: 2,
  },
  { step: 'm', lead: serif(25, 30), text: sans(22, 28), item: sans(19, 24), padding: 8, fill: 1, lines: 2 },
  { step: 's', lead: serif(22, 27), text: sans(20, 25), item: sans(18, 22), padding: 6, fill: 1, lines: 2 },
]

/**
 * What is done, a row each: the leads in the accent colour in a column of their own (`led`), or `plain` rows
 * where not all have one.
 */
export function fitActivities(headline: string, points: PointText[]): Fit {
  const { style, fits: headlineFits, field } = fitHeadline(headline)
  const led = points.length > 0 && points.every((point) => point.lead && point.text)
  const [step, fits] = firstFit(led ? STEPS : ([...PLAIN, ...STEPS] as typeof STEPS), (step) => {
    const setting = rowSetting(step, points, led)
    const lines = Math.max(...points.map((point) => countTextLines(point, setting)))
    const height = listHeight(points, setting)
    return lines <= step.lines && height <= field.height * step.fill
  })
  const { lead, text, item, leadWidth, textWidth, padding } = rowSetting(step, points, led)
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

function rowSetting(step: ActivitiesStep, points: PointText[], led: boolean): RowSetting {
  if (!led) return { ...step, lead: undefined, leadWidth: 0, textWidth: columns(11) }
  const leads = points.map((point) => point.lead ?? '')
  const leadWidth = leadColumn(leads, step.lead, 5)
  return { ...step, leadWidth, textWidth: MEASURE - GUTTER - leadWidth }
}
