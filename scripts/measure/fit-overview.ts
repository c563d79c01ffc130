import { countLines } from './count-lines.ts'
import { fitHeadline } from './fit-headline.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { columns, GUTTER } from './grid.ts'
import { sum, TOP_RULE } from './row-height.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface OverviewStep {
  step: Step
  number: TextStyle
  title: TextStyle
  gist: TextStyle
  /** Grid columns of the titles: with six no room is left for the rectangles. */
  titleColumns: 5 | 6
  padding: number
  fill: number
}

const STEPS: [OverviewStep, ...OverviewStep[]] = [
  {
    step: 'l',
    number: serif(40, 44),
    title: serif(29, 35),
    gist: sans(19, 25),
    titleColumns: 5,
    padding: 10,
    fill: 0.86,
  },
  {
    step: 'm',
    number: serif(34, 38),
    title: serif(25, 30),
    gist: sans(17, 22),
    titleColumns: 5,
    padding: 7,
    fill: 1,
  },
  {
    step: 's',
    number: serif(28, 30),
    title: serif(22, 26),
    gist: sans(16, 20),
    titleColumns: 5,
    padding: 6,
    fill: 1,
  },
  {
    step: 's',
    number: serif(26, 30),
    title: serif(21, 25),
    gist: sans(16, 19),
    titleColumns: 6,
    padding: 5,
    fill: 1,
  },
  {
    step: 's',
    number: serif(24, 28),
    title: serif(19, 23),
    gist: sans(15, 18),
    titleColumns: 6,
    padding: 4,
    fill: 1,
  },
]
const GIST_LINES = 2
/** Column of the gists. */
const GIST_WIDTH = columns(4)

/**
 * The chapters, a row each: `gists` with a column for what each says, `wide` the same with more room for titles
 * and without rectangles for the slides, `titles` where no chapter says more.
 */
export function fitOverview(headline: string, chapters: { title: string; gist?: string }[]): Fit {
  const { style, fits: headlineFits, field } = fitHeadline(headline)
  const gists = chapters.some((chapter) => chapter.gist)
  const titleWidth = (step: OverviewStep) =>
    gists ? columns(step.titleColumns) : columns(5) + GUTTER + GIST_WIDTH
  const [step, fits] = firstFit(STEPS, (step) => {
    if (chapters.some(({ gist = '' }) => countLines(gist, step.gist, GIST_WIDTH) > GIST_LINES)) return false
    const heights = chapters.map(({ title, gist = '' }) => {
      const titleHeight = countLines(title, step.title, titleWidth(step)) * step.title.line
      const gistHeight = countLines(gist, step.gist, GIST_WIDTH) * step.gist.line
      return Math.max(titleHeight, gistHeight, step.number.line) + 2 * step.padding + 1
    })
    return TOP_RULE + sum(heights) <= field.height * step.fill
  })
  return {
    step: step.step,
    fits: fits && headlineFits,
    arrangement: gists ? (step.titleColumns === 6 ? 'wide' : 'gists') : 'titles',
    headline: style,
    field,
    styles: { number: step.number, title: step.title, gist: step.gist },
    measures: { titleWidth: titleWidth(step), padding: step.padding },
  }
}
