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
  padding: number
  fill: number
}

const STEPS: [OverviewStep, ...OverviewStep[]] = [
  { step: 'l', number: serif(40, 44), title: serif(29, 35), gist: sans(19, 25), padding: 10, fill: 0.86 },
  { step: 'm', number: serif(34, 38), title: serif(25, 30), gist: sans(17, 22), padding: 7, fill: 1 },
  { step: 's', number: serif(28, 30), title: serif(22, 26), gist: sans(16, 20), padding: 5, fill: 1 },
]
const GIST_LINES = 2
/** Numeral, title, gist, pages with their rectangles. */
export const OVERVIEW_COLUMNS = { number: columns(1), title: columns(5), gist: columns(4) }

/** The chapters, a row each: `gists` with a column for what each says, `titles` where none says more. */
export function fitOverview(headline: string, chapters: { title: string; gist?: string }[]): Fit {
  const { style, fits: headlineFits, field } = fitHeadline(headline)
  const gists = chapters.some((chapter) => chapter.gist)
  const titleWidth = gists ? OVERVIEW_COLUMNS.title : OVERVIEW_COLUMNS.title + GUTTER + OVERVIEW_COLUMNS.gist
  const [step, fits] = firstFit(STEPS, (step) => {
    if (chapters.some(({ gist = '' }) => countLines(gist, step.gist, OVERVIEW_COLUMNS.gist) > GIST_LINES))
      return false
    const heights = chapters.map(({ title, gist = '' }) => {
      const titleHeight = countLines(title, step.title, titleWidth) * step.title.line
      const gistHeight = countLines(gist, step.gist, OVERVIEW_COLUMNS.gist) * step.gist.line
      return Math.max(titleHeight, gistHeight, step.number.line) + 2 * step.padding + 1
    })
    return TOP_RULE + sum(heights) <= field.height * step.fill
  })
  return {
    step: step.step,
    fits: fits && headlineFits,
    arrangement: gists ? 'gists' : 'titles',
    headline: style,
    field,
    styles: { number: step.number, title: step.title, gist: step.gist },
    measures: { titleWidth, padding: step.padding },
  }
}
