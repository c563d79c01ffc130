import { countLines } from './count-lines.ts'
import { fitHeadline } from './fit-headline.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { columns, GUTTER, MEASURE } from './grid.ts'
import { listHeight } from './row-height.ts'
import type { PointText } from './slide-text.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface AboutStep {
  step: Step
  lead: TextStyle
  text: TextStyle
  item: TextStyle
  padding: number
  /** Share of the field that the rows may take; the large steps are for rows of two lines at most. */
  fill: number
}

const STEPS: [AboutStep, ...AboutStep[]] = [
  { step: 'l', lead: serif(26, 32), text: sans(26, 33), item: sans(22, 28), padding: 14, fill: 0.45 },
  { step: 'm', lead: serif(22, 28), text: sans(22, 28), item: sans(19, 24), padding: 11, fill: 0.55 },
  { step: 'm', lead: serif(20, 26), text: sans(20, 26), item: sans(18, 23), padding: 10, fill: 1 },
  { step: 's', lead: serif(17, 22), text: sans(17, 22), item: sans(16, 21), padding: 7, fill: 1 },
]
const LEAD_WIDTH = columns(2)
/** The portrait with its counts, and the space above it. */
const PORTRAIT_HEIGHT = 76 + 26 + 16

/** What the source is: titled rows, and the portrait at the foot. */
export function fitAbout(headline: string, points: PointText[]): Fit {
  const { style, fits: headlineFits, field } = fitHeadline(headline)
  const textWidth = MEASURE - LEAD_WIDTH - GUTTER
  const [step, fits] = firstFit(STEPS, (step) => {
    const setting = { ...step, leadWidth: LEAD_WIDTH, textWidth }
    const lines = points.map(({ text }) => countLines(text, step.text, textWidth))
    if (step.fill < 1 && Math.max(...lines) > 2) return false
    return listHeight(points, setting) <= Math.min(field.height - PORTRAIT_HEIGHT, field.height * step.fill)
  })
  return {
    step: step.step,
    fits: fits && headlineFits,
    arrangement: 'led',
    headline: style,
    field,
    styles: { lead: step.lead, text: step.text, item: step.item },
    measures: { leadWidth: LEAD_WIDTH, textWidth, padding: step.padding },
  }
}
