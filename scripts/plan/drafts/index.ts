/**
 * The kinds of evidence that a chapter may offer. A new kind of slide begins here: a function from the context to
 * drafts, each with what it is worth; then its type in `types/plan.ts`, its handler in `write/slides/` and its layout.
 */
import type { Draft, DraftContext } from '../draft.ts'
import { draftCards } from './cards.ts'
import { draftContrasts } from './contrast.ts'
import { draftEnumerations, draftLists } from './lists.ts'
import { draftLocator } from './locator.ts'
import { draftPhases } from './phases.ts'
import { draftRelations } from './relations.ts'
import { draftCode, draftNumbers, draftPictures, draftQuotations, draftTables } from './single.ts'
import { draftTimelines } from './timeline.ts'

export { draftPassages } from './passage.ts'
export { draftMap } from './phases.ts'
export { draftPoints, draftSection } from './points/index.ts'
export { draftNumbers, draftQuotations } from './single.ts'
export { draftStatements, statementOf } from './statement.ts'
export { draftVoice } from './voice.ts'

const MAKERS: ((context: DraftContext) => Draft[])[] = [
  draftTimelines,
  draftRelations,
  draftPhases,
  draftLists,
  draftCards,
  draftContrasts,
  draftLocator,
  draftTables,
  draftPictures,
  draftNumbers,
  draftQuotations,
  draftCode,
  draftEnumerations,
]

/** Everything that a chapter could show besides plain points. */
export function draftEvidence(context: DraftContext): Draft[] {
  return MAKERS.flatMap((make) => make(context))
}
