import { countLines } from './count-lines.ts'
import { fitHeadline } from './fit-headline.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { columns, GUTTER } from './grid.ts'
import { sum, TOP_RULE } from './row-height.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface OverviewStep {
  step: Step
  /** `stacked`: what a chapter says stands below its title; `wide`: no room is left for the rectangles. */
  arrangement: 'gists' | 'stacked' | 'stacked-wide' | 'wide'
  number: TextStyle
  title: TextStyle
  gist: TextStyle
  padding: number
  fill: number
  /** Most lines of a title. */
  titleLines: number
}

/** Titles of two lines beside gists of two lines are dense: where they would be, titles get the width, gists a line below. */
const STEPS: [OverviewStep, ...OverviewStep[]] = [
  overview('xl', 'gists', serif(48, 52), serif(34, 40), sans(21, 27), 12, 0.86, 1),
  overview('xl', 'stacked', serif(48, 52), serif(32, 38), sans(21, 27), 12, 0.86, 1),
  overview('l', 'gists', serif(40, 44), serif(29, 35), sans(19, 25), 10, 0.86, 2),
  overview('l', 'stacked', serif(42, 46), serif(29, 35), sans(20, 26), 10, 0.84, 1),
  overview('m', 'gists', serif(34, 38), serif(26, 31), sans(18, 23), 8, 0.96, 1),
  overview('m', 'stacked', serif(40, 44), serif(26, 31), sans(18, 23), 9, 0.96, 1),
  overview('m', 'gists', serif(34, 38), serif(25, 30), sans(17, 22), 7, 1, 1),
  overview('m', 'stacked', serif(36, 40), serif(24, 28), sans(17, 21), 6, 1, 1),
  overview('s', 'gists', serif(28, 30), serif(22, 26), sans(16, 20), 6, 1, 1),
  overview('s', 'stacked', serif(32, 36), serif(22, 26), sans(16, 20), 5, 1, 1),
  overview('s', 'stacked-wide', serif(32, 36), serif(22, 26), sans(16, 20), 5, 1, 1),
  overview('s', 'gists', serif(28, 30), serif(22, 26), sans(16, 20), 6, 1, 2),
  overview('s', 'wide', serif(26, 30), serif(21, 25), sans(16, 19), 5, 1, 3),
  overview('s', 'wide', serif(24, 28), serif(19, 23), sans(15, 18), 4, 1, 3),
]

function overview(
  step: Step,
  arrangement: OverviewStep['arrangement'],
  number: TextStyle,
  title: TextStyle,
  gist: TextStyle,
  padding: number,
  fill: number,
  titleLines: number,
): OverviewStep {
  return { step, arrangement, number, title, gist, padding, fill, titleLines }
}

const GIST_LINES = 2
/** Column of the gists. */
const GIST_WIDTH = columns(4)
/** Where nothing stands beside the titles. */
const WHOLE_WIDTH = columns(5) + GUTTER + GIST_WIDTH

/**
 * The chapters, a row each: `gists` with a column for what each says, `stacked` with that below the title, `wide`
 * with more room for titles and without rectangles for the slides, `titles` where no chapter says more.
 */
export function fitOverview(headline: string, chapters: { title: string; gist?: string }[]): Fit {
  const { style, fits: headlineFits, field } = fitHeadline(headline)
  const gists = chapters.some((chapter) => chapter.gist)
  const widthsOf = ({ arrangement }: OverviewStep) => {
    if (gists && arrangement === 'stacked-wide') return { title: columns(10), gist: columns(10) }
    if (!gists || arrangement === 'stacked') return { title: WHOLE_WIDTH, gist: WHOLE_WIDTH }
    return { title: columns(arrangement === 'wide' ? 6 : 5), gist: GIST_WIDTH }
  }
  const [step, fits] = firstFit(STEPS, (step) => {
    const widths = widthsOf(step)
    const stacked = step.arrangement.startsWith('stacked')
    const rows = chapters.map(({ title, gist = '' }) => ({
      title: countLines(title, step.title, widths.title),
      gist: countLines(gist, step.gist, widths.gist),
    }))
    if (
      rows.some(
        ({ title, gist }) =>
          title > step.titleLines || gist > (stacked && step.step !== 'xl' ? 1 : GIST_LINES),
      )
    )
      return false
    const heights = rows.map((row) => {
      const title = row.title * step.title.line
      const gist = row.gist * step.gist.line
      return Math.max(stacked ? title + gist : Math.max(title, gist), step.number.line) + 2 * step.padding + 1
    })
    return TOP_RULE + sum(heights) <= field.height * step.fill
  })
  return {
    step: step.step,
    fits: fits && headlineFits,
    arrangement: gists ? step.arrangement : 'titles',
    headline: style,
    field,
    styles: { number: step.number, title: step.title, gist: step.gist },
    measures: { titleWidth: widthsOf(step).title, padding: step.padding },
  }
}
