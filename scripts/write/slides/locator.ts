import type { LocatorSlide } from '../../types/index.ts'
import { writeHeading } from '../heading.ts'
import { writeList } from '../list.ts'
import { shownText } from '../shown-text.ts'
import { textsOf, type Written } from '../written.ts'

/** A list; the layout draws the map from `map`. */
export function writeLocator({ headline, main, named, points }: LocatorSlide): Written {
  const list = writeList(points)
  return {
    keys: {
      map: {
        main: main.country,
        named: named.map(({ country, name }) => ({ country, name: shownText(name) })),
      },
    },
    blocks: [writeHeading(headline), list.markdown],
    texts: [
      ...textsOf('headline', [headline]),
      ...list.texts,
      ...textsOf(
        'place',
        named.map(({ name }) => name),
      ),
    ],
  }
}
