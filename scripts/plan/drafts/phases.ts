import { fitsPhases } from '../../figures/index.ts'
import { contentWords } from '../../language/index.ts'
import type { Analysis, PhaseSequence, PlannedPhase, Sentence, Sourced } from '../../types/index.ts'
import type { Chapter } from '../chapter.ts'
import { fitHeadline } from '../fit.ts'
import { standsAlone } from '../stands-alone.ts'
import { meanWorth, sentencesOf, type Draft, type DraftContext } from '../draft.ts'

/** More phases go on a second slide. */
const MOST_PHASES = 5
/** So many that are sections stand on one, as a map of what follows. */
const MOST_SECTIONS = 8

/** The ordered steps of a chapter; more than five go on, numbered on, on a second slide. */
export function draftPhases(context: DraftContext): Draft[] {
  const { analysis, chapter } = context
  return analysis.phases
    .filter((sequence) => sequence.phases.length >= 2 && isOfChapter(sequence, chapter, analysis))
    .flatMap((sequence) => draftSequence(sequence, context))
}

/**
 * Phases that are chapters of the talk, or parts of several: no chapter holds them all, so they stand before the first
 * one, as its map.
 * @param context That of no chapter.
 */
export function draftMap(context: DraftContext, chapters: readonly Chapter[]): Draft[] {
  const { analysis } = context
  const sequence = analysis.phases.find(
    (one) =>
      one.phases.length >= LEAST_IN_MAP &&
      isOfSections(one) &&
      !chapters.some((chapter) => isOfChapter(one, chapter, analysis)),
  )
  return sequence ? draftSequence(sequence, context) : []
}

const LEAST_IN_MAP = 3

/** Phases that sections announce stand with these; others in the one chapter that holds them all. */
function isOfChapter(sequence: PhaseSequence, { sections }: Chapter, analysis: Analysis): boolean {
  if (sequence.announced !== undefined && analysis.sections[sequence.announced]?.role === 'body')
    return sections.includes(sequence.announced)
  return sequence.sections.every((section) => sections.includes(section))
}

const isOfSections = ({ sections }: PhaseSequence) => sections.length > 1

function draftSequence(sequence: PhaseSequence, context: DraftContext): Draft[] {
  const { analysis, matter } = context
  const { phases } = sequence
  const isMap = isOfSections(sequence)
  const whole = isMap && phases.length <= MOST_SECTIONS ? fitPhases(phases, context) : undefined
  const parts = whole ? [whole] : splitPhases(phases, context)
  const firsts = parts.map((_, i) => 1 + parts.slice(0, i).reduce((sum, { length }) => sum + length, 0))
  const announced = announcementOf(phases, analysis) ?? countingOf(sequence, analysis)
  const topic = sequence.title ?? (isMap ? analysis.article.title : undefined)
  return parts.map((part, i): Draft => {
    const uses = sentencesOf(
      analysis,
      part.flatMap(({ title, does, aim }) => [title, ...does, ...(aim ? [aim] : [])]),
    )
    const isHeaded = announced !== undefined && i === 0
    return {
      evidence: {
        kind: 'phases',
        phases: part,
        first: i === 0 ? undefined : firsts[i],
        remark:
          sequence.basis === 'headings' && !isProcedure(sequence, analysis)
            ? { label: 'articlesOrder' }
            : undefined,
      },
      uses,
      at: isMap ? firstOf(sequence, analysis) : undefined,
      sections: withParents(sequence.sections, analysis),
      // Where there is no room for all, the first come first.
      value: 1.2 + 0.4 * meanWorth(matter, uses) - 0.01 * i,
      topic,
      // What heads one step cannot head them all.
      digest: isMap && topic !== undefined && !isHeaded ? true : undefined,
      // One step heads no figure of them all: only what stands right before the first does.
      pool: i === 0 && uses.length > 0 ? [uses[0]! - 1] : [],
      headline: isHeaded ? { text: withoutStop(announced.text), from: [announced.span] } : undefined,
      headlineSentence: isHeaded ? announced.index : undefined,
    }
  })
}

/** On as few slides as there must be, with about as many on each. */
function splitPhases(phases: PlannedPhase[], context: DraftContext): PlannedPhase[][] {
  const slides = Math.ceil(phases.length / MOST_PHASES)
  const size = Math.ceil(phases.length / slides)
  return Array.from({ length: slides }, (_, i) =>
    fitPhases(phases.slice(i * size, (i + 1) * size), context),
  ).filter((part) => part !== undefined)
}

/** The first sentence of the first phase's section. */
function firstOf({ sections }: PhaseSequence, { sentences }: Analysis): number | undefined {
  return sentences.find(({ section }) => section === sections[0])?.index
}

/** Steps that tell what to do are in order by what they are. */
function isProcedure({ sections }: PhaseSequence, { sentences }: Analysis): boolean {
  return sentences.some(({ section, order }) => order !== undefined && sections.includes(section))
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

/** The sentence right before the phases that counts them: "The operation has three phases". */
function countingOf(sequence: PhaseSequence, analysis: Analysis): Sentence | undefined {
  const [first] = sentencesOf(analysis, [sequence.phases[0]!.title])
  const before = first === undefined ? undefined : analysis.sentences[first - 1]
  if (!before || before.section !== analysis.sentences[first!]!.section) return undefined
  const text = withoutStop(before.text)
  const counts = new RegExp(
    `\\b${COUNTS[sequence.phases.length] ?? '-'} (?:\\w+ )?(?:phases|stages|steps)\\b`,
    'i',
  )
  return counts.test(text) && before.kind === 'prose' && standsAlone(before) && fitHeadline(text)
    ? before
    : undefined
}

const COUNTS = 'zero one two three four five six seven eight'.split(' ')

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

/** Things done in a phase, at most: of many phases one; in a map of the talk less than on the slides that it leads to. */
const MOST_DONE = { few: 3, map: 2, many: 1 }

/** In characters: two lines in a stack, one line. */
const BRIEF = [92, 44]

/** The phases with as much of what is done as the figure holds; where one thing alone is too long, the shortest. */
function fitPhases(
  given: PlannedPhase[],
  { analysis, matter, chapter }: DraftContext,
): PlannedPhase[] | undefined {
  const phases = withCommonAims(given)
  const worthOf = (text: Sourced) => meanWorth(matter, sentencesOf(analysis, [text]))
  /** The weightiest of those that are short; where none is, the shortest. */
  const briefly = (limit: number) => (does: Sourced[]) => {
    const short = does.filter(({ text }) => text.length <= limit)
    return short.length > 0
      ? short.toSorted((a, b) => worthOf(b) - worthOf(a))
      : does.toSorted((a, b) => a.text.length - b.text.length)
  }
  const isMany = phases.length > MOST_PHASES
  const largest = isMany ? 'many' : chapter.no === 0 ? 'map' : 'few'
  for (let most = MOST_DONE[largest]; most >= 0; most--) {
    const ways = isMany ? BRIEF.map((limit) => briefly(limit)) : [(does: Sourced[]) => does]
    for (const way of ways) {
      const cut = phases.map(({ title, does, aim }) => ({ title, does: way(does).slice(0, most), aim }))
      if (fitsPhases(cut)) return cut
      const withoutAims = cut.map(({ title, does }) => ({ title, does }))
      if (fitsPhases(withoutAims)) return withoutAims
    }
  }
  return undefined
}
