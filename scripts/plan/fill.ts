/** Where the talk has time left, the chapters show more: what is worth most of all that no slide shows yet. */
import type { Content } from './content.ts'
import {
  draftNumbers,
  draftPassages,
  draftQuotations,
  draftSection,
  draftStatements,
  draftVoice,
} from './drafts/index.ts'
import type { Draft, DraftContext } from './draft.ts'
import type { Matter } from './matter.ts'
import { findRuns, poolOf } from './runs.ts'
import { isFree, placeOf } from './select.ts'
import { findVoice } from './voice.ts'

/** A slide of points says more than a sentence alone, a quotation says it livelier. */
const KINDS: Partial<Record<Draft['evidence']['kind'], number>> = {
  points: 0.6,
  cards: 0.6,
  quotation: 0.25,
  number: 0.1,
}
/** What a kind loses for each slide of it that the chapter has. */
const REPEATED = 0.25
/** A chapter without a slide comes first. */
const EMPTY_CHAPTER = 1

/**
 * In a chapter without a slide, or a deck with fewer than one for so many words and than so many in all, a long sentence
 * is shown as it stands for want of all else.
 */
const THIN = { words: 130, slides: 8 }
const LEAST_GOOD_OF_ALL = 0.3

/** At most this share of a deck are slides of one sentence; more quotations where the article is somebody's own word. */
export const MOST_STATEMENTS = 0.34
/** The same for sentences that are shown as they stand, of a deck with its frame, if it is not one with hardly a slide. */
export const MOST_PASSAGES = 0.34
const FRAME = 3
const FEW_SLIDES = 6
/** How weighty a passage is at least that a deck of few slides shows. */
const LEAST_OF_FEW = 0.22
/** What a passage is worth at least for which a deck has a slide more. */
const LEAST_OF_EXTRA = 0.5
/** What a section that is told nowhere goes before. */
const UNTOLD = 1
/** A passage next to another one waits for all else. */
const CROWDED = 0.5
const MOST_QUOTATIONS = { plain: 0.25, ownWord: 0.5 }

/** A number needs a topic above it. */
const isTitled = (sections: number[], { analysis }: DraftContext) =>
  sections.some((index) => analysis.sections[index]?.title)

/** Whether a sentence can only be shown as it stands. */
export const cannotBeCut = ({ points }: Matter) => points.length === 0

/**
 * One slide more: the points of a section that no slide speaks for, else a strong sentence that no slide shows and no
 * point can be cut from, where no passage stands beside it.
 * @param hasRoom Whether the deck is not longer already for the slides that lead it.
 */
export function draftExtra(context: DraftContext, contents: Content[], hasRoom: boolean): Draft | undefined {
  const untold = draftUntold(context, contents)
  if (untold) return { ...untold, value: untold.value + UNTOLD }
  if (!hasRoom) return undefined
  const passages = contents.filter(({ draft }) => draft.evidence.kind === 'passage').length
  if (passages >= MOST_PASSAGES * (contents.length + FRAME)) return undefined
  return draftPassages(context).find(
    (one) =>
      one.value >= LEAST_OF_EXTRA &&
      one.uses.some((index) => cannotBeCut(context.matter[index]!)) &&
      isFree(one, context) &&
      !isCrowded(one, context, contents),
  )
}

/** The weightiest slide of points from a section that is told nowhere. */
function draftUntold(context: DraftContext, contents: Content[]): Draft | undefined {
  const told = new Set(contents.flatMap(({ draft }) => draft.sections))
  return findRuns(context)
    .filter((run) => poolOf(run).length > 1 && !run.sections.some((section) => told.has(section)))
    .flatMap((run) => draftSection(run, context) ?? [])
    .filter((draft) => KINDS[draft.evidence.kind] !== undefined && isFree(draft, context))
    .sort((a, b) => b.value - a.value)[0]
}

/** Whether a passage would stand next to another one. */
export function isCrowded(draft: Draft, { chapter }: DraftContext, contents: Content[]): boolean {
  if (draft.evidence.kind !== 'passage') return false
  const isBefore = (other: Content) =>
    other.chapter.no < chapter.no ||
    (other.chapter.no === chapter.no && placeOf(other.draft) < placeOf(draft))
  const inOrder = contents.toSorted(
    (a, b) => a.chapter.no - b.chapter.no || placeOf(a.draft) - placeOf(b.draft),
  )
  const neighbours = [inOrder.findLast(isBefore), inOrder.find((other) => !isBefore(other))]
  return neighbours.some((content) => content?.draft.evidence.kind === 'passage')
}

/** The best slide that a chapter has still to show, and what the talk gains by it; undefined where it has none. */
export function draftMore(
  context: DraftContext,
  contents: Content[],
  slides: number,
): { draft: Draft; value: number } | undefined {
  const own = contents.filter(({ chapter }) => chapter === context.chapter)
  const count = (kind: string, of = contents) => of.filter(({ draft }) => draft.evidence.kind === kind).length
  const words = context.matter.reduce((sum, { sentence }) => sum + sentence.words, 0)
  const isThin = own.length === 0 || contents.length < Math.min(THIN.slides, words / THIN.words)
  const { isOwnWord } = findVoice(context.analysis)
  const limits = new Map([
    ['statement', Math.ceil(MOST_STATEMENTS * slides)],
    ['passage', contents.length < FEW_SLIDES ? Infinity : MOST_PASSAGES * (contents.length + 1 + FRAME)],
    ['quotation', Math.ceil((isOwnWord ? MOST_QUOTATIONS.ownWord : MOST_QUOTATIONS.plain) * slides)],
  ])
  return [
    ...findRuns(context).flatMap((run) => (poolOf(run).length > 0 ? (draftSection(run, context) ?? []) : [])),
    ...draftVoice(context),
    ...draftQuotations(context).filter(({ evidence }) => evidence.kind === 'quotation' && evidence.speaker),
    ...draftNumbers(context).filter(({ sections }) => isTitled(sections, context)),
    ...draftStatements(context, isThin ? LEAST_GOOD_OF_ALL : undefined),
    ...draftPassages(context, contents.length < FEW_SLIDES ? LEAST_OF_FEW : undefined),
  ]
    .filter((draft) => isFree(draft, context))
    .filter(({ evidence: { kind } }) => count(kind) < (limits.get(kind) ?? Infinity))
    .map((draft) => ({
      draft,
      value:
        draft.value +
        (KINDS[draft.evidence.kind] ?? 0) -
        (isCrowded(draft, context, contents) ? CROWDED : 0) -
        REPEATED * count(draft.evidence.kind, own) +
        (own.length === 0 ? EMPTY_CHAPTER : 0),
    }))
    .sort((a, b) => b.value - a.value)[0]
}
