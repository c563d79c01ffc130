import { countLines } from './count-lines.ts'
import { fitHeadline } from './fit-headline.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { columns, type Field } from './grid.ts'
import { countTextLines, listHeight } from './row-height.ts'
import type { PointText } from './slide-text.ts'
import { sans, type TextStyle } from './text-style.ts'

interface SplitStep {
  step: Step
  text: TextStyle
  item: TextStyle
  padding: number
  fill: number
}

const STEPS: [SplitStep, ...SplitStep[]] = [
  { step: 'l', text: sans(25, 32), item: sans(20, 27), padding: 12, fill: 0.84 },
  { step: 'm', text: sans(22, 29), item: sans(19, 25), padding: 11, fill: 1 },
  { step: 's', text: sans(20, 25), item: sans(18, 23), padding: 8, fill: 1 },
]
/** Most lines of a point. */
const MOST_LINES = 4
const POINTS_WIDTH = columns(5)
const FIGURE_WIDTH = columns(7)
const FIGURE_TITLE: TextStyle = sans(17, 22, 600)
const FIGURE_TITLE_PADDING = 21

/** Points beside a figure; leads run in. */
export function fitSplit(headline: string, points: PointText[], figureTitle = ''): Fit {
  const { style, fits: headlineFits, field } = fitHeadline(headline)
  const [step, fits] = firstFit(STEPS, (step) => {
    const setting = { ...step, leadWidth: 0, textWidth: POINTS_WIDTH }
    const longest = Math.max(0, ...points.map((point) => countTextLines(point, setting)))
    const height = listHeight(points, setting)
    return longest <= MOST_LINES && height <= field.height * step.fill
  })
  return {
    step: step.step,
    fits: fits && headlineFits,
    arrangement: figureTitle ? 'titled' : 'untitled',
    headline: style,
    field,
    styles: { text: step.text, item: step.item, figureTitle: FIGURE_TITLE },
    measures: {
      padding: step.padding,
      pointsWidth: POINTS_WIDTH,
      textWidth: POINTS_WIDTH,
      figureWidth: FIGURE_WIDTH,
    },
  }
}

/** What is left to the figure of a split slide: without a title its heavy rule and its space remain. */
export function splitFigureField(headline: string, figureTitle = ''): Field {
  const { field } = fitHeadline(headline)
  const lines = countLines(figureTitle, FIGURE_TITLE, FIGURE_WIDTH)
  const title = lines ? lines * FIGURE_TITLE.line + FIGURE_TITLE_PADDING + 2 : 14
  return { top: field.top + title, width: FIGURE_WIDTH, height: field.height - title }
}
