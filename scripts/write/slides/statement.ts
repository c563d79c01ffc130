import type { StatementSlide } from '../../types/index.ts'
import { writeHeading } from '../heading.ts'
import { textsOf, type Written } from '../written.ts'

/** The headline is all there is. */
export function writeStatement({ headline, tone }: StatementSlide): Written {
  return { keys: { tone }, blocks: [writeHeading(headline)], texts: textsOf('headline', [headline]) }
}
