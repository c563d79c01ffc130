/**
 * What the article itself puts in order: sections that it announces as phases or numbers, steps told with "first …
 * then … finally", and numbered instructions. Where none of these is plain, there are no phases.
 */
import { findHeadingPhases } from './find-heading-phases.ts'
import { findNumberedSteps } from './find-numbered-steps.ts'
import { findWordPhases } from './find-word-phases.ts'
import type { Context } from '../context.ts'
import type { PhaseSequence } from '../../types/index.ts'

/** Sequences in the order of the article. */
export function findPhases(context: Context): PhaseSequence[] {
  const found = [...findHeadingPhases(context), ...findNumberedSteps(context), ...findWordPhases(context)]
  const position = (sequence: PhaseSequence) => sequence.phases[0]?.title.from[0].start ?? 0
  return found.sort((a, b) => position(a) - position(b))
}
