/** The slides outside of the chapters: what the article says before its first heading, and what it ends with. */
import type { Analysis } from '../../types/index.ts'
import { outsideChapters } from '../chapter.ts'
import type { Content } from '../content.ts'
import type { Draft, DraftContext, Shared } from '../draft.ts'
import { draftPassages, draftPoints, draftStatements } from '../drafts/index.ts'
import { cannotBeCut } from '../fill.ts'
import { planHeading } from '../headline.ts'
import type { Matter } from '../matter.ts'
import { findRuns } from '../runs.ts'
import { takeDraft } from '../select.ts'

/** A shorter talk, in minutes, begins with its first chapter. */
const LEAST_FOR_LEAD = 4
/** Of one that is longer two slides may stand before it: a passage only of what leads the article. */
const LEAST_FOR_SECOND_LEAD = 8
const LEADING = 0.85

/** A conclusion is shown even if it is long. */
const LEAST_GOOD_OF_CONCLUSION = 0.3

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

function contextOfSide(
  role: 'opening' | 'closing',
  analysis: Analysis,
  matter: Matter[],
  shared: Shared,
): DraftContext {
  const sections = analysis.sections.filter((section) => section.role === role).map(({ index }) => index)
  return { analysis, matter, chapter: outsideChapters(sections, analysis), ...shared }
}

function takeSide(draft: Draft, context: DraftContext): Content {
  takeDraft(draft, context)
  const heading = planHeading(draft, context, new Set())
  if (heading.sentence !== undefined) context.used.add(heading.sentence)
  return { chapter: context.chapter, draft, heading }
}
