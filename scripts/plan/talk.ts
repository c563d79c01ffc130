/** The slides in order, each with the sentences that it shows and those that its notes may hold. */
import type { Analysis, NoteLine, Sentence, Slide, Words } from '../types/index.ts'
import { allotNotes } from './allot-notes.ts'
import { usesOf, type Content } from './content.ts'
import { stepsOfEvidence } from './evidence-texts.ts'
import { findLeads } from './find-leads.ts'
import type { Matter } from './matter.ts'
import { secondsOf, writeNotes, type NotesOf } from './notes.ts'
import type { Uses } from './ledger.ts'
import { saySentence, usedAcronyms } from './say-sentence.ts'

/** A slide before its notes. */
export type Unspoken = Slide extends infer S
  ? S extends Slide
    ? Omit<S, 'notes' | 'seconds'>
    : never
  : never

export interface Part {
  slide: Unspoken
  notes: NotesOf
}

/** Longest title above a slide, in characters. */
const LONGEST_KICKER = 70

/** Gives each slide its notes and its time, and tells which sentences are where. @param words What can be said in all. */
export function speak(
  parts: Part[],
  matter: Matter[],
  analysis: Analysis,
  words: number,
): { slides: Slide[]; uses: Uses } {
  const leads = findLeads(analysis)
  const { slides: allotted, orphans } = allotNotes(
    parts.map(({ notes }) => notes),
    matter,
    leads,
    words,
  )
  const voice = { analysis, leads, acronyms: usedAcronyms(analysis) }
  const say = (sentence: Sentence, before: number[]) => saySentence(sentence, before, voice)
  const uses: Uses = { slide: new Map(), notes: new Map(), orphans }
  parts.forEach(({ notes }, i) => {
    for (const index of notes.uses) if (!uses.slide.has(index)) uses.slide.set(index, i + 1)
    for (const index of allotted[i]!) if (!uses.notes.has(index)) uses.notes.set(index, i + 1)
  })
  const slides = parts.map(({ slide, notes }, i) => {
    const lines = mapNotes(slide, notes) ?? writeNotes(allotted[i]!, notes.steps, matter, say)
    return withNotes(slide, lines, analysis)
  })
  return { slides, uses }
}

/** The slide with its notes; one without a topic above it stands under the article's title. */
export function withNotes(slide: Unspoken, notes: NoteLine[], { article: { title } }: Analysis): Slide {
  const isHeaded = 'text' in slide.headline && slide.headline.text === title?.text
  const kicker: Words | undefined =
    slide.kind !== 'cover' && title && !isHeaded && title.text.length <= LONGEST_KICKER ? title : undefined
  return { ...slide, kicker: slide.kicker ?? kicker, notes, seconds: secondsOf(notes) } as Slide
}

/** A content slide may say all that its sections hold and no slide shows. */
export function notesOfContent(content: Content, contents: Content[], analysis: Analysis): NotesOf {
  const { draft, chapter } = content
  const inChapter = contents.filter((content) => content.chapter === chapter)
  const may = analysis.sentences
    .filter(({ section }) => chapter.sections.includes(section))
    .filter((sentence) => nearest(sentence.index, sentence.section, inChapter)?.draft === draft)
    .map(({ index }) => index)
  return { uses: usesOf(content), may, steps: stepsOfEvidence(draft.evidence) }
}

/** The slide of the chapter that a sentence belongs to: of its section, and begun last before it. */
function nearest(index: number, section: number, contents: Content[]): Content | undefined {
  const own = contents.filter(({ draft }) => draft.sections.includes(section))
  const pool = own.length > 0 ? own : contents
  const begun = pool.filter(({ draft }) => (draft.uses[0] ?? 0) <= index)
  return begun.at(-1) ?? pool[0]
}

/** The sentences before the first heading, or those that conclude. */
export function sentencesOfRole({ sentences, sections }: Analysis, role: 'opening' | 'closing'): number[] {
  return sentences.filter(({ section }) => sections[section]?.role === role).map(({ index }) => index)
}

/** Of a slide that shows what is to come the titles are said: an overview, or a figure of the talk's own steps. */
function mapNotes(slide: Unspoken, { uses }: NotesOf): NoteLine[] | undefined {
  if (slide.kind === 'overview')
    return [{ text: slide.headline }, ...slide.chapters.map(({ title }): NoteLine => ({ text: title }))]
  if (slide.kind === 'phases' && uses.length === 0)
    return [{ text: slide.headline }, ...slide.phases.map(({ title }): NoteLine => ({ text: title }))]
  return undefined
}
