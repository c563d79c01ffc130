// Plan → the text of slides.md.
import type { DeckPlan, Slide } from '../types/index.ts'
import { hashSlide } from './hash.ts'
import { planHeadmatter, type WriteOptions } from './headmatter.ts'
import { writeSlideKind } from './kinds.ts'
import { writeNotes, writeSource } from './notes.ts'
import { shownText } from './shown-text.ts'
import { formatSpans } from './spans.ts'
import { placesOf, textsOf } from './written.ts'
import { writeYaml } from './yaml.ts'

/**
 * Native Slidev Markdown. What the plan's words are is shown as it is: they run nothing, read no file
 * and ask no host.
 */
export function writeDeck(plan: DeckPlan, options: WriteOptions = {}): string {
  const headmatter = planHeadmatter(plan, options)
  return plan.slides.map((slide, i) => writeSlide(slide, plan, i === 0 ? headmatter : {})).join('\n')
}

function writeSlide(slide: Slide, plan: DeckPlan, headmatter: Record<string, unknown>): string {
  const { keys = {}, blocks, texts } = writeSlideKind(slide, plan)
  const body = blocks.filter(Boolean).join('\n\n')
  const notes = slide.notes.filter(({ text }) => shownText(text))
  const note = writeNotes(notes, slide.place, slide.seconds)
  const all = [...textsOf('kicker', [slide.kicker]), ...texts].map(({ words }) => placesOf(words))
  const spoken = notes.map(({ text }) => placesOf(text))
  const slideKeys = withoutUndefined({
    layout: slide.kind,
    id: slide.id,
    kicker: slide.kicker && shownText(slide.kicker),
    chapter: slide.chapter,
    source: slide.place && writeSource(slide.place),
    ...keys,
    from: [formatSpans(all), ...(spoken.length ? [formatSpans(spoken)] : [])].join(' | '),
  })
  const yaml = writeYaml({ ...headmatter, ...slideKeys, hash: hashSlide(slideKeys, body, note) })
  return (
    [`---\n${yaml}\n---`, body, ...(note ? [`<!--\n${note}\n-->`] : [])].filter(Boolean).join('\n\n') + '\n'
  )
}

function withoutUndefined(keys: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined))
}
