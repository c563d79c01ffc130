import { fitHeadline } from './fit-headline.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { columns, GUTTER, MEASURE } from './grid.ts'
import { countTextLines, rowHeight, sum, TOP_RULE } from './row-height.ts'
import type { PointText } from './slide-text.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface ClosingStep {
  step: Step
  number: TextStyle
  text: TextStyle
  item: TextStyle
  padding: number
  fill: number
  lines: number
}

const STEPS: [ClosingStep, ...ClosingStep[]] = [
  {
    step: 'xl',
    number: serif(72, 72),
    text: serif(40, 50, 400),
    item: sans(26, 34),
    padding: 12,
    fill: 0.74,
    lines: 2,
  },
  {
    step: 'xl',
    number: serif(60, 60),
    text: serif(34, 42, 400),
    item: sans(24, 31),
    padding: 12,
    fill: 0.8,
    lines: 2,
  },
  {
    step: 'l',
    number: serif(52, 52),
    text: serif(28, 36, 400),
    item: sans(21, 28),
    padding: 11,
    fill: 0.9,
    lines: 2,
  },
  {
    step: 'm',
    number: serif(46, 46),
    text: serif(25, 32, 400),
    item: sans(20, 26),
    padding: 9,
    fill: 1,
    lines: 3,
  },
  {
    step: 's',
    number: serif(38, 40),
    text: serif(21, 27, 400),
    item: sans(18, 23),
    padding: 7,
    fill: 1,
    lines: 3,
  },
]
const NUMBER_WIDTH = columns(1)

/** What to remember: a numeral and a sentence a row. */
export function fitClosing(headline: string, points: PointText[]): Fit {
  const { style, fits: headlineFits, field } = fitHeadline(headline)
  const textWidth = MEASURE - NUMBER_WIDTH - GUTTER
  const [step, fits] = firstFit(STEPS, (step) => {
    const setting = { text: step.text, item: step.item, leadWidth: 0, textWidth, padding: step.padding }
    const lines = Math.max(...points.map((point) => countTextLines(point, setting)))
    const heights = points.map((point) => Math.max(rowHeight(point, setting), step.number.line + 13))
    return lines <= step.lines && TOP_RULE + sum(heights) <= field.height * step.fill
  })
  return {
    step: step.step,
    fits: fits && headlineFits,
    arrangement: 'rows',
    headline: style,
    field,
    styles: { number: step.number, text: step.text, item: step.item },
    measures: { leadWidth: NUMBER_WIDTH, textWidth, padding: step.padding },
  }
}
