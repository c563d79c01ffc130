import type { Field } from './grid.ts'
import type { TextStyle } from './text-style.ts'

/** The text steps of a layout, from the largest. */
export type Step = 'xl' | 'l' | 'm' | 's'

/** How a layout sets a content. */
export interface Fit {
  step: Step
  /** false where even the smallest step is too large: the layout then uses it all the same. */
  fits: boolean
  /** How the parts stand, where a layout has more than one way, such as `led` or `plain`. */
  arrangement: string
  headline: TextStyle
  /** Where the evidence stands. */
  field: Field
  /** The styles of the layout's texts by name: `lead`, `text`, `item`, … */
  styles: Record<string, TextStyle>
  /** Measures of the layout by name, in pixels: width of a column, padding of a row. */
  measures: Record<string, number>
}

/** The first candidate that passes, or else the last. */
export function firstFit<T>(
  candidates: readonly [T, ...T[]],
  passes: (candidate: T) => boolean,
): [T, boolean] {
  const found = candidates.find(passes)
  return found === undefined ? [candidates[candidates.length - 1]!, false] : [found, true]
}
