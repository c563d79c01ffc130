import type { Draft, DraftContext } from '../../draft.ts'
import type { Run } from '../../runs.ts'
import { draftDigest } from './digest.ts'
import { draftPair } from './pair.ts'
import { draftSection } from './section.ts'

export { draftSection } from './section.ts'

/**
 * Points for a run: of one section its worthiest, of two both side by side, of more one for each; none where nothing of
 * it can be printed.
 */
export function draftPoints(run: Run, context: DraftContext): Draft | undefined {
  if (run.sections.length > 2) return draftDigest(run, context)
  return run.sections.length === 2 ? draftPair(run, context) : draftSection(run, context)
}
