import type { PointsSlide } from '../../types/index.ts'
import { writeHeading } from '../heading.ts'
import { writeList, writeSteps } from '../list.ts'
import { textsOf, type Written } from '../written.ts'

/** A list; cards and activities differ in how they are laid out. */
export function writePoints({ headline, points, notes }: PointsSlide): Written {
  const list = writeList(points)
  return {
    blocks: [writeHeading(headline), writeSteps(list.markdown, notes)],
    texts: [...textsOf('headline', [headline]), ...list.texts],
  }
}
