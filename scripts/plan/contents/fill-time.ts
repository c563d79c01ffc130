import type { Chapter } from '../chapter.ts'
import type { Content } from '../content.ts'
import { draftExtra, draftMore } from '../fill.ts'
import type { SlideMaker } from './slide-maker.ts'

/** A talk of so many slides has room for one more. */
const LEAST_FOR_EXTRA = 8

/** The slides and, up to `most`, further ones behind them: each time the best that any chapter has left. */
export function fillTime(
  contents: readonly Content[],
  chapters: Chapter[],
  most: number,
  { contextOf, take }: SlideMaker,
): Content[] {
  const filled = [...contents]
  while (filled.length < most) {
    const best = chapters
      .flatMap((chapter) => {
        const more = draftMore(contextOf(chapter), filled, most)
        return more ? [{ chapter, ...more }] : []
      })
      .sort((a, b) => b.value - a.value || a.chapter.no - b.chapter.no)[0]
    if (!best) break
    filled.push(take(best.draft, best.chapter))
  }
  return filled
}

/**
 * The slides and, behind them, the strongest that would be missed: one more than there is time for.
 * @param size The most slides that the talk has time for, and how many lead it.
 */
export function addStrongest(
  contents: Content[],
  chapters: Chapter[],
  { most, leads }: { most: number; leads: number },
  { contextOf, take }: SlideMaker,
): Content[] {
  if (most < LEAST_FOR_EXTRA) return contents
  const hasRoom = leads + contents.length <= most + 1
  const [strongest] = chapters
    .flatMap((chapter) => {
      const draft = draftExtra(contextOf(chapter), contents, hasRoom)
      return draft ? [{ chapter, draft }] : []
    })
    .sort((a, b) => b.draft.value - a.draft.value)
  return strongest ? [...contents, take(strongest.draft, strongest.chapter)] : contents
}
