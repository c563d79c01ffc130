/** The slides of the chapters: what each shows, under which heading. */
import type { Analysis } from '../types/index.ts'
import type { Chapter } from './chapter.ts'
import type { Content } from './content.ts'
import { addStrongest, fillTime } from './contents/fill-time.ts'
import { inOrder } from './contents/in-order.ts'
import { slideMaker, type SlideMaker } from './contents/slide-maker.ts'
import type { Shared } from './draft.ts'
import { exchangeWeak } from './exchange.ts'
import type { Matter } from './matter.ts'
import { selectDrafts } from './select.ts'
import { allotSlots } from './slots.ts'
import { untangle } from './untangle.ts'

/** A short article has no more slides than one for so many words, however long the talk. */
const WORDS_PER_SLIDE = 45

/** Every chapter's slides behind those that lead the talk, as many as there is time for. */
export function planContents(
  analysis: Analysis,
  matter: Matter[],
  chapters: Chapter[],
  slides: number,
  shared: Shared,
  leads: Content[] = [],
): { leads: Content[]; contents: Content[] } {
  const { sentences } = analysis
  const maker = slideMaker({ analysis, matter, ...shared })
  const words = sentences.reduce((sum, sentence) => sum + sentence.words, 0)
  const most = Math.min(slides, Math.ceil(words / WORDS_PER_SLIDE))

  const selected = selectContents(chapters, allotSlots(chapters, matter, slides), maker)
  const filled = fillTime(selected, chapters, most, maker)
  const extended = addStrongest(filled, chapters, { most, leads: leads.length }, maker)
  const side = leads[0]?.chapter
  const exchanged = exchangeWeak(
    [...leads, ...extended],
    side ? [side, ...chapters] : chapters,
    maker.contextOf,
    maker.take,
  )
  return inOrder(untangle(exchanged, { matter, sentences }, maker.headAnew))
}

/** Each chapter's best drafts, as many as it has slots. */
function selectContents(chapters: Chapter[], slots: number[], maker: SlideMaker): Content[] {
  const kinds = new Map<string, number>()
  return chapters.flatMap((chapter, i) =>
    selectDrafts(maker.contextOf(chapter), slots[i]!, kinds).map((draft) => maker.head(draft, chapter)),
  )
}
