import { countLines, widestWord } from './count-lines.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { columns } from './grid.ts'
import { serif, type TextStyle } from './text-style.ts'

interface PassageStep {
  step: Step
  text: TextStyle
  lines: number
  /** Between two sentences. */
  gap: number
}

/** At most about sixty characters a line, so that the eye finds the next one. */
const WIDTH = columns(11)

const STEPS: [PassageStep, ...PassageStep[]] = [
  { step: 'xl', text: serif(52, 65, 400), lines: 4, gap: 32 },
  { step: 'l', text: serif(46, 58, 400), lines: 5, gap: 30 },
  { step: 'm', text: serif(40, 52, 400), lines: 6, gap: 28 },
  { step: 'm', text: serif(36, 48, 400), lines: 6, gap: 26 },
  { step: 's', text: serif(32, 43, 400), lines: 7, gap: 24 },
  { step: 's', text: serif(28, 38, 400), lines: 8, gap: 22 },
]

/** One sentence of the article, or two, to be read. */
export function fitPassage(passages: readonly string[]): Fit {
  const [{ step, text, gap }, fits] = firstFit(STEPS, ({ text, lines }) => {
    const needed = passages.reduce((sum, passage) => sum + countLines(passage, text, WIDTH), 0)
    return needed <= lines && passages.every((passage) => widestWord(passage, text) <= WIDTH)
  })
  return {
    step,
    fits,
    arrangement: 'sheet',
    headline: text,
    field: { top: 88, width: WIDTH, height: 396 },
    styles: { text },
    measures: { gap },
  }
}
