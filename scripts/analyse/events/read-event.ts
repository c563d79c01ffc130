/** The event that a date of a sentence dates. */
import { articleSpan } from '../context.ts'
import { bracketedTokens, quotedTokens } from '../clauses/clause.ts'
import { loadLanguage, parseWithNames, subtree } from '../../language/index.ts'
import { cutDate } from './cut-date.ts'
import {
  datesOccasion,
  isBeforeVerb,
  isForeseen,
  isInFront,
  isReportedOtherwise,
  isSpent,
} from './date-place.ts'
import { joinedPart, leadingPart, partAround, thenPart, withBrackets } from './date-parts.ts'
import { consequence, eventClause, occurrence, surrounding } from './event-clause.ts'
import { isMeasure, isPartOfName } from './part-of-name.ts'
import { mendHeadline } from './mend-headline.ts'
import { readDatedNoun } from './read-dated-noun.ts'
import { readLine } from './read-line.ts'
import { readsWhole } from './reads-whole.ts'
import { writeEvent } from './write-event.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence, When } from '../../types/index.ts'
import type { FoundDate } from './find-dates.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Undated } from './cut-date.ts'

/** Undefined where the date tells only which thing is meant, where nothing happened, or where no caption says it well. */
export function readEvent(
  context: Context,
  sentence: Sentence,
  date: FoundDate,
  resolver: Resolver,
): DatedEvent | undefined {
  if (/^(?:before|after)$/.test(date.preposition ?? '')) return undefined
  const tree = sentence.tree!
  // "more than the year before"
  if (
    /\bthan (?:in |at |on )?$/i.test(tree.text.slice(0, date.start)) &&
    !/later|afterwards/i.test(date.text)
  )
    return undefined
  const bracketed = datesOccasion(sentence, date) ? withBrackets(sentence, date) : undefined
  const place = { ...date, ...bracketed }
  const tokens = tree.tokens
    .filter(({ start, end }) => start < place.end && end > place.start)
    .map(({ i }) => i)
  const top = tokens.find(
    (i) => !tokens.includes(tree.tokens[i]!.head) && !/^(?:case|punct|det)$/.test(tree.tokens[i]!.rel),
  )
  // "The 1960s were kind"
  if (top === undefined) return undefined
  if (/^nsubj/.test(tree.tokens[top]!.rel) && !/^\s*[,:–—-]/.test(tree.text.slice(date.end))) return undefined
  const outside = new Set([...quotedTokens(tree), ...bracketedTokens(tree)])
  if ((!bracketed && tokens.some((i) => outside.has(i))) || /\?["”]?$/.test(sentence.text)) return undefined
  const governor = tree.tokens[top]!.head
  const opens = isInFront(tree, date)
  const joins = /, (?:and|but|then|while|so) $/.test(tree.text.slice(0, date.start))
  if (governor >= 0 && isMeasure(tree, governor, top)) return undefined
  // What lasted "from 2011 to 2016" is dated by both ends.
  if (
    governor >= 0 &&
    !opens &&
    !joins &&
    !date.until &&
    !isBeforeVerb(tree, tokens) &&
    isPartOfName(tree, governor, top)
  ) {
    const noun = readDatedNoun(context, sentence, date)
    return noun && withDate(context, sentence, date, noun)
  }
  const then = thenPart(sentence, date)
  const what =
    writeBest(context, sentence, place, { governor, opens, resolver, tokens }) ??
    readDatedNoun(context, sentence, date) ??
    readLine(context, sentence, date)
  if (!what) return undefined
  return withDate(context, sentence, then ? withoutUntil(date) : date, what)
}

function withDate(
  context: Context,
  sentence: Sentence,
  date: FoundDate,
  what: DatedEvent['what'],
): DatedEvent {
  const start = date.end - date.text.length
  // "November of that year"
  const text = date.month ? date.text.replace(/ (?:of )?(?:that|the same) year$/i, '') : date.text
  const when: When = {
    text: date.said ?? { text, from: [articleSpan(context, sentence, start, start + text.length)] },
    iso: date.iso,
    ...(date.until && { until: date.until }),
    precision: date.precision,
    ...(date.qualifier && { qualifier: date.qualifier }),
    ...(date.counted && !date.said && { counted: date.counted }),
  }
  return { when, what, sentence: sentence.index }
}

interface Place {
  /** Index of the token that the date hangs on; -1 for none. */
  governor: number
  /** Whether the date stands in front of its clause. */
  opens: boolean
  resolver: Resolver
  tokens: number[]
}

/** The caption of the first reading that has one: the sentence parsed without its date, with and without its names; then as it stands. */
function writeBest(
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
  }
  for (const [undated, dated] of readings()) {
    if (undated.tree.root < 0) continue
    const own = governor >= 0 ? undated.newIndex(governor) : undated.tree.root
    const { root } = undated.tree
    const starts = opens ? [root, own] : [own >= 0 ? own : root]
    for (const start of starts) {
      if (start < 0) continue
      if (isForeseen(undated.tree, start, date) || isReportedOtherwise(undated.tree, start)) return undefined
      const head = eventClause(undated.tree, start, date.qualifier === 'since')
      if (head === undefined) continue
      const around = surrounding(undated.tree, head)
      for (const told of [occurrence(undated.tree, head), consequence(undated.tree, head), around, head]) {
        if (told === undefined) continue
        const what = writeEvent(context, sentence, undated, told, {
          resolver,
          isKept,
          dated,
          start: told === head ? start : told,
          date,
          keep: told === around ? subtree(undated.tree, head) : [],
        })
        if (what && (readsWhole(parseCaption(what.text, names)) || readsWhole(parseCaption(what.text, []))))
          return what
      }
    }
  }
  return undefined
}

/** "until 2011, when it was found": found in 2011. */
function withoutUntil({ qualifier: _, ...date }: FoundDate): FoundDate {
  return { ...date, text: date.text.replace(/^(?:until|till) (?:the )?/i, '') }
}

/** "not … until 1958": the clause says something else without its date. */
function keepsDate({ preposition }: FoundDate): boolean {
  return /^(?:until|till)$/.test(preposition ?? '')
}

const parseCaption = (text: string, names: string[]) => parseWithNames(loadLanguage(), `${text}.`, names)
