/** Where the talk has time left, the chapters show more: what is worth most of all that no slide shows yet. */
import type { Content } from './contents.ts'
import { draftNumbers, draftQuotations, draftSection, draftStatements, draftVoice } from './drafts/index.ts'
import type { Draft, DraftContext } from './draft.ts'
import { findRuns, poolOf } from './runs.ts'
import { isFree } from './select.ts'
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
const MOST_STATEMENTS = 0.34
const MOST_QUOTATIONS = { plain: 0.25, ownWord: 0.5 }

/** A number needs a topic above it. */
const isTitled = (sections: number[], { analysis }: DraftContext) =>
  sections.some((index) => analysis.sections[index]?.title)

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
    ['quotation', Math.ceil((isOwnWord ? MOST_QUOTATIONS.ownWord : MOST_QUOTATIONS.plain) * slides)],
  ])
  return [
    ...findRuns(context).flatMap((run) => (poolOf(run).length > 0 ? (draftSection(run, context) ?? []) : [])),
    ...draftVoice(context),
    ...draftQuotations(context).filter(({ evidence }) => evidence.kind === 'quotation' && evidence.speaker),
    ...draftNumbers(context).filter(({ sections }) => isTitled(sections, context)),
    ...draftStatements(context, isThin ? LEAST_GOOD_OF_ALL : undefined),
  ]
    .filter((draft) => isFree(draft, context))
    .filter(({ evidence: { kind } }) => count(kind) < (limits.get(kind) ?? Infinity))
    .map((draft) => ({
      draft,
      value:
        draft.value +
        (KINDS[draft.evidence.kind] ?? 0) -
        REPEATED * count(draft.evidence.kind, own) +
        (own.length === 0 ? EMPTY_CHAPTER : 0),
    }))
    .sort((a, b) => b.value - a.value)[0]
}
