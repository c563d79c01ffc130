import { countLines } from './count-lines.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { columns, MEASURE } from './grid.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface QuotationStep {
  step: Step
  text: TextStyle
  lines: number
}

const STEPS: [QuotationStep, ...QuotationStep[]] = [
  { step: 'xl', text: italic(84, 92), lines: 2 },
  { step: 'xl', text: italic(58, 68), lines: 3 },
  { step: 'l', text: italic(53, 63), lines: 4 },
  { step: 'l', text: italic(48, 59), lines: 4 },
  { step: 'l', text: italic(42, 53), lines: 5 },
  { step: 'm', text: italic(38, 48), lines: 5 },
  { step: 'm', text: italic(35, 45), lines: 6 },
  { step: 'm', text: italic(31, 40), lines: 7 },
  { step: 's', text: italic(28, 37), lines: 7 },
]
const WIDTH = columns(11)

/** Someone's words, and whose they are. */
export function fitQuotation(quotation: string, speaker = ''): Fit {
  const speakerStyle = serif(22, 28)
  const [step, fits] = firstFit(
    STEPS,
    ({ text, lines }) => countLines(`“${quotation}”`, text, WIDTH) <= lines,
  )
  return {
    step: step.step,
    fits: fits && countLines(speaker, speakerStyle, MEASURE) <= 2,
    arrangement: 'sheet',
    headline: step.text,
    field: { top: 88, width: WIDTH, height: 396 },
    styles: { text: step.text, speaker: speakerStyle, role: sans(18, 24) },
    measures: {},
  }
}

function italic(size: number, line: number): TextStyle {
  return { ...serif(size, line, 400), italic: true }
}
