import type { NumberSlide } from '../../types/index.ts'
import { writeHeading } from '../heading.ts'
import { writeLead, writeList, writeSteps } from '../list.ts'
import { textsOf, type Written } from '../written.ts'

/** `**3,400** what it counts`, then a list. */
export function writeNumber({ headline, value, what, points, notes }: NumberSlide): Written {
  const list = writeList(points)
  return {
    blocks: [
      writeHeading(headline),
      writeLead(value, what),
      points.length ? writeSteps(list.markdown, notes) : '',
    ],
    texts: [
      ...textsOf('headline', [headline]),
      ...textsOf('number', [value]),
      ...textsOf('text', [what]),
      ...list.texts,
    ],
  }
}
