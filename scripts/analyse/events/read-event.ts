/** The event that a date of a sentence dates. */
import { articleSpan } from '../context.ts'
import { bracketedTokens, clauseOf, quotedTokens } from '../clauses/clause.ts'
import { childrenBy, isFinite, loadLanguage, parseWithNames } from '../../language/index.ts'
import { LEADS_TO_DATE, cutDate, joinedPart, leadingPart, partAround } from './cut-date.ts'
import { consequence, eventClause, occurrence } from './event-clause.ts'
import { isPartOfName } from './part-of-name.ts'
import { findDates } from './find-dates.ts'
import { readDatedNoun } from './read-dated-noun.ts'
import { readsWhole } from './reads-whole.ts'
import { writeEvent } from './write-event.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence, When } from '../../types/index.ts'
import type { FoundDate } from './find-dates.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Tree } from '../../language/types.ts'
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
  const tokens = tree.tokens
    .filter(({ start, end }) => start < date.end && end > date.start)
    .map(({ i }) => i)
  const top = tokens.find(
    (i) => !tokens.includes(tree.tokens[i]!.head) && !/^(?:case|punct|det)$/.test(tree.tokens[i]!.rel),
  )
  // "The 1960s were kind"
  if (top === undefined) return undefined
  if (/^nsubj/.test(tree.tokens[top]!.rel) && !/^\s*[,:–—-]/.test(tree.text.slice(date.end))) return undefined
  const outside = new Set([...quotedTokens(tree), ...bracketedTokens(tree)])
  if (tokens.some((i) => outside.has(i)) || /\?["”]?$/.test(sentence.text)) return undefined
  const governor = tree.tokens[top]!.head
  const opens = isInFront(tree, date)
  const joins = /, (?:and|but|then|while|so) $/.test(tree.text.slice(0, date.start))
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
  const what =
    writeBest(context, sentence, date, { governor, opens, resolver, tokens }) ??
    readDatedNoun(context, sentence, date)
  if (!what) return undefined
  return withDate(context, sentence, date, what)
}

function withDate(
  context: Context,
  sentence: Sentence,
  date: FoundDate,
  what: DatedEvent['what'],
): DatedEvent {
  const when: When = {
    text: { text: date.text, from: [articleSpan(context, sentence, date.end - date.text.length, date.end)] },
    iso: date.iso,
    ...(date.until && { until: date.until }),
    precision: date.precision,
    ...(date.qualifier && { qualifier: date.qualifier }),
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
  const whole: Undated = { tree, oldIndex: (i) => i, newIndex: (i) => i }
  const isKept = keepsDate(date)
  const readings = function* (): Generator<[Undated, number[]]> {
    const joined = isKept ? undefined : joinedPart(sentence, date)
    const leading = leadingPart(sentence, date)
    if (leading) yield [cutDate(sentence, date, names, false, leading), []]
    // A later clause with a subject of its own is read best alone.
    if (joined && joined.start > 0) yield [cutDate(sentence, date, names, false, joined), []]
    if (!isKept) {
      yield [cutDate(sentence, date, names), []]
      if (names.length > 0) yield [cutDate(sentence, date), []]
      if (/, (?:\w+ )?(?:who|whom|whose|which|the|an?|one|then)\b[^,]*, /.test(sentence.text))
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
      for (const told of [occurrence(undated.tree, head), consequence(undated.tree, head), head]) {
        if (told === undefined) continue
        const at = told === head ? start : told
        const what = writeEvent(context, sentence, undated, told, {
          resolver,
          isKept,
          dated,
          start: at,
          date,
        })
        if (what && readsWhole(parseCaption(what.text, names))) return what
      }
    }
  }
  return undefined
}

/** "A court in Porto Alvar on Friday found": between the subject and its verb. */
function isBeforeVerb(tree: Tree, date: readonly number[]): boolean {
  const next = tree.tokens[Math.max(...date) + 1]
  const first = tree.tokens[Math.min(...date)]!
  return (
    next !== undefined &&
    /^on$/i.test(first.form) &&
    /^(?:VB[DZP]|MD)$/.test(next.tag) &&
    isFinite(tree, next.rel === 'aux' ? next.head : next.i)
  )
}

/** "On 14 May, …", "And then, on 3 May, …", "…; by 1835 …": nothing of a clause stands before the date. */
function isInFront({ text }: Tree, { start }: FoundDate): boolean {
  const before = text
    .slice(0, start)
    .split(/[;:]\s/)
    .at(-1)!
    .replace(LEADS_TO_DATE, '')
  return /^\s*(?:(?:and|but|then|so|yet|however|finally|later|only)\b,?\s*)*$/i.test(before)
}

/** "found that yields will fall by 2050", "agreed to join by 2026": the date is not that of the finding. */
function isForeseen(tree: Tree, start: number, { preposition }: FoundDate): boolean {
  const clause = tree.tokens[clauseOf(tree, start)]!
  const verb = tree.tokens[start]!.rel === 'xcomp' ? tree.tokens[start]! : clause
  const over = tree.tokens[verb.head]
  if (preposition !== 'by' || !/^(?:ccomp|xcomp)$/.test(verb.rel) || !over) return false
  const forms = [over, ...childrenBy(tree, over.i, /^(?:aux|cop)/)]
  return (
    forms.some(({ tag }) => /^VB[DN]$/.test(tag)) && !forms.some(({ tag }) => /^(?:VB[ZP]|MD)$/.test(tag))
  )
}

/** "announced on Wednesday that he will leave in May": told of the day of the announcement. */
function isReportedOtherwise(tree: Tree, start: number): boolean {
  const clause = tree.tokens[clauseOf(tree, start)]!
  if (clause.rel !== 'ccomp') return false
  return findDates(tree.text).some(({ start: from, end }) => {
    const token = tree.tokens.find(
      (one) => one.end > from && one.start < end && !/^(?:case|det)$/.test(one.rel),
    )
    return token !== undefined && token.head === clause.head
  })
}

/** "not … until 1958": the clause says something else without its date. */
function keepsDate({ preposition }: FoundDate): boolean {
  return /^(?:until|till)$/.test(preposition ?? '')
}

const parseCaption = (text: string, names: string[]) => parseWithNames(loadLanguage(), `${text}.`, names)
