import { countLines, widestWord } from './count-lines.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { columns, MEASURE } from './grid.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface CoverStep {
  step: Step
  title: TextStyle
  lines: number
}

const STEPS: [CoverStep, ...CoverStep[]] = [
  { step: 'xl', title: serif(136, 132), lines: 1 },
  { step: 'xl', title: serif(100, 100), lines: 1 },
  { step: 'l', title: serif(84, 86), lines: 2 },
  { step: 'l', title: serif(66, 69), lines: 2 },
  { step: 'm', title: serif(52, 57), lines: 3 },
  { step: 's', title: serif(42, 47), lines: 4 },
]
/** A standfirst of up to so many lines, the larger first. */
const STANDFIRSTS = [
  { style: sans(23, 31), lines: 3 },
  { style: sans(20, 27), lines: 4 },
] as const
const BYLINE: TextStyle = sans(18, 24, 600)
const SMALL: TextStyle = sans(15, 20)
const STANDFIRST_WIDTH = columns(9)
/** From the foot of the title to the sheet's edge: standfirst, portrait, legend and notice. */
const PORTRAIT_LEAST = 84
const TITLE_TOP = 40 + 9 + 20
const FOOT = 30

/** Title, standfirst, byline, and the article's portrait in what is left. */
export function fitCover(
  title: string,
  {
    standfirst = '',
    byline = '',
    notice = '',
  }: { standfirst?: string; byline?: string; notice?: string } = {},
): Fit {
  const linesOf = (style: TextStyle) => countLines(standfirst, style, STANDFIRST_WIDTH)
  const { style: standfirstStyle, lines: mostLines } =
    STANDFIRSTS.find(({ style, lines }) => linesOf(style) <= lines) ?? STANDFIRSTS[1]
  const standfirstLines = linesOf(standfirstStyle)
  const smallLines = 1 + countLines(notice, SMALL, MEASURE)
  const below =
    (standfirstLines ? 16 + standfirstLines * standfirstStyle.line : 0) +
    (byline ? 12 + BYLINE.line : 0) +
    24 +
    PORTRAIT_LEAST +
    9 +
    smallLines * SMALL.line +
    FOOT
  const [step, fits] = firstFit(STEPS, (step) => {
    const lines = countLines(title, step.title, MEASURE)
    return (
      lines <= step.lines &&
      widestWord(title, step.title) <= MEASURE &&
      TITLE_TOP + lines * step.title.line + below <= 551
    )
  })
  return {
    step: step.step,
    fits: fits && standfirstLines <= mostLines,
    arrangement: 'cover',
    headline: step.title,
    field: { top: TITLE_TOP, width: MEASURE, height: 551 - TITLE_TOP - FOOT },
    styles: { standfirst: standfirstStyle, byline: BYLINE, small: SMALL },
    measures: { standfirstWidth: STANDFIRST_WIDTH },
  }
}
