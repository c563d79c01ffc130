import type { TimelineSlide } from '../../types/index.ts'
import { writeHeading } from '../heading.ts'
import { shownText } from '../shown-text.ts'
import { textsOf, type Written } from '../written.ts'

/** Events as data; `<Timeline>` draws them. */
export function writeTimeline({ headline, events }: TimelineSlide): Written {
  return {
    keys: {
      events: events.map(({ when, iso, until, what }) => ({
        ...(when && { when: shownText(when) }),
        ...(iso && { iso }),
        ...(until && { until }),
        what: shownText(what),
      })),
    },
    blocks: [writeHeading(headline), '<Timeline :events="$frontmatter.events" />'],
    texts: [
      ...textsOf('headline', [headline]),
      ...events.flatMap(({ when, what }) => [...textsOf('when', [when]), ...textsOf('event', [what])]),
    ],
  }
}
