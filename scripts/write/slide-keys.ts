// Whose a key of the first slide's frontmatter is: the deck's or the slide's.

/** Keys of a slide: the deck's own and Slidev's. `title` of the first slide is the deck's. */
const SLIDE_KEYS = new Set([
  ...['layout', 'id', 'kicker', 'chapter', 'source', 'from', 'hash', 'byline', 'notice'],
  ...['events', 'first', 'remark', 'figureTitle', 'map', 'tone'],
  ...['class', 'clicks', 'clicksStart', 'background', 'image', 'zoom', 'level', 'routeAlias', 'hide'],
  ...['disabled', 'dragPos', 'preload', 'hideInToc', 'src'],
])

type Keys = Record<string, unknown>

/** The first slide's frontmatter as the deck's keys and its own. */
export function splitHeadmatter(frontmatter: Keys): { headmatter: Keys; own: Keys } {
  const entries = Object.entries(frontmatter)
  return {
    headmatter: Object.fromEntries(entries.filter(([key]) => !SLIDE_KEYS.has(key))),
    own: Object.fromEntries(entries.filter(([key]) => SLIDE_KEYS.has(key))),
  }
}
