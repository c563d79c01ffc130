/** The slides between the frame: what each shows, under which heading. */
import type { Analysis } from '../types/index.ts'
import { alternateForms } from './alternate.ts'
import type { Chapter } from './chapters.ts'
import { isFigure } from './covers.ts'
import type { Draft, DraftContext } from './draft.ts'
import { draftMap, draftPassages, draftPoints, draftStatements } from './drafts/index.ts'
import { exchangeWeak } from './exchange.ts'
import { cannotBeCut, draftExtra, draftMore } from './fill.ts'
import { planHeading, type Heading } from './headline.ts'
import type { Matter } from './matter.ts'
import { promoteHeadline } from './promote-headline.ts'
import { findRuns } from './runs.ts'
import { placeOf, selectDrafts, takeDraft } from './select.ts'
import { allotSlots } from './slots.ts'
import { untangle } from './untangle.ts'

/** A slide with its evidence and heading, before its number and notes. */
export interface Content {
  chapter: Chapter
  draft: Draft
  heading: Heading
}

/** What is shared by all slides of a plan in the making: what is used, what is said. */
export type Shared = Pick<DraftContext, 'used' | 'said' | 'drawn' | 'pictureAt'>

/** A shorter talk, in minutes, begins with its first chapter. */
const LEAST_FOR_LEAD = 4
/** Of one that is longer two slides may stand before it: a passage only of what leads the article. */
const LEAST_FOR_SECOND_LEAD = 8
const LEADING = 0.85

/** A conclusion is shown even if it is long. */
const LEAST_GOOD_OF_CONCLUSION = 0.3

/** A short article has no more slides than one for so many words, however long the talk. */
const WORDS_PER_SLIDE = 45

/** A talk of so many slides has room for one more. */
const LEAST_FOR_EXTRA = 8

/** The sentences that a content slide shows, its headline's included. */
export function usesOf({ draft, heading }: Content): number[] {
  return heading.sentence === undefined ? draft.uses : [...draft.uses, heading.sentence]
}

/**
 * What the article says before its first heading, on a slide of its own, where that is more than the cover shows; or what
 * it concludes with, where that is too little for a closing.
 */
export function planSide(
  role: 'opening' | 'closing',
  analysis: Analysis,
  matter: Matter[],
  minutes: number,
  shared: Shared,
): Content | undefined {
  if (minutes < LEAST_FOR_LEAD) return undefined
  const context = contextOfSide(role, analysis, matter, shared)
  const [run] = findRuns(context)
  const least = role === 'closing' ? LEAST_GOOD_OF_CONCLUSION : undefined
  const draft =
    (run && run.free.length > 1 ? draftPoints(run, context) : draftStatements(context, least)[0]) ??
    draftPassages(context)[0]
  if (!draft) return undefined
  return takeSide(draft, context)
}

/** A strong sentence before the first heading that no slide shows and no point can be cut from, in a talk that has time for it. */
export function planLead(
  analysis: Analysis,
  matter: Matter[],
  minutes: number,
  shared: Shared,
): Content | undefined {
  if (minutes < LEAST_FOR_SECOND_LEAD) return undefined
  const context = contextOfSide('opening', analysis, matter, shared)
  const draft = draftPassages(context).find(({ uses }) =>
    uses.some((index) => matter[index]!.sentence.salience >= LEADING && cannotBeCut(matter[index]!)),
  )
  return draft && takeSide(draft, context)
}

/** The steps of an article whose sections they are, before the first of them; each is told at length in its place. */
export function planMap(
  analysis: Analysis,
  matter: Matter[],
  chapters: Chapter[],
  shared: Shared,
): Content[] {
  const chapter: Chapter = {
    no: 0,
    heads: [],
    sections: [],
    title: analysis.article.title ?? { label: 'untitled' },
  }
  const context: DraftContext = { analysis, matter, chapter, ...shared }
  return draftMap(context, chapters).map((draft) => {
    shared.drawn.push(draft)
    return { chapter, draft, heading: planHeading(draft, context, new Set()) }
  })
}

function contextOfSide(
  role: 'opening' | 'closing',
  analysis: Analysis,
  matter: Matter[],
  shared: Shared,
): DraftContext {
  const sections = analysis.sections.filter((section) => section.role === role).map(({ index }) => index)
  const chapter: Chapter = {
    no: 0,
    heads: sections,
    sections,
    title: analysis.article.title ?? { label: 'untitled' },
  }
  return { analysis, matter, chapter, ...shared }
}

