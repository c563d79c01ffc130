import type { Analysis } from '../../types/index.ts'
import { outsideChapters, type Chapter } from '../chapter.ts'
import type { Content } from '../content.ts'
import type { DraftContext, Shared } from '../draft.ts'
import { draftMap } from '../drafts/index.ts'
import { planHeading } from '../headline.ts'
import type { Matter } from '../matter.ts'

/** The steps of an article whose sections they are, before the first of them; each is told at length in its place. */
export function planMap(
  analysis: Analysis,
  matter: Matter[],
  chapters: Chapter[],
  shared: Shared,
): Content[] {
  const chapter = outsideChapters([], analysis)
  const context: DraftContext = { analysis, matter, chapter, ...shared }
  return draftMap(context, chapters).map((draft) => {
    shared.drawn.push(draft)
    return { chapter, draft, heading: planHeading(draft, context, new Set()) }
  })
}
