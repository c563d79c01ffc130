/** Dated events: each date with the clause that it dates, as a caption. */
import { articleSpan } from '../context.ts'
import { bracketedTokens, clauseOf, quotedTokens } from '../clauses/clause.ts'
import { cutDate } from './cut-date.ts'
import { eventClause, isPartOfName } from './event-clause.ts'
import { findDates } from './find-dates.ts'
import { findLives } from './find-lives.ts'
import { fixDate } from './fix-date.ts'
import { makeResolver } from '../clauses/resolve.ts'
import { writeEvent } from './write-event.ts'
import type { Anchor } from './fix-date.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence, When } from '../../types/index.ts'
import type { FoundDate } from './find-dates.ts'
import type { Named } from '../entities/index.ts'
import type { Undated } from './cut-date.ts'
import type { Tree } from '../../language/types.ts'
import type { Resolver } from '../clauses/resolve.ts'

/** Events in the order of the article. */
export function findEvents(context: Context, named: Named): DatedEvent[] {
  const resolver = makeResolver(context, named)
  const found: DatedEvent[] = []
  const year = onlyYear(context)
  let anchor: Anchor | undefined
  for (const sentence of context.sentences) {
    const role = context.sections[sentence.section]?.role
    if (role === 'apparatus') continue
    for (const raw of findDates(sentence.text)) {
      const place = { sentence: sentence.index, section: sentence.section }
      const date =
        fixDate(raw, anchor ?? yearBefore(sentence, raw, place), place) ??
        (raw.open === 'year' && year ? { ...raw, iso: `${year}-${raw.iso}` } : undefined)
      if (!date) continue
      if (!/^(?:before|after)$/.test(date.qualifier ?? ''))
        anchor = { iso: date.iso, precision: date.precision, ...place }
      const event =
        sentence.tree && sentence.complete ? readEvent(context, sentence, date, resolver) : undefined
      if (event && !found.some((other) => isSame(other, event))) found.push(event)
    }
  }
  const lives = findLives(context, named).filter((life) => !found.some((other) => isSame(other, life)))
  return [...lives, ...found].sort((a, b) => a.sentence - b.sentence)
}

/** The year of all dates that have one, where it is the same. */
function onlyYear({ sentences }: Context): string | undefined {
  const years = sentences
    .flatMap(({ text }) => findDates(text))
    .filter(({ open }) => !open)
    .map(({ iso }) => iso.slice(0, 4))
  return new Set(years).size === 1 ? years[0] : undefined
}

/** A year that a name before the date gives: "During the 2022 invasion …, on 24 February". */
function yearBefore(
  sentence: Sentence,
  { start }: FoundDate,
  place: { sentence: number; section: number },
): Anchor | undefined {
  const year = /\b((?:19|20)\d\d)\b(?=\D*$)/.exec(sentence.text.slice(0, start))
  return year ? { iso: year[1]!, precision: 'year', ...place } : undefined
}

function isSame(a: DatedEvent, b: DatedEvent): boolean {
  // A second date in a clause dates a part of it.
  if (a.sentence === b.sentence && a.what.text.slice(0, 24) === b.what.text.slice(0, 24)) return true
  return a.what.text === b.what.text && (a.sentence === b.sentence || a.when?.iso === b.when?.iso)
}

function readEvent(
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
  if (top === undefined) return undefined
  const outside = new Set([...quotedTokens(tree), ...bracketedTokens(tree)])
  if (tokens.some((i) => outside.has(i)) || /\?["”]?$/.test(sentence.text)) return undefined
  const governor = tree.tokens[top]!.head
  const names = resolver.namesIn(sentence).filter((name) => / /.test(name))
  const kept = keepsDate(date)
  const readings: Undated[] = kept
    ? [{ tree, oldIndex: (i) => i, newIndex: (i) => i }]
    : [cutDate(sentence, date, names), ...(names.length > 0 ? [cutDate(sentence, date)] : [])]
  let what: DatedEvent['what'] | undefined
  for (const undated of readings) {
    if (what || undated.tree.root < 0) continue
    const start = governor >= 0 ? undated.newIndex(governor) : undated.tree.root
    if (start >= 0 && governor >= 0 && date.start > 0 && isPartOfName(tree, governor, top)) return undefined
    if (start >= 0 && isForeseen(undated.tree, start, date)) return undefined
    const head = eventClause(undated.tree, start >= 0 ? start : undated.tree.root)
    if (head !== undefined) what = writeEvent(context, sentence, undated, head, resolver, kept)
  }
  if (!what) return undefined
  const when: When = {
    text: { text: date.text, from: [articleSpan(context, sentence, date.end - date.text.length, date.end)] },
    iso: date.iso,
    ...(date.until && { until: date.until }),
    precision: date.precision,
    ...(date.qualifier && { qualifier: date.qualifier }),
  }
  return { when, what, sentence: sentence.index }
}

/** "found that yields will fall by 2050": the date is not that of the finding. */
function isForeseen(tree: Tree, start: number, { preposition }: FoundDate): boolean {
  const clause = tree.tokens[clauseOf(tree, start)]!
  const over = tree.tokens[clause.head]
  return preposition === 'by' && clause.rel === 'ccomp' && over !== undefined && /^VB[DN]$/.test(over.tag)
}

/** "not … until 1958": the clause says something else without its date. */
function keepsDate({ preposition }: FoundDate): boolean {
  return /^(?:until|till)$/.test(preposition ?? '')
}
