import type { CoverSlide, Sourced } from '../../types/index.ts'
import { escapeText } from '../escape.ts'
import { writeHeading } from '../heading.ts'
import { shownText } from '../shown-text.ts'
import { textsOf, type Written } from '../written.ts'

/** The title and a paragraph; byline and notice are data for the layout. */
export function writeCover({ headline, standfirst, byline, notice }: CoverSlide): Written {
  const line = byline?.length ? joinByline(byline) : undefined
  return {
    keys: {
      byline: line && shownText(line),
      notice: notice && shownText(notice),
    },
    blocks: [writeHeading(headline), standfirst ? escapeText(shownText(standfirst)) : ''],
    texts: [
      ...textsOf('headline', [headline]),
      ...textsOf('standfirst', [standfirst]),
      ...textsOf('byline', [line]),
      ...textsOf('notice', [notice]),
    ],
  }
}

/** One line: the author, the date, … */
function joinByline(byline: Sourced[]): Sourced {
  const from = byline.flatMap((part) => part.from) as Sourced['from']
  return { text: byline.map(shownText).filter(Boolean).join(' · '), from }
}
