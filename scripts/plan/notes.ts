/**
 * What the presenter says: the sentences behind the slide, in the article's order, and as many whole paragraphs of what
 * no slide shows as the minutes allow. The time is that of speaking at 140 words a minute.
 */
import type { NoteLine, Sentence, Sourced } from '../types/index.ts'
import type { Matter } from './matter.ts'
import { WORDS_PER_MINUTE } from './options.ts'

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

/** Sentences by paragraph, a list with the sentence that announces it as one: they are said together or not at all. */
export function paragraphsOf(indices: number[], matter: Matter[]): number[][] {
  const paragraphs: number[][] = []
  let last: Matter | undefined
  for (const index of indices) {
    const one = matter[index]!
    if (!isSayable(one)) continue
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

/** Whether a sentence is whole, and none in brackets or about a picture. */
export const isSayable = ({ sentence: { complete, text } }: Matter) =>
  complete && !CAPTION.test(text) && !/^\([^()]*\)\W*$/.test(text)

const CAPTION = /^(?:fig(?:ure|\.)|table|photo|image|map)\s?\d|\b(?:image|photo) credit\b|; from file\b/i

/**
 * The lines of a slide's notes, with the click at which each is said.
 * @param say The words of a sentence, given those that were said before it.
 */
export function writeNotes(
  indices: Set<number>,
  steps: Sourced[],
  matter: Matter[],
  say: (sentence: Sentence, before: number[]) => Sourced,
): NoteLine[] {
  const inOrder = [...indices].sort((a, b) => a - b)
  const marked = new Set<number>()
  return inOrder.map((index, i): NoteLine => {
    const { sentence } = matter[index]!
    const step = steps.findIndex((text, no) => !marked.has(no) && isFrom(text, sentence))
    const text = say(sentence, inOrder.slice(0, i))
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
