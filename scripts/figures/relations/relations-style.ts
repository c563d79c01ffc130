import { sans, serif, type TextStyle } from '../../measure/text-style.ts'

/** Type of a figure of relations, one size for all its siblings. */
export interface RelationsStyle {
  name: TextStyle
  label: TextStyle
  /** Expansions of acronyms. */
  small: TextStyle
  /** The name in the hub. */
  hub: TextStyle
  /** Share of the field that the rows may need. */
  fill: number
}

/** From the largest; the figure takes the first that fits. */
export const RELATIONS_STYLES: RelationsStyle[] = [
  { name: serif(32, 36), label: sans(24, 31), small: sans(17, 21), hub: serif(40, 46), fill: 0.7 },
  { name: serif(27, 31), label: sans(21, 27), small: sans(16, 20), hub: serif(32, 38), fill: 0.85 },
  { name: serif(24, 28), label: sans(20, 25), small: sans(15, 19), hub: serif(29, 35), fill: 0.95 },
  { name: serif(22, 25), label: sans(18, 22), small: sans(14, 17), hub: serif(26, 31), fill: 1 },
  { name: serif(20, 24), label: sans(17, 21), small: sans(14, 17), hub: serif(24, 29), fill: 1 },
  { name: serif(19, 22), label: sans(16, 20), small: sans(14, 17), hub: serif(22, 26), fill: 1 },
  { name: serif(17, 20), label: sans(15, 18), small: sans(14, 16), hub: serif(19, 23), fill: 1 },
]
