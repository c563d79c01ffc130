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
}

const STEPS: [AboutStep, ...AboutStep[]] = [
  { step: 'm', lead: serif(20, 26), text: sans(20, 26), item: sans(18, 23), padding: 10 },
  { step: 's', lead: serif(17, 22), text: sans(17, 22), item: sans(16, 21), padding: 7 },
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
    return listHeight(points, setting) <= field.height - PORTRAIT_HEIGHT
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
