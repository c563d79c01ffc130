import { sans, serif, type TextStyle } from '../../measure/text-style.ts'
import type { Drawing } from '../drawing/drawing.ts'

/** Type of a figure of phases. */
export interface PhasesStyle {
  numeral: TextStyle
  title: TextStyle
  does: TextStyle
  aim: TextStyle
  /** Above and below the words of a row. */
  padding: number
  /** Share of the field that the words may need. */
  fill: number
}

const style = (
  numeral: [number, number],
  title: [number, number],
  does: [number, number],
  aim: [number, number],
  padding: number,
  fill = 1,
): PhasesStyle => ({
  numeral: serif(...numeral),
  title: serif(...title),
  does: sans(...does),
  aim: sans(...aim, 600),
  padding,
  fill,
})

/** From the largest; the figure takes the first that fits. */
export const PHASES_STYLES: PhasesStyle[] = [
  style([76, 80], [42, 48], [28, 36], [24, 30], 15, 0.82),
  style([58, 62], [34, 40], [25, 32], [21, 27], 13, 0.92),
  style([46, 50], [29, 34], [23, 29], [20, 25], 12),
  style([44, 46], [25, 30], [22, 28], [19, 24], 11),
  style([40, 42], [24, 28], [21, 26], [18, 23], 10),
  style([38, 40], [23, 27], [20, 25], [18, 23], 9),
  style([34, 36], [22, 26], [20, 25], [18, 23], 8),
  style([34, 38], [21, 26], [18, 23], [17, 21], 8),
  style([28, 32], [19, 23], [16, 20], [16, 20], 7),
  style([24, 28], [17, 21], [15, 19], [15, 19], 6),
]

/** The word above an aim. */
export const AIM_WORD = sans(14, 18)
export const AIM_PAD = { x: 12, y: 9 }
/** Between two phases, where the arrows are. */
export const PHASE_GUTTER = 24
/** Free at the end of the lines of a column. */
export const COLUMN_END = 6
/** From the words of the head to the line below them. */
export const HEAD_GAP = 8

/** How much higher a title stands beside its numeral, to be on one baseline with it. */
export function riseOf({ numeral, title }: PhasesStyle): number {
  return (numeral.size - title.size) * 0.14
}

export interface PhasesOptions {
  /** Number of the first phase (default 1). */
  first?: number
  /** Whether phases have numerals (default true). */
  numbered?: boolean
  /** The word above an aim (default "Aim"). */
  aimWord?: string
  /** Words at the foot. */
  remark?: string
}

/** A drawing of phases, and the size of the type in which it says what is done; of the titles, if they are all. */
export interface DrawnPhases {
  drawing: Drawing
  size: number
}
