import { countLines, widestWord } from './count-lines.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { MEASURE } from './grid.ts'
import type { PassageLine } from './passage-lines.ts'
import { serif, type TextStyle } from './text-style.ts'

interface PassageStep {
  step: Step
  text: TextStyle
  /** What is told beside the main clause; the first of two sentences. */
  aside: TextStyle
  /** Width by which the rows of a line are indented behind its first. */
  hang: number
  /** Between two sentences. */
  gap: number
}

/** Below the rule at the top of the sheet. */
const HEIGHT = 353

const STEPS: [PassageStep, ...PassageStep[]] = [
  stepOf('xl', 58),
  stepOf('xl', 52),
  stepOf('l', 47),
  stepOf('l', 43),
  stepOf('m', 39),
  stepOf('m', 36),
  stepOf('s', 33),
  stepOf('s', 30),
  stepOf('s', 28),
]

/** Type is set no smaller than this for the sake of its rows. */
const LEAST_FOR_ROWS = 36
/** Pixels of size that a row more is worth in which a sense line goes on, and again where it is a third row. */
const COST_OF_ROW = 3

/** Sentences of the article in their lines, one or two, to be read: the second of two is the larger. */
export function fitPassage(passages: readonly PassageLine[][]): Fit {
  const rowsOf = (line: PassageLine, style: TextStyle, hang: number) => {
    const rows = countLines(line.text, style, MEASURE)
    return rows > 1 ? countLines(line.text, style, MEASURE - hang) : rows
  }
  const styleOf = ({ text, aside }: PassageStep, { isQuiet }: PassageLine, n: number) =>
    isQuiet || n < passages.length - 1 ? aside : text
  const isHigh = (step: PassageStep) => {
    const rows = passages.flatMap((lines, n) =>
      lines.map((line) => {
        const style = styleOf(step, line, n)
        return rowsOf(line, style, step.hang) * style.line
      }),
    )
    return rows.reduce((sum, height) => sum + height, (passages.length - 1) * step.gap) > HEIGHT
  }
  const isWide = (step: PassageStep) =>
    passages.some((lines, n) =>
      lines.some((line) => widestWord(line.text, styleOf(step, line, n)) > MEASURE - step.hang),
    )
  const worthOf = (step: PassageStep) => {
    const rows = passages
      .filter((lines) => lines.length > 1)
      .flatMap((lines, n) => lines.map((line) => rowsOf(line, styleOf(step, line, n), step.hang)))
    return step.text.size - COST_OF_ROW * rows.reduce((sum, n) => sum + (n - 1) + Math.max(0, n - 2), 0)
  }

  const fitting = STEPS.filter((step) => !isHigh(step) && !isWide(step))
  const large = fitting.filter(({ text }) => text.size >= Math.min(LEAST_FOR_ROWS, fitting[0]!.text.size))
  const best = large.toSorted((a, b) => worthOf(b) - worthOf(a))[0]
  const [{ step, text, aside, hang, gap }, fits] = firstFit(STEPS, (one) => one === best)
  return {
    step,
    fits,
    arrangement: 'sheet',
    headline: text,
    field: { top: 88, width: MEASURE, height: 396 },
    styles: { text, aside },
    measures: { hang, gap },
  }
}

function stepOf(step: Step, size: number): PassageStep {
  const small = Math.max(22, Math.round(size * 0.76))
  return {
    step,
    text: serif(size, Math.round(size * 1.24), 400),
    aside: serif(small, Math.round(small * 1.32), 400),
    hang: Math.round(size * 0.9),
    gap: Math.round(size * 0.7),
  }
}
