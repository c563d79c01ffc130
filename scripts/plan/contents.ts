/** The slides between the frame: what each shows, under which heading. */
import type { Analysis } from '../types/index.ts'
import { alternateForms } from './alternate.ts'
import type { Chapter } from './chapters.ts'
import type { Draft, DraftContext } from './draft.ts'
import { draftPoints } from './drafts/index.ts'
import { planHeading, promoteHeadline, type Heading } from './headline.ts'
import type { Matter } from './matter.ts'
import { findRuns } from './runs.ts'
import { selectDrafts, takeDraft } from './select.ts'
import { allotSlots } from './slots.ts'

/** A slide with its evidence and heading, before its number and notes. */
export interface Content {
  chapter: Chapter
  draft: Draft
  heading: Heading
}

/** What is shared by all slides of a plan in the making: what is used, what is said. */
export type Shared = Pick<DraftContext, 'used' | 'said' | 'pictureAt'>

/** A shorter talk, in minutes, begins with its first chapter. */
const LEAST_FOR_LEAD = 4

/** The sentences that a content slide shows, its headline's included. */
export function usesOf({ draft, heading }: Content): number[] {
  return heading.sentence === undefined ? draft.uses : [...draft.uses, heading.sentence]
}

/** What the article says before its first heading, on a slide of its own, where that is more than the cover shows. */
export function planLead(
  analysis: Analysis,
  matter: Matter[],
  minutes: number,
  shared: Shared,
): Content | undefined {
  if (minutes < LEAST_FOR_LEAD) return undefined
  const sections = analysis.sections.filter(({ role }) => role === 'opening').map(({ index }) => index)
  const chapter: Chapter = {
    no: 0,
    heads: sections,
    sections,
    title: analysis.article.title ?? { label: 'untitled' },
  }
  const context: DraftContext = { analysis, matter, chapter, ...shared }
  const [run] = findRuns(context)
  if (!run || run.free.length < 2) return undefined
  const draft = draftPoints(run, context)
  if (!draft || draft.evidence.kind === 'statement') return undefined
  takeDraft(draft, context)
  const heading = planHeading(draft, context, new Set())
  if (heading.sentence !== undefined) shared.used.add(heading.sentence)
  return { chapter, draft, heading }
}

/** Every chapter's slides, as many as there is time for. */
export function planContents(
  analysis: Analysis,
  matter: Matter[],
  chapters: Chapter[],
  slides: number,
  shared: Shared,
): Content[] {
  const { used, said } = shared
  const slots = allotSlots(chapters, matter, slides)
  const kinds = new Map<string, number>()
  const taken = new Set<string>()
  const contents = chapters.flatMap((chapter, i) => {
    const context: DraftContext = { analysis, matter, chapter, ...shared }
    return selectDrafts(context, slots[i]!, kinds).map((selected): Content => {
      const draft = promoteHeadline(selected, context, taken)
      const heading = planHeading(draft, context, taken)
      if (heading.sentence !== undefined) {
        used.add(heading.sentence)
        if ('text' in heading.headline) said.add(heading.headline.text)
      }
      return { chapter, draft, heading }
    })
  })
  const drafts = alternateForms(contents.map(({ draft }) => draft))
  return contents.map((content, i) => ({ ...content, draft: drafts[i]! }))
}
