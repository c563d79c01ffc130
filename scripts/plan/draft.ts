/** A slide in the making: its evidence, before it has a headline, notes and a place in the talk. */
import type { Analysis, Slide, Sourced } from '../types/index.ts'
import type { Chapter } from './chapter.ts'
import type { Matter } from './matter.ts'
import type { Said } from './said.ts'

type Frame = 'id' | 'kicker' | 'headline' | 'chapter' | 'place' | 'notes' | 'seconds'
type WithoutFrame<S> = S extends Slide ? Omit<S, Frame> : never

/** What a kind of slide holds besides headline, footer and notes. */
export type Evidence = WithoutFrame<Slide>

export interface Draft {
  evidence: Evidence
  /** Sentences that are shown, by index. */
  uses: number[]
  /** The sentence that it stands behind in the article, where it shows none, or before all that it speaks for. */
  at?: number
  /** Sections that it speaks for. */
  sections: number[]
  /** What the talk gains: comparable among drafts of a chapter, about 0–2. */
  value: number
  /** A headline that comes with the evidence (the sentence that introduces a list). */
  headline?: Sourced
  headlineSentence?: number
  /** What it is about, where that is not the title of its sections. */
  topic?: Sourced
  /** Sentences that its headline may come from (default: all of its sections). */
  pool?: number[]
  /** One point for each section: no sentence heads them all, so the topic does. */
  digest?: boolean
}

/** What a maker of drafts has to go by. */
export interface DraftContext {
  analysis: Analysis
  matter: Matter[]
  chapter: Chapter
  /** Sentences that are on a slide already. */
  used: Set<number>
  said: Said
  /** The figures of the deck so far. */
  drawn: Pick<Draft, 'evidence' | 'uses'>[]
  pictureAt: (url: string) => string | undefined
}

/** What is shared by all slides of a plan in the making: what is used, what is said. */
export type Shared = Pick<DraftContext, 'used' | 'said' | 'drawn' | 'pictureAt'>

/** The sentences of a chapter, in order. */
export function chapterMatter({ matter, chapter }: DraftContext): Matter[] {
  const sections = new Set(chapter.sections)
  return matter.filter(({ sentence }) => sections.has(sentence.section))
}

/** Mean salience of some sentences. */
export function meanWorth(matter: Matter[], sentences: number[]): number {
  if (sentences.length === 0) return 0
  return sentences.reduce((sum, index) => sum + (matter[index]?.worth ?? 0), 0) / sentences.length
}

/** Indices of the sentences in which a text's spans lie. */
export function sentencesOf(analysis: Analysis, texts: Sourced[]): number[] {
  const found = new Set<number>()
  for (const { from } of texts)
    for (const span of from)
      for (const sentence of analysis.sentences)
        if (sentence.span.start < span.end && span.start < sentence.span.end) found.add(sentence.index)
  return [...found].sort((a, b) => a - b)
}
