/**
 * What the presenter says: the sentences behind the slide, in the article's order, then as much of what no slide shows
 * as the minutes allow. The time is that of speaking at 140 words a minute.
 */
import type { NoteLine, Sentence, Sourced } from '../types/index.ts'
import type { Matter } from './matter.ts'
import { WORDS_PER_MINUTE } from './options.ts'

/** A slide as far as its notes are concerned. */
export interface NotesOf {
  /** Sentences that it shows: they are always said. */
  uses: number[]
  /** Sentences that it may add, most worth first does not matter: they are taken by worth. */
  may: number[]
  /** What comes up with each click. */
  steps: Sourced[]
}

/** Shortest time that a slide stands, in seconds. */
const LEAST_SECONDS = 10

/** Which sentences each slide's notes hold: all that it shows, and of the rest the worthiest until `words` are reached. */
export function allotNotes(slides: NotesOf[], matter: Matter[], words: number): Set<number>[] {
  const said = new Set<number>()
  const allotted = slides.map(({ uses }) => {
    const own = new Set(uses.filter((index) => !said.has(index)))
    own.forEach((index) => said.add(index))
    return own
  })
  let left = words - [...said].reduce((sum, index) => sum + matter[index]!.sentence.words, 0)
  const rest = slides
    .flatMap(({ may }, slide) => may.map((index) => ({ index, slide })))
    .filter(({ index }) => matter[index]!.sentence.complete)
    .sort((a, b) => matter[b.index]!.worth - matter[a.index]!.worth || a.index - b.index)
  for (const { index, slide } of rest) {
    const { words: length } = matter[index]!.sentence
    if (said.has(index) || length > left) continue
    allotted[slide]!.add(index)
    said.add(index)
    left -= length
  }
  return allotted
}

/** The lines of a slide's notes, with the click at which each is said. */
export function writeNotes(indices: Set<number>, steps: Sourced[], matter: Matter[]): NoteLine[] {
  const sentences = [...indices].sort((a, b) => a - b).map((index) => matter[index]!.sentence)
  const marked = new Set<number>()
  return sentences.map((sentence): NoteLine => {
    const step = steps.findIndex((text, i) => !marked.has(i) && isFrom(text, sentence))
    const text: Sourced = { text: sayable(sentence.text), from: [sentence.span] }
    if (step < 0 || [...marked].some((before) => before > step)) return { text }
    marked.add(step)
    return { text, click: step + 1 }
  })
}

const isFrom = ({ from }: Sourced, { span }: Sentence) =>
  from.some((part) => part.start < span.end && span.start < part.end)

/** Seconds that some notes take to say. */
export function secondsOf(notes: NoteLine[]): number {
  const words = notes.reduce((sum, { text }) => sum + ('text' in text ? text.text.split(/\s+/).length : 3), 0)
  return Math.max(LEAST_SECONDS, Math.round((words / WORDS_PER_MINUTE) * 60))
}

/** A sentence without what is only for the eye: citations, references to figures, short brackets, addresses. */
export function sayable(text: string): string {
  return text
    .replace(/\s*\[(?:\d+[\s,;–-]*)+\]/g, '')
    .replace(/\s*\((?:see\b|cf\.|fig|table|eq|ibid|e\.g\.|i\.e\.)[^)]*\)/gi, '')
    .replace(/\s*\(\S+(?:\s\S+)?\)/g, '')
    .replace(/\s+https?:\/\/\S+/g, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/\s+([,.;:!?])/g, '$1')
    .trim()
}
