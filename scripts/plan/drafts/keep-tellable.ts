/** Which events a timeline can tell: each is understood by itself, or by what the timeline told before it. */
import { contentWords } from '../../language/index.ts'
import { findReliance, RESUMES } from '../reliance.ts'
import { isSoundCaption } from '../sound-caption.ts'
import { knownWords, toldWords } from '../known-words.ts'
import type { Analysis, Leaning, PlannedEvent, Sourced, Span } from '../../types/index.ts'

export interface ToldEvent {
  event: PlannedEvent
  sentence: number
  /** For "two weeks later": the date that it counts from. */
  counted?: string
}

/**
 * The events in their order, less those that point to what the timeline does not tell: "the injunction" of which nothing
 * was said, "another column", "Friday". What happened "two weeks later" follows its event, and says so itself.
 */
export function keepTellable(events: ToldEvent[], analysis: Analysis): ToldEvent[] {
  const sections = [...new Set(events.map(({ sentence }) => analysis.sentences[sentence]!.section))]
  const known = knownWords(analysis, sections)
  const said = toldWords(analysis, sections)
  const kept: ToldEvent[] = []
  for (const told of events) {
    const event = withDate(told, kept.at(-1)?.event, analysis)
    if (!event || !isSound(told, analysis) || hangs(told, kept, { known, said }, analysis)) continue
    kept.push({ event, sentence: told.sentence })
    for (const word of contentWords(event.what.text)) {
      known.add(word)
      said.add(word)
    }
  }
  return kept
}

function isSound({ event, sentence }: ToldEvent, { sentences, entities }: Analysis): boolean {
  const { text } = event.what
  const { tree } = sentences[sentence]!
  const names = entities.map(({ name }) => name.text).filter((name) => text.includes(name))
  return !tree || isSoundCaption(text, tree, names)
}

/** Whether it speaks of a thing as known that is not. */
function hangs(
  { event, sentence }: ToldEvent,
  kept: ToldEvent[],
  { known, said }: { known: ReadonlySet<string>; said: ReadonlySet<string> },
  { sentences }: Analysis,
): boolean {
  // "Both governments", where two were named before.
  const areNamed = kept.some((one) => / and /.test(one.event.what.text))
  const text = areNamed ? event.what.text.replace(/\bboth /i, '') : event.what.text
  if (findReliance(text).hangs) return true
  const { tree, leaning = [] } = sentences[sentence]!
  const resumes = (at: Span) => RESUMES.test(tree?.text.slice(at.start, at.end).split(' ').at(-1) ?? '')
  const nounsOf = (nouns: Leaning[]) =>
    findReliance(
      text,
      tree,
      nouns.map(({ at }) => ({ at, isSure: false })),
    )
  return (
    nounsOf(leaning.filter(({ at }) => resumes(at))).nouns.some((word) => !isKnown(word, known)) ||
    nounsOf(leaning.filter(({ isSure }) => isSure)).nouns.some((word) => !isKnown(word, said)) ||
    nounsOf(leaning).core.some((word) => !isKnown(word, said))
  )
}

/** "Suspended" makes "the suspension" known. */
const isKnown = (word: string, known: ReadonlySet<string>): boolean =>
  known.has(word) ||
  [...known].some((one) => one.length >= STEM && one.slice(0, STEM) === word.slice(0, STEM))

const STEM = 5

const MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b/

/** The event with a date that says when; of one that only leans on the event before, its words go into what is told. */
function withDate(
  { event, sentence, counted }: ToldEvent,
  before: PlannedEvent | undefined,
  analysis: Analysis,
): PlannedEvent | undefined {
  const { when, what, iso } = event
  if (!when || /\d/.test(when.text) || MONTH.test(when.text)) return event
  // "A year afterwards, when the party came": that would be another clause.
  if (!counted || before?.iso !== counted || /^(?:when|as|after|once|while|in|on|at|by)\b/i.test(what.text))
    return undefined
  const time = when.text.replace(/^(?=(?:following|next|same) )/i, 'the ')
  const said: Sourced = {
    text: `${time[0]!.toUpperCase()}${time.slice(1)}, ${withinSentence(what.text, analysis.sentences[sentence]!.text)}`,
    from: [...when.from, ...what.from],
  }
  return { what: said, ...(iso && { iso }) }
}

/** "The court ruled" → "the court ruled"; a name keeps its capital. */
function withinSentence(text: string, source: string): string {
  const [first = ''] = text.split(/\s/)
  const small = first.toLowerCase()
  const isSmall = /^(?:the|an?|its|his|her|their|all|no|some|many|several|most)$/.test(small)
  const words: string[] = source.split(/[^\p{L}\p{N}'’-]+/u)
  return isSmall || words.includes(small) ? small + text.slice(first.length) : text
}
