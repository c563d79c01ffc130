import { countLines, widestWord } from './count-lines.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { MEASURE } from './grid.ts'
import { serif, type TextStyle } from './text-style.ts'

const STEPS: [Candidate, ...Candidate[]] = [
  { step: 'xl', text: serif(92, 96, 400), lines: 2 },
  { step: 'l', text: serif(66, 73, 400), lines: 4 },
  { step: 'm', text: serif(58, 66, 400), lines: 5 },
  { step: 'm', text: serif(52, 61, 400), lines: 5 },
  { step: 's', text: serif(47, 56, 400), lines: 6 },
  { step: 's', text: serif(43, 52, 400), lines: 6 },
]

interface Candidate {
  step: Step
  text: TextStyle
  lines: number
}

/** One sentence on a sheet of its own. */
export function fitStatement(statement: string): Fit {
  const [step, fits] = firstFit(
    STEPS,
    ({ text, lines }) =>
      countLines(statement, text, MEASURE) <= lines && widestWord(statement, text) <= MEASURE,
  )
  return {
    step: step.step,
    fits,
    arrangement: 'sheet',
    headline: step.text,
    field: { top: 74, width: MEASURE, height: 408 },
    styles: { text: step.text },
    measures: {},
  }
}
