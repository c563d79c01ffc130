import type { ContrastSlide } from '../../types/index.ts'
import { writeHeading } from '../heading.ts'
import { writeList } from '../list.ts'
import { textsOf, type Written } from '../written.ts'

/** Two slots, each with a title and a list. */
export function writeContrast({ headline, sides }: ContrastSlide): Written {
  const written = sides.map(({ title, points }, i) => {
    const list = writeList(points)
    return {
      blocks: [i === 0 ? '::left::' : '::right::', writeHeading(title, 2), list.markdown],
      texts: [...textsOf('side', [title]), ...list.texts],
    }
  })
  return {
    blocks: [writeHeading(headline), ...written.flatMap(({ blocks }) => blocks)],
    texts: [...textsOf('headline', [headline]), ...written.flatMap(({ texts }) => texts)],
  }
}
