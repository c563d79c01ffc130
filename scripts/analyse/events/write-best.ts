/** The readings of a dated sentence, and the first that has a caption. */
import { cutDate } from './cut-date.ts'
import { gappedBefore } from './gapped-ranges.ts'
import { LAST_LIMIT } from './fit-caption.ts'
import { isForeseen, isReportedOtherwise, isSpent } from './date-place.ts'
import { headParts } from './head-parts.ts'
import { begunPart, joinedPart, leadingPart, ledPart, partAround, thenPart, whenPart } from './date-parts.ts'
import { loadLanguage, parseWithNames } from '../../language/index.ts'
import { mendHeadline } from './mend-headline.ts'
import { readsWhole } from './reads-whole.ts'
import { tailPart } from './tail-parts.ts'
import { toldClauses } from './told-clauses.ts'
import { writeAgentless } from './write-agentless.ts'
import { writeEvent } from './write-event.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence } from '../../types/index.ts'
import type { FoundDate } from './find-dates.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Undated } from './cut-date.ts'

export interface Place {
  /** Index of the token that the date hangs on; -1 for none. */
  governor: number
  /** Whether the date stands in front of its clause. */
  opens: boolean
  resolver: Resolver
  tokens: number[]
}

/** The caption of the first reading that has one: the sentence parsed without its date, with and without its names; then as it stands. */
export function writeBest(
  context: Context,
  sentence: Sentence,
  date: FoundDate,
  { governor, opens, resolver, tokens }: Place,
): DatedEvent['what'] | undefined {
  const tree = sentence.tree!
  const names = resolver.namesIn(sentence).filter((name) => / /.test(name))
  const whole: Undated = { tree: mendHeadline(tree), oldIndex: (i) => i, newIndex: (i) => i }
  const then = thenPart(sentence, date)
  const isKept = !then && (keepsDate(date) || isSpent(tree, tokens))
  const readings = function* (): Generator<[Undated, number[]]> {
    if (then) {
      yield [cutDate(sentence, date, names, false, then), []]
      return
    }
    const when = isKept ? undefined : (whenPart(sentence, date) ?? ledPart(sentence, date))
    if (when) yield [cutDate(sentence, date, names, false, when), []]
    const joined = isKept ? undefined : joinedPart(sentence, date)
    const leading = leadingPart(sentence, date)
    if (leading) yield [cutDate(sentence, date, names, false, leading), []]
    // A later clause with a subject of its own is read best alone.
    if (joined && joined.start > 0) yield [cutDate(sentence, date, names, false, joined), []]
    if (!isKept) {
      yield [cutDate(sentence, date, names), []]
      if (names.length > 0) yield [cutDate(sentence, date), []]
      if (/, (?:\w+ ){0,2}(?:who|whom|whose|which|the|an?|one|then)\b[^,]*, /.test(sentence.text))
        yield [cutDate(sentence, date, names, true), []]
    }
    if (joined?.start === 0) yield [cutDate(sentence, date, names, false, joined), []]
    const part = partAround(tree.text, date)
    if (part.start === 0 && part.end === tree.text.length) yield [whole, isKept ? [] : tokens]
    const begun = isKept ? undefined : begunPart(sentence, date)
    if (begun) yield [cutDate(sentence, date, names, false, begun), []]
    if (!isKept && date.qualifier !== 'since')
      for (const head of headParts(sentence, date)) yield [cutDate(sentence, date, names, false, head), []]
    const gapped = isKept ? undefined : gappedBefore(sentence, date)
    if (gapped) yield [cutDate(sentence, date, names, false, undefined, [gapped]), []]
    const tail = isKept ? undefined : tailPart(sentence, date)
    if (tail) yield [cutDate(sentence, date, names, false, tail), []]
    if (tail) yield [cutDate(sentence, date, [], false, tail), []]
  }
  const read: [Undated, number[]][] = []
  for (const reading of readings()) {
    read.push(reading)
    const what = writeReading(reading)
    if (what !== 'none') return what
  }
  // Nothing says it in a line: in two, then.
  for (const reading of read) {
    const what = writeReading(reading, LAST_LIMIT)
    if (what !== 'none') return what
  }
  // Nothing names who did it.
  for (const reading of isKept ? [] : read) {
    const what = writeReading(reading, LAST_LIMIT, writeAgentless)
    if (what !== 'none') return what
  }
  return undefined

  /** Undefined where the date tells no event of any reading. */
  function writeReading(
    [undated, dated]: [Undated, number[]],
    longest?: number,
    write = writeEvent,
  ): DatedEvent['what'] | 'none' | undefined {
    if (undated.tree.root < 0) return 'none'
    const own = governor >= 0 ? undated.newIndex(governor) : undated.tree.root
    const { root } = undated.tree
    const starts = opens ? [root, own] : [own >= 0 ? own : root]
    for (const start of starts) {
      if (start < 0) continue
      if (isForeseen(undated.tree, start, date) || isReportedOtherwise(undated.tree, start)) return undefined
      for (const { told, isOwn, keep, turned } of toldClauses(
        undated.tree,
        start,
        date.qualifier === 'since',
      )) {
        const what = write(context, sentence, undated, told, {
          resolver,
          isKept,
          dated,
          start: isOwn ? start : told,
          date,
          opens: opens && isOwn && start === root,
          longest,
          keep,
          turned,
        })
        if (what && (readsWhole(parseCaption(what.text, names)) || readsWhole(parseCaption(what.text, []))))
          return what
      }
    }
    return 'none'
  }
}

/** "not … until 1958": the clause says something else without its date. */
function keepsDate({ preposition }: FoundDate): boolean {
  return /^(?:until|till)$/.test(preposition ?? '')
}

const parseCaption = (text: string, names: string[]) => parseWithNames(loadLanguage(), `${text}.`, names)
