/** All dates of an article with their years: those that leave it open take it from the dates before. */
import { bracketedTokens, clauseOf, quotedTokens } from '../clauses/clause.ts'
import { findDates } from './find-dates.ts'
import { fixDate } from './fix-date.ts'
import type { Anchor } from './fix-date.ts'
import type { Context } from '../context.ts'
import type { FoundDate } from './find-dates.ts'
import type { Sentence } from '../../types/index.ts'

export interface ResolvedDate {
  sentence: Sentence
  date: FoundDate
  /** Whether a line of a chronicle begins with it: "4 May — The port closed." */
  heads: boolean
}

/** Dates in the order of the article, less those that the text leaves open. */
export function resolveDates(context: Context): ResolvedDate[] {
  const found = context.sentences.flatMap((sentence) =>
    context.sections[sentence.section]?.role === 'apparatus'
      ? []
      : [{ sentence, dates: findDates(sentence.text) }],
  )
  const dates = found.flatMap((one) => one.dates)
  const year = toldYear(context, dates) ?? yearOfFlashback(context, found)
  const resolved: ResolvedDate[] = []
  /** The last date of the story itself. */
  let told: Anchor | undefined
  /** The last date of any kind: what "two years later" counts from. */
  let last: Anchor | undefined
  /** The last date at the head of a line. */
  let head: Anchor | undefined
  for (const { sentence, dates } of found) {
    const place = { sentence: sentence.index, section: sentence.section }
    told ??= yearIn(sentence, place)
    if (sentence.inBlock === 0 && !dates.some((date) => isHead(sentence, date))) head = undefined
    for (const raw of dates) {
      const heads = isHead(sentence, raw)
      const date =
        raw.open === 'relative'
          ? fixDate(raw, last, place)
          : ((heads && head ? fixHead(raw, head) : undefined) ??
            fixDate(raw, yearBefore(sentence, raw, place) ?? told, place) ??
            (raw.open === 'year' && year ? { ...raw, iso: `${year}-${raw.iso}` } : undefined))
      if (!date) continue
      resolved.push({ sentence, date, heads })
      const anchor = { iso: date.iso, precision: date.precision, ...place }
      if (heads) head = anchor
      if (head && !heads) continue
      if (date.qualifier !== 'since') last = anchor
      if (!isAside(sentence, date)) told = anchor
    }
    // Within a line of a chronicle all is told of its date.
    if (head) last = told = head
  }
  return resolved
}

/** Whether a sentence begins with the date, set off by a dash or colon. */
function isHead({ text, inBlock }: Sentence, { start, end }: FoundDate): boolean {
  return inBlock === 0 && start === 0 && /^\s?[:–—-]\s/.test(text.slice(end))
}

/** The lines of a chronicle follow each other: after December comes January of the next year. */
function fixHead(date: FoundDate, { iso }: Anchor): FoundDate | undefined {
  if (date.open !== 'year') return undefined
  const year = Number(iso.slice(0, 4))
  const isLater = date.iso.slice(0, 2) >= (iso.slice(5, 7) || '01')
  return { ...date, iso: `${isLater ? year : year + 1}-${date.iso}` }
}

/** "…, which since 1998 has been run here", "(in 1998)": beside the story, whose year it does not change. */
function isAside(sentence: Sentence, { start, end, qualifier, precision }: FoundDate): boolean {
  if (/^(?:since|before|after)$/.test(qualifier ?? '') || /^(?:decade|century)$/.test(precision)) return true
  const { tree } = sentence
  const token = tree?.tokens.find((one) => one.end > start && one.start < end)
  if (!tree || !token) return false
  if (bracketedTokens(tree).has(token.i) || quotedTokens(tree).has(token.i)) return true
  const clause = tree.tokens[clauseOf(tree, token.i)]!
  return /^acl/.test(clause.rel)
}

/**
 * The year that all days and months are of, where no date says another: of an article that gives "24 February 2022"
 * and "9 March 2022", "29 March" is of 2022, too.
 */
function toldYear({ article }: Context, dates: FoundDate[]): string | undefined {
  const dated = dates.filter(({ open }) => !open)
  const years = new Set(dated.map(({ iso }) => iso.slice(0, 4)))
  if (years.size === 1) return [...years][0]
  const exact = dated.filter(({ precision }) => /^(?:day|month)$/.test(precision))
  const [year, ...others] = new Set(exact.map(({ iso }) => iso.slice(0, 4)))
  if (!year || others.length > 0 || exact.length < 2) return undefined
  return new RegExp(`\\b${Number(year) + 1}\\b`).test(article.text) ? undefined : year
}

/**
 * The year of an article that says first how things ended, "The port fell on 9 August 1807", and then tells how it came
 * to it: "On 28 June … On 1 July … On 8 August". The days go up to the first, and no later year is told before them.
 */
function yearOfFlashback(
  { article }: Context,
  found: { sentence: Sentence; dates: FoundDate[] }[],
): string | undefined {
  const [first, ...further] = found.flatMap(({ sentence, dates }) =>
    dates.map((date) => ({ sentence, date })),
  )
  if (!first || first.date.open || first.date.precision !== 'day' || first.sentence.index > 2)
    return undefined
  const end = first.date.iso.slice(5)
  const days = further.filter(({ date }) => date.open === 'year' && /^\d\d-\d\d$/.test(date.iso))
  const before = days.map(({ date }) => date.iso).filter((day) => day < end)
  const rises = before.every((day, i) => i === 0 || day >= before[i - 1]!)
  const reaches = before.length > 0 && Number(end.slice(0, 2)) - Number(before.at(-1)!.slice(0, 2)) <= 1
  const year = first.date.iso.slice(0, 4)
  if (before.length < 3 || !rises || !reaches) return undefined
  return new RegExp(`\\b${Number(year) + 1}\\b`).test(article.text) ? undefined : year
}

/** A year that a name before the date gives: "During the 2022 invasion …, on 24 February". */
function yearBefore(
  sentence: Sentence,
  { start, open }: FoundDate,
  place: { sentence: number; section: number },
): Anchor | undefined {
  if (open !== 'year') return undefined
  const before = sentence.text.slice(0, start)
  const year = /\bthe ((?:19|20)\d\d) \p{L}(?=\D*$)/u.exec(before)
  return year ? { iso: year[1]!, precision: 'year', ...place } : undefined
}

/** The first year that the text names: "Nobody will remember 2022 for a climb", "the 2022 season". */
function yearIn({ text }: Sentence, place: { sentence: number; section: number }): Anchor | undefined {
  const year =
    /(?<![\w$£€.,–-]|(?:since|before|until|after) )((?:19|20)\d\d)(?![\w%–-]|[.,]\d| (?:people|men|women|years|miles|metres|meters|feet|pounds|dollars|euros|soldiers|troops)\b)/.exec(
      text,
    )
  return year ? { iso: year[1]!, precision: 'year', ...place } : undefined
}
