/**
 * What the presenter says: the sentences behind the slide, in the article's order, and as many whole paragraphs of what
 * no slide shows as the minutes allow. The time is that of speaking at 140 words a minute.
 */
import type { NoteLine, Sentence, Sourced } from '../types/index.ts'
import type { Matter } from './matter.ts'
import { WORDS_PER_MINUTE } from './options.ts'
import { sayable } from './sayable.ts'
import { standsAlone } from './stands-alone.ts'

/** A slide as far as its notes are concerned. */
export interface NotesOf {
  /** Sentences that it shows: they are always said. */
  uses: number[]
  /** Sentences that it may add, in order. */
  may: number[]
  /** What comes up with each click. */
  steps: Sourced[]
}

/** Shortest time that a slide stands, in seconds. */
const LEAST_SECONDS = 10

/**
 * Which sentences each slide's notes hold: all that it shows with what they lean on, and of the rest the worthiest
 * paragraphs until `words` are reached.
 */
export function allotNotes(slides: NotesOf[], matter: Matter[], words: number): Set<number>[] {
  const said = new Set<number>()
  const allotted = slides.map(({ uses }) => {
    const own = new Set(
      uses.flatMap((index) => withAntecedents(index, matter)).filter((index) => !said.has(index)),
    )
    own.forEach((index) => said.add(index))
    return own
  })
  let left = words - [...said].reduce((sum, index) => sum + matter[index]!.sentence.words, 0)
  const paragraphs = slides
    .flatMap(({ may }, slide) => paragraphsOf(may, matter).map((indices) => ({ indices, slide })))
    .map(({ indices, slide }) => ({
      indices,
      slide,
      worth: meanOf(indices.map((index) => matter[index]!.worth)),
    }))
    .sort((a, b) => b.worth - a.worth || a.indices[0]! - b.indices[0]!)
  for (const { indices, slide } of paragraphs) {
    const fresh = indices.filter((index) => !said.has(index))
    const length = fresh.reduce((sum, index) => sum + matter[index]!.sentence.words, 0)
    if (length === 0 || length > left) continue
    for (const index of fresh) {
      allotted[slide]!.add(index)
      said.add(index)
    }
    left -= length
  }
  return allotted
}

const meanOf = (values: number[]) =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)

/** A sentence, and before it those of its paragraph that it leans on. */
function withAntecedents(index: number, matter: Matter[]): number[] {
  const { sentence } = matter[index]!
  const before = matter[index - 1]
  if (standsAlone(sentence) || !before || before.sentence.block !== sentence.block) return [index]
  return [...withAntecedents(index - 1, matter), index]
}

/** Sentences by paragraph, a list with the sentence that announces it as one: they are said together or not at all. */
function paragraphsOf(indices: number[], matter: Matter[]): number[][] {
  const paragraphs: number[][] = []
  let last: Matter | undefined
  for (const index of indices) {
    const one = matter[index]!
    if (!one.sentence.complete || CAPTION.test(one.sentence.text)) continue
    const { sentence } = one
    const goesOn =
      last !== undefined &&
      (last.sentence.block === sentence.block ||
        (sentence.kind === 'item' && (last.sentence.kind === 'item' || /:$/.test(last.sentence.text))))
    if (goesOn) paragraphs.at(-1)!.push(index)
    else paragraphs.push([index])
    last = one
  }
  return paragraphs
}

const CAPTION = /^(?:fig(?:ure|\.)|table|photo|image|map)\s?\d|\b(?:image|photo) credit\b/i

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
