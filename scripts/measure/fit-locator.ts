import { countLines } from './count-lines.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { FIELD_BOTTOM, GUTTER, HEADLINE_TOP, MARGIN, type Field } from './grid.ts'
import { sum } from './row-height.ts'
import type { PointText } from './slide-text.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface LocatorStep {
  step: Step
  headline: TextStyle
  lead: TextStyle
  text: TextStyle
  padding: number
}

const STEPS: [LocatorStep, ...LocatorStep[]] = [
  { step: 'l', headline: serif(32, 36), lead: sans(21, 27, 600), text: sans(21, 27), padding: 11 },
  { step: 'm', headline: serif(30, 34), lead: sans(18, 23, 600), text: sans(18, 23), padding: 9 },
  { step: 's', headline: serif(26, 30), lead: sans(17, 21, 600), text: sans(17, 21), padding: 7 },
]
/** Headline and notes; the rest of the sheet is the map. */
export const LOCATOR_WIDTH = 330
/** The map bleeds at the top and on the right, and stops at the rail. */
export const LOCATOR_MAP: Field & { left: number } = {
  left: MARGIN + LOCATOR_WIDTH + GUTTER,
  top: 0,
  width: 980 - MARGIN - LOCATOR_WIDTH - GUTTER,
  height: 495,
}

/** A map with notes: at most five lines of headline, and a free line between it and the notes. */
export function fitLocator(headline: string, points: PointText[]): Fit {
  const [step, fits] = firstFit(STEPS, (step) => {
    const head = countLines(headline, step.headline, LOCATOR_WIDTH)
    const notes = points.map((point) => {
      const lines =
        countLines(point.lead ?? '', step.lead, LOCATOR_WIDTH) +
        countLines(point.text, step.text, LOCATOR_WIDTH)
      return lines * step.text.line + 2 * step.padding + 1
    })
    const free = FIELD_BOTTOM - HEADLINE_TOP - head * step.headline.line - sum(notes)
    return head <= 5 && free >= 30
  })
  return {
    step: step.step,
    fits,
    arrangement: 'map',
    headline: step.headline,
    field: { top: HEADLINE_TOP, width: LOCATOR_WIDTH, height: FIELD_BOTTOM - HEADLINE_TOP },
    styles: { lead: step.lead, text: step.text },
    measures: { textWidth: LOCATOR_WIDTH, padding: step.padding },
  }
}
