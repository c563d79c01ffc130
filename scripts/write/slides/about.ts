import type { AboutSlide } from '../../types/index.ts'
import { writeHeading } from '../heading.ts'
import { writeList } from '../list.ts'
import { textsOf, type Written } from '../written.ts'

/** A list: `**Notice** text`; several texts of a row stand below its title. */
export function writeAbout({ headline, rows }: AboutSlide): Written {
  const list = writeList(
    rows.map(({ title, text }) =>
      text.length > 1 ? { lead: title, items: text } : { lead: title, text: text[0] },
    ),
  )
  return {
    blocks: [writeHeading(headline), list.markdown],
    texts: [...textsOf('headline', [headline]), ...list.texts],
  }
}