function takeSide(draft: Draft, context: DraftContext): Content {
  takeDraft(draft, context)
  const heading = planHeading(draft, context, new Set())
  if (heading.sentence !== undefined) context.used.add(heading.sentence)
  return { chapter: context.chapter, draft, heading }
}

/** Every chapter's slides behind those that lead the talk, as many as there is time for. */
export function planContents(
  analysis: Analysis,
  matter: Matter[],
  chapters: Chapter[],
  slides: number,
  shared: Shared,
  leads: Content[] = [],
): { leads: Content[]; contents: Content[] } {
  const slots = allotSlots(chapters, matter, slides)
  const kinds = new Map<string, number>()
  const taken = new Set<string>()
  const contextOf = (chapter: Chapter): DraftContext => ({ analysis, matter, chapter, ...shared })
  const contents = chapters.flatMap((chapter, i) =>
    selectDrafts(contextOf(chapter), slots[i]!, kinds).map((draft) => head(draft, contextOf(chapter), taken)),
  )
  const words = analysis.sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  const most = Math.min(slides, Math.ceil(words / WORDS_PER_SLIDE))
  while (contents.length < most) {
    const best = chapters
      .flatMap((chapter) => {
        const more = draftMore(contextOf(chapter), contents, most)
        return more ? [{ chapter, ...more }] : []
      })
      .sort((a, b) => b.value - a.value || a.chapter.no - b.chapter.no)[0]
    if (!best) break
    const context = contextOf(best.chapter)
    takeDraft(best.draft, context)
    contents.push(head(best.draft, context, taken))
  }
  const extra =
    most >= LEAST_FOR_EXTRA
      ? chapters.flatMap((chapter) => {
          const draft = draftExtra(contextOf(chapter), contents, leads.length + contents.length <= most + 1)
          return draft ? [{ chapter, draft }] : []
        })
      : []
  const [strongest] = extra.sort((a, b) => b.draft.value - a.draft.value)
  if (strongest) {
    takeDraft(strongest.draft, contextOf(strongest.chapter))
    contents.push(head(strongest.draft, contextOf(strongest.chapter), taken))
  }
  const side = leads[0]?.chapter
  const exchanged = exchangeWeak(
    [...leads, ...contents],
    side ? [side, ...chapters] : chapters,
    contextOf,
    (draft, chapter) => {
      takeDraft(draft, contextOf(chapter))
      return head(draft, contextOf(chapter), taken)
    },
  )
  const untangled = untangle(
    exchanged,
    { matter, sentences: analysis.sentences },
    (drafts, chapter, before) => {
      for (const { heading } of before)
        if ('text' in heading.headline) taken.delete(heading.headline.text.toLowerCase())
      const [first, second] = drafts.map((draft) => head(draft, contextOf(chapter), taken))
      return [first!, second!]
    },
  )
  const inOrder = untangled.toSorted((a, b) => a.chapter.no - b.chapter.no || standsAt(a) - standsAt(b))
  const own = inOrder.filter(({ chapter }) => chapter.no > 0)
  const drafts = alternateForms(own.map(({ draft }) => draft))
  return {
    leads: inOrder.filter(({ chapter }) => chapter.no === 0),
    contents: own.map((content, i) => ({ ...content, draft: drafts[i]! })),
  }
}

/**
 * Where in the article a slide stands: a figure, which shows all at once, where it begins; what is told in words in the
 * middle of it, so that of two slides that tell one stretch what comes before most of the other stands before it.
 */
function standsAt(content: Content): number {
  const uses = usesOf(content)
  if (isFigure(content.draft.evidence) || content.draft.uses.length === 0)
    return Math.min(placeOf(content.draft), ...uses)
  return uses.reduce((sum, index) => sum + index, 0) / uses.length
}

/** The draft with what stands above it. */
function head(selected: Draft, context: DraftContext, taken: Set<string>): Content {
  const draft = promoteHeadline(selected, context, taken)
  const heading = planHeading(draft, context, taken)
  if (heading.sentence !== undefined) {
    context.used.add(heading.sentence)
    if ('text' in heading.headline) context.said.add(heading.headline.text)
  }
  return { chapter: context.chapter, draft, heading }
}
