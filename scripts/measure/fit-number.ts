import { countLines } from './count-lines.ts'
import { fitHeadline } from './fit-headline.ts'
import { firstFit, type Fit, type Step } from './fit.ts'
import { columns, GUTTER, MEASURE } from './grid.ts'
import { measureText } from './measure-text.ts'
import { rowHeight, sum } from './row-height.ts'
import type { PointText } from './slide-text.ts'
import { sans, serif, type TextStyle } from './text-style.ts'

interface NumberStep {
  step: Step
  value: TextStyle
  unit: TextStyle
  what: TextStyle
  /** Beside: the unit and what it counts, at most four lines. Below: value and unit alone on their line. */
  arrangement: 'beside' | 'below'
}

const STEPS: [NumberStep, ...NumberStep[]] = [
  { step: 'xl', value: serif(250, 210), unit: serif(72, 76), what: sans(30, 39), arrangement: 'beside' },
  { step: 'xl', value: serif(190, 170), unit: serif(64, 70), what: sans(28, 37), arrangement: 'beside' },
  { step: 'l', value: serif(132, 124), unit: serif(50, 56), what: sans(26, 34), arrangement: 'beside' },
  { step: 'l', value: serif(156, 148), unit: serif(64, 70), what: sans(32, 42), arrangement: 'below' },
  { step: 'm', value: serif(128, 122), unit: serif(58, 64), what: sans(29, 38), arrangement: 'below' },
  { step: 'm', value: serif(96, 96), unit: serif(44, 50), what: sans(24, 31), arrangement: 'beside' },
  { step: 'm', value: serif(104, 104), unit: serif(50, 56), what: sans(27, 36), arrangement: 'below' },
  { step: 's', value: serif(84, 88), unit: serif(44, 50), what: sans(24, 31), arrangement: 'below' },
]
const POINT: TextStyle = sans(20, 26)
const ITEM: TextStyle = sans(18, 23)
const POINT_PADDING = 10
/** Least space above and below the value. */
const AIR = 24
const UNIT_GAP = 14
/** From the value to what stands beside it. */
const SIDE_GAP = 28

/** A number and its unit: "62 percent" → ["62", "percent"]; what stands before the digits stays with them. */
export function splitUnit(value: string): [number: string, unit: string] {
  const match = /^(\D{0,4}[\d.,\u2009\u202f]*\d\S*)\s+(\D.*)$/u.exec(value.trim())
  return match ? [match[1]!, match[2]!] : [value.trim(), '']
}

/** One number, large, what it counts, and points in columns at the foot. */
export function fitNumber(headline: string, value: string, what: string, points: PointText[]): Fit {
  const { style, fits: headlineFits, field } = fitHeadline(headline)
  const setting = pointSetting(points.length)
  const pointsHeight = sum(
    bands(points).map((band) => Math.max(...band.map((point) => rowHeight(point, setting)))),
  )
  const [step, fits] = firstFit(STEPS, (step) => {
    const valueWidth = numberWidth(value, step)
    const free = field.height - pointsHeight - 2 * AIR
    if (step.arrangement === 'below') {
      const lines = countLines(what, step.what, columns(9))
      return valueWidth <= MEASURE && lines <= 3 && step.value.line + 10 + lines * step.what.line <= free
    }
    const [number, unit] = splitUnit(value)
    const sideWidth = Math.min(MEASURE - measureText(number, step.value) - SIDE_GAP, columns(7))
    const lines = countLines(what, step.what, sideWidth)
    const side = (unit ? step.unit.line : 0) + lines * step.what.line
    return (
      sideWidth >= columns(4) &&
      measureText(unit, step.unit) <= sideWidth &&
      // the last lines share a base line: what is beside the value is no taller than its digits
      side <= Math.max(step.value.size * 0.86, step.value.size > 100 ? 0 : 2.4 * step.what.line) &&
      step.value.line <= free
    )
  })
  return {
    step: step.step,
    fits: fits && headlineFits,
    arrangement: step.arrangement,
    headline: style,
    field,
    styles: { value: step.value, unit: step.unit, what: step.what, text: POINT, item: ITEM },
    measures: {
      padding: POINT_PADDING,
      unitGap: UNIT_GAP,
      perRow: perRow(points.length),
      textWidth: setting.textWidth,
    },
  }
}

function numberWidth(value: string, step: NumberStep): number {
  const [number, unit] = splitUnit(value)
  return measureText(number, step.value) + (unit ? UNIT_GAP + measureText(unit, step.unit) : 0)
}

function pointSetting(count: number) {
  const columnCount = perRow(count)
  const textWidth = (MEASURE - (columnCount - 1) * GUTTER) / columnCount
  return { text: POINT, item: ITEM, leadWidth: 0, textWidth, padding: POINT_PADDING }
}

function perRow(count: number): number {
  return count === 4 ? 2 : Math.min(Math.max(count, 1), 3)
}

function bands(points: PointText[]): PointText[][] {
  const size = perRow(points.length)
  return Array.from({ length: Math.ceil(points.length / size) }, (_, band) =>
    points.slice(band * size, (band + 1) * size),
  )
}
