import type { OverviewSlide } from '../../types/index.ts'
import { writeHeading } from '../heading.ts'
import { writeList } from '../list.ts'
import { textsOf, type Written } from '../written.ts'

/** A numbered list: `**Title** gist`; n-th item is chapter n. */
export function writeOverview({ headline, chapters }: OverviewSlide): Written {
  const list = writeList(
    chapters.map(({ title, gist }) => ({ lead: title, text: gist })),
    true,
  )
  return {
    blocks: [writeHeading(headline), list.markdown],
    texts: [...textsOf('headline', [headline]), ...list.texts],
  }
}
