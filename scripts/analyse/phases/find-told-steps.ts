/** Steps that the sentences of a paragraph tell one after the other, each with a word of order: "First … It then … Finally …". */
import { findDates } from '../events/find-dates.ts'
import { LAST, orderCue } from './cues.ts'
import { readCount } from './read-count.ts'
import { readCalledStage, readInverted, readNamedStage } from './read-stage.ts'
import { readStep, readWithout } from './read-step.ts'
import type { Context } from '../context.ts'
import type { OrderCue } from './cues.ts'
import type { Phase, PhaseSequence, Sentence } from '../../types/index.ts'

const LEAST = 3
/** Of an announced order that has a sentence for each of its steps, as many at least carry a word of order. */
const LEAST_CUED = 0.5

interface Step {
  sentence: Sentence
  cue?: OrderCue
}

/**
 * Sequences of a paragraph: as many steps as the sentence before them counts; three or more where that speaks of "stages"
 * without a number; or, unannounced, a row that opens with "first" and closes with "finally", and has a word of order in
 * each sentence.
 */
export function findToldSteps(context: Context): PhaseSequence[] {
  const blocks = Map.groupBy(context.sentences, ({ block }) => block)
  return [...blocks.values()].flatMap((sentences) => {
    const steps = findRow(sentences)
    const phases = steps?.map((step) => readTold(context, step))
    if (!phases || phases.some((phase) => phase === undefined)) return []
    const section = context.sections[sentences[0]!.section]!
    const title = section.shortTitle ?? section.title
    return [
      {
        ...(title && { title }),
        basis: 'words' as const,
        phases: phases as Phase[],
        sections: [section.index],
      },
    ]
  })
}

function findRow(sentences: readonly Sentence[]): Step[] | undefined {
  if (sentences.some(({ kind, text }) => kind === 'item' || /["“”]/.test(text))) return undefined
  const steps = sentences.map((sentence): Step => ({ sentence, cue: orderCue(sentence) }))
  for (const [at, { sentence }] of steps.entries()) {
    const count = readCount(sentence.text)?.count
    const rest = steps.slice(at + 1)
    if (count !== undefined && count >= LEAST) return announced(rest, count)
    if (IN_STAGES.test(sentence.text)) {
      const row = rowFrom(rest)
      if (row.length >= LEAST && isInOrder(row)) return row
    }
  }
  // Without an announcement both ends are told.
  const first = steps.findIndex(({ cue }) => cue?.kind === 'first')
  const row = first < 0 ? [] : rowFrom(steps.slice(first))
  const isClosed = row.at(-1)?.cue?.kind === 'last' && LAST.test(row.at(-1)!.sentence.text)
  return row.length >= LEAST && isClosed && isInOrder(row) && !isStory(row) ? row : undefined
}

/** What somebody did, and when, is a story. */
function isStory(row: readonly Step[]): boolean {
  return row.some(
    ({ sentence: { text, tree } }) =>
      findDates(text).length > 0 ||
      tree?.tokens.some(({ tag, rel }) => /^NNP/.test(tag) && /^nsubj/.test(rel)),
  )
}

/** "was introduced in stages": in no number of them. */
const IN_STAGES = /\bin (?:stages|phases|steps)\b/i

/** The sentences with a word of order, if they are as many as counted; else all, if these are and enough of them have one. */
function announced(rest: readonly Step[], count: number): Step[] | undefined {
  const cued = rest.filter(({ cue }) => cue !== undefined)
  if (cued.length === count && rest[0]?.cue && isInOrder(cued)) return cued
  const isFull =
    rest.length === count &&
    rest[0]!.cue?.kind === 'first' &&
    rest.at(-1)!.cue?.kind === 'last' &&
    cued.length >= count * LEAST_CUED
  return isFull && isInOrder(cued) ? [...rest] : undefined
}

/** Sentences one after the other, each with a word of order, up to the one that closes. */
function rowFrom(steps: readonly Step[]): Step[] {
  const end = steps.findIndex(({ cue }, n) => cue === undefined || (n > 0 && cue.kind === 'first'))
  const row = end < 0 ? [...steps] : steps.slice(0, end)
  const closing = row.findIndex(({ cue }) => cue?.kind === 'last')
  return closing < 0 ? row : row.slice(0, closing + 1)
}

/** The first is a first one, no other is; "third" is the third; nothing comes after the last. */
function isInOrder(steps: readonly Step[]): boolean {
  return steps.every(({ cue }, n) => {
    if (n === 0) return cue?.kind === 'first'
    if (cue?.kind === 'first') return false
    if (cue?.kind === 'last' && n < steps.length - 1) return false
    return cue?.rank === undefined || cue.rank === n + 1
  })
}

function readTold(context: Context, { sentence, cue }: Step): Phase | undefined {
  if (cue?.token !== undefined) return readWithout(context, sentence, [cue.token])
  if (cue?.stage) return readNamedStage(context, sentence, cue)
  const end = cue?.end ?? 0
  return (
    readCalledStage(context, sentence, end) ??
    readInverted(context, sentence, end) ??
    readStep(context, sentence, end)
  )
}
