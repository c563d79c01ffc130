import type { Analysis, Section, Words } from '../../types/index.ts'
import { joinTitles } from './join-titles.ts'
import { withDescendants } from './with-descendants.ts'

/** A title for some main sections, and those of them that it names. */
interface Named {
  title: Words
  named: Section[]
}

/** Of so many sections' titles one is made at most. */
const MOST_JOINED = 2

/**
 * One section's title as it is; of several the titles, cut short, of as many as fit, the largest first to be kept.
 * @param slides How many slides speak for a section, where that is known: what is told at length is large.
 */
export function nameHeads(
  heads: Section[],
  analysis: Analysis,
  slides: ReadonlyMap<number, number> = new Map(),
): Named {
  const titled = heads.filter((section) => section.title)
  const [only, ...others] = titled
  if (!only) return { title: analysis.article.title ?? { label: 'untitled' }, named: heads }
  if (others.length === 0) return { title: only.shortTitle ?? only.title!, named: titled }
  const bySize = sortBySize(titled, analysis, slides)
  for (let count = Math.min(MOST_JOINED, titled.length); count > 1; count--) {
    const named = bySize.slice(0, count).sort((a, b) => a.index - b.index)
    const title = joinTitles(named)
    if (title) return { title, named }
  }
  const [largest] = bySize
  return { title: largest!.shortTitle ?? largest!.title!, named: [largest!] }
}

/** By slides, then by words, the largest first. */
function sortBySize(
  titled: Section[],
  { sections, sentences }: Analysis,
  slides: ReadonlyMap<number, number>,
): Section[] {
  const size = (section: Section) => {
    const own = withDescendants(section, sections)
    const inOwn = new Set(own)
    return {
      slides: own.reduce((sum, index) => sum + (slides.get(index) ?? 0), 0),
      words: sentences.reduce((sum, { section, words }) => sum + (inOwn.has(section) ? words : 0), 0),
    }
  }
  return titled
    .map((section) => ({ section, ...size(section) }))
    .sort((a, b) => b.slides - a.slides || b.words - a.words || a.section.index - b.section.index)
    .map(({ section }) => section)
}
