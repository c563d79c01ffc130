import { alternateForms } from '../alternate.ts'
import { usesOf, type Content } from '../content.ts'
import { isFigure } from '../covers.ts'
import { placeOf } from '../select.ts'

/** The slides as the talk has them, in the article's order: those that lead it, and those of the chapters. */
export function inOrder(slides: readonly Content[]): { leads: Content[]; contents: Content[] } {
  const sorted = slides.toSorted((a, b) => a.chapter.no - b.chapter.no || standsAt(a) - standsAt(b))
  const own = sorted.filter(({ chapter }) => chapter.no > 0)
  const drafts = alternateForms(own.map(({ draft }) => draft))
  return {
    leads: sorted.filter(({ chapter }) => chapter.no === 0),
    contents: own.map((content, i) => withFreshTopic({ ...content, draft: drafts[i]! }, own.slice(0, i))),
  }
}

/** A figure under the topic of a slide before it says what it is instead. */
function withFreshTopic(content: Content, before: readonly Content[]): Content {
  const { headline, sentence } = content.heading
  const { evidence } = content.draft
  const isWhole =
    evidence.kind === 'relations' || (evidence.kind === 'phases' && evidence.first === undefined)
  if ('label' in headline || sentence !== undefined || !isWhole) return content
  const isOld = before.some(
    ({ heading }) => 'text' in heading.headline && heading.headline.text === headline.text,
  )
  return isOld ? { ...content, heading: { headline: { label: evidence.kind }, kicker: headline } } : content
}

/**
 * Where in the article a slide stands: a figure, which shows all at once, where it begins; what is told in words in the
 * middle of it, so that of two slides that tell one stretch what comes before most of the other stands before it.
 */
function standsAt(content: Content): number {
  const uses = usesOf(content)
  if (isFigure(content.draft.evidence) || content.draft.uses.length === 0)
    return Math.min(placeOf(content.draft), ...uses)
  return uses.reduce((sum, index) => sum + index, 0) / uses.length
}
