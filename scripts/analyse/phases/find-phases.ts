/**
 * What the article itself puts in order: sections that it announces as phases or numbers, steps told with "first …
 * then … finally" or listed after their count, and numbered instructions. Where none of these is plain, there are no phases.
 */
import { contentWords } from '../../language/index.ts'
import { findCountedPhases } from './find-counted-phases.ts'
import { findHeadingPhases } from './find-heading-phases.ts'
import { findListedPhases } from './find-listed-phases.ts'
import { findNumberedSteps } from './find-numbered-steps.ts'
import { findSentenceSteps } from './find-sentence-steps.ts'
import { findToldSteps } from './find-told-steps.ts'
import { findWordPhases } from './find-word-phases.ts'
import type { Context } from '../context.ts'
import type { PhaseSequence } from '../../types/index.ts'

/** Sequences in the order of the article. */
export function findPhases(context: Context): PhaseSequence[] {
  const counted = findCountedPhases(context)
  const inWords = findWordPhases(context).filter(
    (sequence) => !counted.some((other) => sharesSteps(other, sequence)),
  )
  const listed = findListedPhases(context)
  const told = findToldSteps(context).filter(
    (sequence) => ![...counted, ...inWords, ...listed].some((other) => sharesSteps(other, sequence)),
  )
  const found = [
    ...findHeadingPhases(context),
    ...findNumberedSteps(context),
    ...counted,
    ...inWords,
    ...told,
    ...findSentenceSteps(context),
  ]
  // Sections of the same titles tell more of them.
  for (const list of listed) if (!found.some((other) => hasTitlesOf(other, list))) found.push(list)
  const position = (sequence: PhaseSequence) => sequence.phases[0]?.title.from[0].start ?? 0
  return found.sort((a, b) => position(a) - position(b))
}

function sharesSteps(one: PhaseSequence, other: PhaseSequence): boolean {
  const startsOf = ({ phases }: PhaseSequence) => phases.map(({ title }) => title.from[0].start)
  const starts = new Set(startsOf(one))
  return startsOf(other).some((start) => starts.has(start))
}

function hasTitlesOf({ phases }: PhaseSequence, listed: PhaseSequence): boolean {
  return (
    phases.length === listed.phases.length &&
    phases.every(({ title }, n) => {
      const words = contentWords(listed.phases[n]!.title.text)
      return contentWords(title.text).some((word) => words.includes(word))
    })
  )
}
