import { countLines } from './count-lines.ts'
import { fitHeadline } from './fit-headline.ts'
import type { Fit } from './fit.ts'
import { MEASURE } from './grid.ts'
import { sans } from './text-style.ts'

const CAPTION = sans(18, 24)

/** A slide whose text is its headline, and perhaps a caption below its field: figures and pictures. */
export function fitPlain(headline: string, caption = ''): Fit {
  const { style, fits, field } = fitHeadline(headline)
  const lines = countLines(caption, CAPTION, MEASURE)
  return {
    step: 'm',
    fits: fits && lines <= 3,
    arrangement: 'figure',
    headline: style,
    field: { ...field, height: field.height - (lines ? lines * CAPTION.line + 10 : 0) },
    styles: { caption: CAPTION },
    measures: {},
  }
}
