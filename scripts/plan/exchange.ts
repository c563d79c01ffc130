/** The last look at a deck: a weighty sentence that no slide shows takes the place of the slide that tells least. */
import type { Analysis } from '../types/index.ts'
import type { Chapter } from './chapter.ts'
import { usesOf, type Content } from './content.ts'
import type { Draft, DraftContext } from './draft.ts'
import { draftPassages, draftStatements } from './drafts/index.ts'
import { textsOfEvidence } from './evidence-texts.ts'
import { isCrowded, MOST_PASSAGES, MOST_STATEMENTS } from './fill.ts'
import { leansOnOthers } from './leans-on-others.ts'
import { isFree } from './select.ts'

/** Only slides of words are exchanged: a figure shows more than its sentences. */
const EXCHANGED = new Set(['points', 'statement', 'passage', 'quotation'])
/** By how much more the new slide tells. */
const LEAST_GAIN = 0.15
/** How weighty a sentence is at least that takes another's place. */
const LEAST_SALIENCE = 0.75

/** A slide that can be made in a chapter, and what it tells. */
interface Offer {
  chapter: Chapter
  draft: Draft
  tells: number
}

/**
 * Exchanges slides until none that is left out would tell more than the one that tells least. No section loses its only
 * slide, no passage the sentence that it goes on from.
 * @param place Gives a draft its heading and marks it as shown.
 * @returns The slides, new ones last.
 */
export function exchangeWeak(
  contents: Content[],
  chapters: Chapter[],
  contextOf: (chapter: Chapter) => DraftContext,
  place: (draft: Draft, chapter: Chapter) => Content,
): Content[] {
  let deck = contents
  for (let round = 0; round < contents.length; round++) {
    const offers = chapters.flatMap((chapter) => offersOf(chapter, contextOf(chapter)))
    const best = deck
      .filter((content) => mayGo(content, deck, contextOf(content.chapter)))
      .map((content) => ({ content, tells: tellsOf(usesOf(content), contextOf(content.chapter)) }))
      .flatMap((weak) => {
        const rest = deck.filter((content) => content !== weak.content)
        const lost = weak.content.draft.sections.filter(
          (section) => !rest.some(({ draft }) => draft.sections.includes(section)),
        )
        return offers
          .filter(({ draft }) => lost.every((section) => draft.sections.includes(section)))
          .map((offer) => ({ weak, rest, offer, gain: offer.tells - weak.tells }))
          .filter(({ offer, gain }) => gain >= LEAST_GAIN && hasRoom(offer, rest, deck.length, contextOf))
      })
      .sort((a, b) => b.gain - a.gain || a.offer.chapter.no - b.offer.chapter.no)[0]
    if (!best) break
    const { weak, rest, offer } = best
    release(weak.content, rest, contextOf(weak.content.chapter))
    deck = [...rest, place(offer.draft, offer.chapter)]
  }
  return deck
}

/** What a slide showed can be shown again. */
function release(content: Content, rest: Content[], { used, said }: DraftContext): void {
  const kept = new Set(rest.flatMap(usesOf))
  for (const index of usesOf(content)) if (!kept.has(index)) used.delete(index)
  for (const { text } of textsOfEvidence(content.draft.evidence)) said.delete(text)
}

/** How likely it is, up to a factor, that somebody would miss what sentences say: it grows with the square of the rank. */
function tellsOf(uses: number[], { matter }: DraftContext): number {
  return [...new Set(uses)].reduce((sum, index) => sum + matter[index]!.sentence.salience ** 2, 0)
}

function mayGo(content: Content, deck: Content[], { analysis, used }: DraftContext): boolean {
  if (!EXCHANGED.has(content.draft.evidence.kind)) return false
  const rest = deck.filter((other) => other !== content)
  const kept = new Set(rest.flatMap(usesOf))
  const told = new Set([...used].filter((index) => kept.has(index) || !usesOf(content).includes(index)))
  return rest.every((other) => canBeRead(other, analysis, told))
}

const canBeRead = ({ draft: { evidence, uses } }: Content, analysis: Analysis, told: ReadonlySet<number>) =>
  evidence.kind !== 'passage' || !leansOnOthers(analysis.sentences[uses[0]!]!, analysis, told)

/** Whether the deck has not too many slides of its kind, nor its chapter. */
function hasRoom(
  { draft, chapter }: Offer,
  rest: Content[],
  slides: number,
  contextOf: (chapter: Chapter) => DraftContext,
): boolean {
  const { kind } = draft.evidence
  const count = rest.filter((other) => other.draft.evidence.kind === kind).length
  const most = kind === 'statement' ? Math.ceil(MOST_STATEMENTS * slides) : MOST_PASSAGES * slides
  return count < most && !isCrowded(draft, contextOf(chapter), rest)
}

/** The weighty sentences that can stand on a slide of their own. */
function offersOf(chapter: Chapter, context: DraftContext): Offer[] {
  return [...draftStatements(context), ...draftPassages(context)]
    .filter((draft) => isFree(draft, context))
    .map((draft) => ({ draft, fresh: draft.uses.filter((index) => !context.used.has(index)) }))
    .filter(({ fresh }) => fresh.some((index) => context.matter[index]!.sentence.salience >= LEAST_SALIENCE))
    .map(({ draft, fresh }) => ({ chapter, draft, tells: tellsOf(fresh, context) }))
}
