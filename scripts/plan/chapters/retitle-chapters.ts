import type { Analysis } from '../../types/index.ts'
import type { Chapter } from '../chapter.ts'
import { nameHeads } from './name-heads.ts'
import { withDescendants } from './with-descendants.ts'

/**
 * The chapters by what is shown of them: `heads` are those that the title names, each with a slide that speaks for it.
 * @param slides How many slides speak for a section; absent where none does.
 */
export function retitleChapters(
  chapters: Chapter[],
  slides: ReadonlyMap<number, number>,
  analysis: Analysis,
): Chapter[] {
  const { sections } = analysis
  return chapters.map((chapter) => {
    const heads = chapter.heads
      .map((index) => sections[index]!)
      .filter((head) => head.title && withDescendants(head, sections).some((index) => slides.has(index)))
    if (heads.length === 0) return chapter
    const { title, named } = nameHeads(heads, analysis, slides)
    return { ...chapter, heads: named.map(({ index }) => index), title }
  })
}
