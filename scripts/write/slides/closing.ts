import type { ClosingSlide } from '../../types/index.ts'
import { writeHeading } from '../heading.ts'
import { writeList, writeSteps } from '../list.ts'
import { textsOf, type Written } from '../written.ts'

/** A numbered list of what to remember. */
export function writeClosing({ headline, points, notes }: ClosingSlide): Written {
  const list = writeList(points, true)
  return {
    blocks: [writeHeading(headline), writeSteps(list.markdown, notes)],
    texts: [...textsOf('headline', [headline]), ...list.texts],
  }
}
