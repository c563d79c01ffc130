import { baseline, sans, serif, type TextStyle } from '../../measure/text-style.ts'
import { textHeight, textWidth, widestOf, wordsFit } from '../drawing/set-text.ts'
import { sum } from '../drawing/sum.ts'
import type { DrawnPhase } from './read-phases.ts'

/** Type of phases that stand one below the other. */
export interface StackStyle {
  numeral: TextStyle
  title: TextStyle
  does: TextStyle
  /** Share of the field that the words may need. */
  fill: number
}

const style = (
  numeral: number,
  title: [number, number],
  does: [number, number],
  fill: number,
): StackStyle => ({
  // its line is as high as the digits, so that an arrow may stand close
  numeral: serif(numeral, Math.round(numeral * 0.82)),
  title: serif(...title),
  does: sans(...does),
  fill,
})

/** From the largest; the figure takes the first that fits. */
export const STACK_STYLES: StackStyle[] = [
  style(60, [40, 47], [30, 38], 0.7),
  style(46, [32, 37], [27, 35], 0.8),
  style(42, [29, 34], [25, 32], 0.88),
  style(41, [28, 33], [24, 31], 0.92),
  style(40, [27, 32], [23, 30], 0.95),
  style(38, [25, 30], [22, 28], 1),
  style(36, [24, 28], [21, 27], 1),
  style(34, [23, 27], [20, 26], 1),
  style(32, [21, 26], [19, 24], 1),
  style(30, [20, 25], [18, 23], 1),
  style(28, [19, 23], [17, 21], 1),
  style(26, [18, 22], [16, 20], 1),
]

/** Above and below the words of a phase; between two things that are done; between a title and what stands below it. */
export const STACK_PAD = 8
export const STEP_GAP = 4
export const TITLE_GAP = 2
/** Between the numerals and the titles; between the word "Aim" and the aim. */
export const SPINE_GAP = 18
export const AIM_GAP = 10
/** Least length of an arrow from a numeral to the next, and what is free at its ends. */
const ARROW = { least: 15, free: 4 }
const MOST_TITLE_LINES = 3

/** Where the words of a phase stand in its stack, in pixels from its left edge. */
export interface StackColumns {
  /** Width of the numerals, through whose middle the line runs. */
  spine: number
  titleX: number
  titleWidth: number
  bodyX: number
  bodyWidth: number
  /** Whether what is done stands beside the title, or else below it. */
  beside: boolean
}

/** A phase as it is set: `base` is the first base line, from the top. */
export interface StackRow {
  base: number
  titleHeight: number
  /** Heights of what is done, then of the aim. */
  parts: number[]
  height: number
}

/** A way to set the phases: their rows, those of two stacks level with each other. */
export interface Stacks {
  style: StackStyle
  count: number
  width: number
  place: StackColumns
  rows: StackRow[]
  heights: number[]
}

/**
 * Columns of a stack.
 * @param titleEnd where titles end, so that what is done stands beside them; undefined: below, and titles take all
 */
export function stackColumns(
  numerals: string[],
  width: number,
  titleEnd: number | undefined,
  { numeral }: StackStyle,
): StackColumns {
  const spine = Math.max(...numerals.map((text) => textWidth(text, numeral)))
  const titleX = spine + SPINE_GAP
  const bodyX = titleEnd === undefined ? titleX : titleEnd + 24
  const titleWidth = (titleEnd ?? width) - titleX
  return { spine, titleX, titleWidth, bodyX, bodyWidth: width - bodyX, beside: titleEnd !== undefined }
}

/** Measures a phase; undefined where a word is wider than its column, or a title too long. */
export function measureRow(
  { title, does, aim }: DrawnPhase,
  columns: StackColumns,
  style: StackStyle,
  aimWord: string,
): StackRow | undefined {
  const { titleWidth, bodyWidth, beside } = columns
  const aimX = aimIndent(aimWord, style)
  const bold = aimStyle(style)
  const whole =
    wordsFit(title, style.title, titleWidth) &&
    widestOf(does, style.does) <= bodyWidth &&
    (!aim || wordsFit(aim, bold, bodyWidth - aimX))
  const titleHeight = textHeight(title, style.title, titleWidth)
  if (!whole || titleHeight > MOST_TITLE_LINES * style.title.line) return undefined
  const parts = [
    ...does.map((text) => textHeight(text, style.does, bodyWidth)),
    ...(aim ? [textHeight(aim, bold, bodyWidth - aimX)] : []),
  ]
  const set = [style.numeral, style.title, ...(beside ? [style.does] : [])]
  const base = Math.max(...set.map(baseline))
  const bodyHeight = sum(parts) + Math.max(0, parts.length - 1) * STEP_GAP
  const titleFoot = base - baseline(style.title) + titleHeight
  const bodyFoot = beside
    ? base - baseline(style.does) + bodyHeight
    : titleFoot + (parts.length > 0 ? TITLE_GAP + bodyHeight : 0)
  const digitFoot = base + style.numeral.line - baseline(style.numeral)
  const arrowFoot = digitFoot + 2 * ARROW.free + ARROW.least - 2 * STACK_PAD
  const height = Math.max(titleFoot, bodyFoot, arrowFoot) + 2 * STACK_PAD
  return { base, titleHeight, parts, height }
}

/** How far the aim stands behind its word. */
export function aimIndent(aimWord: string, { does }: StackStyle): number {
  return textWidth(aimWord, does) + AIM_GAP
}

export function aimStyle({ does }: StackStyle): TextStyle {
  return { ...does, weight: 600 }
}

/** Ends of the arrow between two numerals, given their base lines. */
export function arrowEnds(from: number, to: number, { numeral }: StackStyle): [number, number] {
  const rise = baseline(numeral)
  return [from - rise + numeral.line + ARROW.free, to - rise - ARROW.free]
}
