import { countLines } from './count-lines.ts'
import { firstFit } from './fit.ts'
import { FIELD_BOTTOM, HEADLINE_TOP, MEASURE, type Field } from './grid.ts'
import { serif, type TextStyle } from './text-style.ts'

export interface HeadlineFit {
  style: TextStyle
  lines: number
  /** At most two lines. */
  fits: boolean
  field: Field
}

const STYLES = [serif(35, 39), serif(30, 34), serif(25, 29)] as const

/**
 * Style of a headline over the whole measure, and the field that it leaves. The third style is for a headline
 * that is too long for two lines, and is not counted as fitting.
 */
export function fitHeadline(headline: string, width: number = MEASURE): HeadlineFit {
  const [style, fits] = firstFit(
    STYLES,
    (style) => style.size > 25 && countLines(headline, style, width) <= 2,
  )
  const lines = countLines(headline, style, width)
  const top = lines <= 1 ? 126 : HEADLINE_TOP + lines * style.line + 25
  return { style, lines, fits, field: { top, width: MEASURE, height: FIELD_BOTTOM - top } }
}
