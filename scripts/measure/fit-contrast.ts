import { countLines } from './count-lines.ts'
import { fitHeadline } from './fit-headline.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { countTextLines, rowHeight, sum } from './row-height.ts'
import type { PointText } from './slide-text.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface ContrastStep {
  step: Step
  title: TextStyle
  text: TextStyle
  item: TextStyle
  padding: number
  fill: number
}

const STEPS: [ContrastStep, ...ContrastStep[]] = [
  { step: 'xl', title: serif(36, 42), text: sans(30, 38), item: sans(24, 31), padding: 13, fill: 0.76 },
  { step: 'l', title: serif(31, 37), text: sans(25, 32), item: sans(21, 27), padding: 12, fill: 0.88 },
  { step: 'm', title: serif(27, 33), text: sans(22, 28), item: sans(19, 25), padding: 11, fill: 1 },
  { step: 's', title: serif(24, 29), text: sans(20, 25), item: sans(18, 23), padding: 8, fill: 1 },
]
/** How much more padding rows may get, in shares of their own. */
const MOST_AIR = 0.9
/** Most lines of a point. */
const MOST_LINES = 3
/** The right half is a panel that runs to the sheet's edge. */
export const CONTRAST_COLUMNS = { left: 402, gap: 60, right: 402 }

/** Two sides; what stands opposite shares a row. */
export function fitContrast(headline: string, sides: { title: string; points: PointText[] }[]): Fit {
  const { style, fits: headlineFits, field } = fitHeadline(headline)
  const width = CONTRAST_COLUMNS.left
  let air = 0
  const [step, fits] = firstFit(STEPS, (step) => {
    const setting = {
      text: step.text,
      item: step.item,
      leadWidth: 0,
      textWidth: width,
      padding: step.padding,
    }
    const longest = Math.max(
      ...sides.flatMap((side) => side.points).map((point) => countTextLines(point, setting)),
    )
    if (longest > MOST_LINES) return false
    const rows = Math.max(...sides.map((side) => side.points.length))
    const heights = Array.from({ length: rows }, (_, row) =>
      Math.max(...sides.map((side) => (side.points[row] ? rowHeight(side.points[row], setting) : 0))),
    )
    const titles = sides.map((side) => countLines(side.title, step.title, width) * step.title.line)
    const height = Math.max(...titles) + 18 + sum(heights)
    // rows open up to fill the field, within bounds
    air = Math.max(0, Math.min((field.height - height) / (2 * rows), step.padding * MOST_AIR))
    return height <= field.height * step.fill
  })
  return {
    step: step.step,
    fits: fits && headlineFits,
    arrangement: 'halves',
    headline: style,
    field,
    styles: { title: step.title, text: step.text, item: step.item },
    measures: { padding: Math.floor(step.padding + air), textWidth: width },
  }
}
