import type { Chapter } from '../chapter.ts'
import type { Content } from '../content.ts'
import type { Draft, DraftContext } from '../draft.ts'
import { planHeading } from '../headline.ts'
import { promoteHeadline } from '../promote-headline.ts'
import { takeDraft } from '../select.ts'

/** Makes slides of a deck's drafts, no two under the same headline. */
export interface SlideMaker {
  contextOf: (chapter: Chapter) => DraftContext
  /** A draft that was taken already, with what stands above it. */
  head: (draft: Draft, chapter: Chapter) => Content
  /** Marks what the draft shows as used, and heads it. */
  take: (draft: Draft, chapter: Chapter) => Content
  /** Two drafts in the place of slides whose headlines are free again. */
  headAnew: (drafts: [Draft, Draft], chapter: Chapter, before: readonly Content[]) => [Content, Content]
}

/** @param base What the slides of all chapters share. */
export function slideMaker(base: Omit<DraftContext, 'chapter'>): SlideMaker {
  const taken = new Set<string>()
  const contextOf = (chapter: Chapter): DraftContext => ({ ...base, chapter })
  const head = (draft: Draft, chapter: Chapter) => headDraft(draft, contextOf(chapter), taken)
  return {
    contextOf,
    head,
    take(draft, chapter) {
      takeDraft(draft, contextOf(chapter))
      return head(draft, chapter)
    },
    headAnew([first, second], chapter, before) {
      for (const { heading } of before)
        if ('text' in heading.headline) taken.delete(heading.headline.text.toLowerCase())
      return [head(first, chapter), head(second, chapter)]
    },
  }
}

function headDraft(selected: Draft, context: DraftContext, taken: Set<string>): Content {
  const draft = promoteHeadline(selected, context, taken)
  const heading = planHeading(draft, context, taken)
  if (heading.sentence !== undefined) {
    context.used.add(heading.sentence)
    if ('text' in heading.headline) context.said.add(heading.headline.text)
  }
  return { chapter: context.chapter, draft, heading }
}
