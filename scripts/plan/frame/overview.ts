import { contentWords } from '../../language/index.ts'
import type { Analysis, OverviewSlide, Sourced } from '../../types/index.ts'
import type { Chapter } from '../chapter.ts'
import { withDescendants } from '../chapters/with-descendants.ts'
import type { Content } from '../content.ts'
import { textsOfEvidence } from '../evidence-texts.ts'
import { fitOverview } from '../fit.ts'
import { headsAll, scopeOf } from '../heads-all.ts'
import { relies } from '../reliance.ts'
import type { Matter } from '../matter.ts'
import { Said } from '../said.ts'

/** Longest gist, in characters: two lines beside a chapter's title; where there is none so short, one line below it. */
const GISTS = [64, 100]

/** From this share of chapters on of which a sentence speaks for all, the others have their best one; below it, none has. */
const LEAST_GENERAL = 0.6

/** The talk's chapters, each with a few words of what it says. */
export function planOverview(
  chapters: Chapter[],
  contents: Content[],
  matter: Matter[],
  analysis: Analysis,
): Omit<OverviewSlide, 'notes' | 'seconds'> {
  const said = new Said()
  const gistOf = (chapter: Chapter, isGeneral: boolean) => {
    const gist = GISTS.map((longest) =>
      findGist(chapter, contents, matter, analysis, { said, longest, isGeneral }),
    ).find((found) => found)
    if (gist) said.add(gist.text)
    return gist
  }
  const general = chapters.map((chapter) => gistOf(chapter, true))
  const isTelling = general.filter((gist) => gist).length >= LEAST_GENERAL * chapters.length
  const slide: Omit<OverviewSlide, 'notes' | 'seconds'> = {
    id: 'overview',
    kind: 'overview',
    headline: { label: 'inThisTalk' },
    chapters: chapters.map((chapter, i) => ({
      title: chapter.title,
      gist: general[i] ?? (isTelling ? gistOf(chapter, false) : undefined),
    })),
  }
  // Rows with and without a gist would look as if some had been forgotten.
  const isEven = slide.chapters.every(({ gist }) => gist)
  return isEven && fitOverview(slide.chapters)
    ? slide
    : { ...slide, chapters: slide.chapters.map(({ title }) => ({ title })) }
}

/** The best short point of a chapter, or of those that hold for all of it; one that stands on no slide if there is one. */
function findGist(
  chapter: Chapter,
  contents: Content[],
  matter: Matter[],
  analysis: Analysis,
  { said, longest, isGeneral }: { said: Said; longest: number; isGeneral: boolean },
): Sourced | undefined {
  const { sections } = analysis
  const own = new Set(chapter.heads.flatMap((head) => withDescendants(sections[head]!, sections)))
  const known = new Set(contentWords('text' in chapter.title ? chapter.title.text : ''))
  const shown = new Set(contents.flatMap(({ draft }) => draft.uses))
  const scope = scopeOf({ sections: [...own] }, { analysis })
  const texts = contents
    .filter((content) => content.chapter.no === chapter.no)
    .flatMap(({ draft }) => textsOfEvidence(draft.evidence).map(({ text }) => text))
  return matter
    .filter((one) => own.has(one.sentence.section) && (!isGeneral || headsAll(one, texts, scope)))
    .flatMap((one) =>
      one.points
        .filter(
          ({ text, point, reliance }) =>
            text.length <= longest &&
            text.length >= 12 &&
            !point.items &&
            !(reliance && relies(reliance, known, known)) &&
            !said.has(text),
        )
        .map(({ text, good, point }) => ({
          text: { text, from: point.text.from } satisfies Sourced,
          value: 0.5 * good + one.worth - (shown.has(one.sentence.index) ? 0.1 : 0),
        })),
    )
    .sort((a, b) => b.value - a.value)[0]?.text
}
