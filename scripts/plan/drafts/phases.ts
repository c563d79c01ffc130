import { fitsPhases } from '../../figures/index.ts'
import { contentWords } from '../../language/index.ts'
import type { PhaseSequence, PlannedPhase, Sentence } from '../../types/index.ts'
import { fitHeadline } from '../fit.ts'
import { standsAlone } from '../stands-alone.ts'
import { meanWorth, sentencesOf, type Draft, type DraftContext } from '../draft.ts'

/** More phases go on a second slide. */
const MOST_PHASES = 5

/** The ordered steps of a chapter; more than five go on, numbered on, on a second slide. */
export function draftPhases(context: DraftContext): Draft[] {
  const own = new Set(context.chapter.sections)
  return context.analysis.phases
    .filter(
      (sequence) => sequence.phases.length >= 2 && sequence.sections.some((section) => own.has(section)),
    )
    .flatMap((sequence) => draftSequence(sequence, context))
}

function draftSequence(sequence: PhaseSequence, { analysis, matter }: DraftContext): Draft[] {
  const { phases } = sequence
  const slides = Math.ceil(phases.length / MOST_PHASES)
  const size = Math.ceil(phases.length / slides)
  return Array.from({ length: slides }, (_, i): Draft | undefined => {
    const part = fitPhases(phases.slice(i * size, (i + 1) * size))
    if (!part) return undefined
    const uses = sentencesOf(
      analysis,
      part.flatMap(({ title, does, aim }) => [title, ...does, ...(aim ? [aim] : [])]),
    )
    const announced = announcementOf(phases, analysis)
    return {
      evidence: {
        kind: 'phases',
        phases: part,
        first: i === 0 ? undefined : i * size + 1,
        remark: sequence.basis === 'headings' ? { label: 'articlesOrder' } : undefined,
      },
      uses,
      sections: withParents(sequence.sections, analysis),
      value: 1.2 + 0.4 * meanWorth(matter, uses),
      topic: sequence.title,
      headline: announced && { text: withoutStop(announced.text), from: [announced.span] },
      headlineSentence: announced?.index,
    }
  }).filter((draft) => draft !== undefined)
}

/** The sentence that names the phases beforehand: "… into three stages: surveillance, escort, and handover". */
function announcementOf(
  phases: PlannedPhase[],
  { sentences }: DraftContext['analysis'],
): Sentence | undefined {
  const names = phases.map(({ title }) => contentWords(title.text)[0]).filter((name) => name !== undefined)
  return sentences.find((sentence) => {
    const words = contentWords(sentence.text)
    return (
      names.length >= 3 &&
      names.every((name) => words.includes(name)) &&
      sentence.kind === 'prose' &&
      standsAlone(sentence) &&
      fitHeadline(withoutStop(sentence.text))
    )
  })
}

const withoutStop = (text: string) => text.replace(/\.$/, '')

/** The sections of the phases, and the one that announces them. */
function withParents(sections: number[], analysis: DraftContext['analysis']): number[] {
  const parents = sections.flatMap((index) => analysis.sections[index]?.parent ?? [])
  return [...new Set([...parents, ...sections])].sort((a, b) => a - b)
}

/** A row of aims needs them of most phases; those of a few are told among what is done. */
function withCommonAims(phases: PlannedPhase[]): PlannedPhase[] {
  if (phases.filter(({ aim }) => aim).length > phases.length / 2) return phases
  return phases.map(({ title, does, aim }) => ({ title, does: aim ? [...does, aim] : does }))
}

/** The phases with as much of what is done as the figure holds. */
function fitPhases(given: PlannedPhase[]): PlannedPhase[] | undefined {
  const phases = withCommonAims(given)
  for (let most = 3; most >= 0; most--) {
    const cut = phases.map(({ title, does, aim }) => ({ title, does: does.slice(0, most), aim }))
    if (fitsPhases(cut)) return cut
    const withoutAims = cut.map(({ title, does }) => ({ title, does }))
    if (fitsPhases(withoutAims)) return withoutAims
  }
  return undefined
}
