/** All dates of an article with their years: those that leave it open take it from the dates before. */
import { articleSpan } from '../context.ts'
import { datelineEnd, dayOfDeath, findPublished } from './find-published.ts'
import { findDates } from './find-dates.ts'
import { fixDate, inYear } from './fix-date.ts'
import { fixPublished } from './fix-published.ts'
import { headingYear, seasonIn, sectionYear, yearOfMonth } from './heading-year.ts'
import { isHead } from './read-line.ts'
import { tenseOf } from './tense-of.ts'
import { toldYear, yearBefore, yearIn, yearOfFlashback } from './told-year.ts'
import { isApart, isAside, isBefore, isGoneBy } from './date-asides.ts'
import type { Anchor } from './fix-date.ts'
import type { Context } from '../context.ts'
import type { FoundDate } from './find-dates.ts'
import type { YearRange } from './heading-year.ts'
import type { Sentence, Sourced } from '../../types/index.ts'

export interface ResolvedDate {
  sentence: Sentence
  date: FoundDate
  /** Whether a line of a chronicle begins with it: "4 May — The port closed." */
  heads: boolean
}

/** Dates of its second year that a season has before what comes after it. */
const LEAST_OF_SPRING = 3

/** A report says in its first sentences that it is of the day. */
const LEAD = 3
const OF_THE_DAY = /\b(?:today|yesterday|tonight|this morning)\b/i

/** Dates in the order of the article, less those that the text leaves open. */
export function resolveDates(context: Context): ResolvedDate[] {
  const found = context.sentences.flatMap((sentence) =>
    isApart(context, sentence)
      ? []
      : [
          {
            sentence,
            dates: findDates(sentence.text).filter(({ start }) => start >= datelineEnd(sentence.text)),
          },
        ],
  )
  const dates = found.flatMap((one) => one.dates).filter(({ isNamed }) => !isNamed)
  const year = toldYear(context, dates) ?? yearOfFlashback(context, found)
  const published = findPublished(context, dates)
  const obituary = dayOfDeath(context)
  const isNews =
    published !== undefined &&
    (published.isDateline ||
      dates.some(({ open }) => open === 'published') ||
      context.sentences.slice(0, LEAD).some(({ text }) => OF_THE_DAY.test(text)))
  const season = seasonIn(context.article.title?.text ?? '') ?? seasonIn(context.sentences[0]?.text ?? '')
  const resolved: ResolvedDate[] = []
  /** Whether a date comes before all others of the season, and its autumn is told after it. */
  const opensSeason = (raw: FoundDate): boolean => {
    const months = dates.filter(({ open }) => open === 'year').map(({ iso }) => Number(iso.slice(0, 2)))
    const at = dates.filter(({ open }) => open === 'year').indexOf(raw)
    return (
      months.slice(0, at).every((month) => month === 6 || month === 7) &&
      months.slice(at).some((month) => month >= 8)
    )
  }
  /** Whether the autumn of the season has been told, and its end: "In September" is of the next one. */
  const isAfterSeason = (raw: FoundDate, { first, second = first }: YearRange): boolean =>
    told !== undefined &&
    told.iso >= `${second}-05` &&
    raw.iso.slice(0, 2) > told.iso.slice(5, 7) &&
    resolved.some(({ date: { iso } }) => iso >= `${first}-08` && iso < `${second}`) &&
    resolved.filter(({ date: { iso } }) => iso.startsWith(`${second}-`)).length >= LEAST_OF_SPRING
  /** The last date of the story itself. */
  let told: Anchor | undefined
  /** The last date of any kind: what "two years later" counts from. */
  let last: Anchor | undefined
  /** The last date at the head of a line. */
  let head: Anchor | undefined
  /** What a heading, or a line that is nothing but a year, says of the dates below. */
  let heading: YearRange | undefined
  let section = -1
  for (const { sentence, dates: own } of found) {
    const place = { sentence: sentence.index, section: sentence.section }
    const line = sentence.words <= 6 ? headingYear(sentence.text.replace(/[.:]$/, '')) : undefined
    if (sentence.section !== section || line) {
      heading = line ?? sectionYear(context, sentence.section)
      section = sentence.section
      if (heading) {
        head = undefined
        told = last = { iso: String(heading.first), precision: 'year', ...place }
      }
      if (line) continue
    }
    told ??= yearIn(sentence, place)
    if (sentence.inBlock === 0 && !own.some((date) => isHead(sentence, date))) head = undefined
    for (const raw of own) {
      const heads = isHead(sentence, raw)
      const tense = tenseOf(sentence, raw)
      const fix = (): FoundDate | undefined => {
        if (raw.open === 'relative') return fixDate(raw, heads && head ? { ...head, ...place } : last, place)
        if (raw.open === 'published')
          return (
            published && fixPublished(raw, published.day, tense ?? (raw.way === 'last' ? 'past' : 'future'))
          )
        if (!raw.open) return raw
        const byHead = heads && head ? fixHead(raw, head) : undefined
        const byHeading = heading && inRange(raw, heading)
        const byName = yearBefore(sentence, raw, place)
        if (byHeading ?? byHead) return byHeading ?? byHead
        if (byName) return fixDate(raw, byName, place)
        if (isNews && tense === 'future') return fixPublished(raw, published.day, 'future')
        const isLate =
          obituary &&
          tense === 'past' &&
          sentence.inBlock === 0 &&
          told?.precision === 'year' &&
          last === told
        if (isLate) return fixPublished(raw, obituary, 'past')
        const before = told && isBefore(sentence, raw) ? yearBack(raw, told) : undefined
        if (before) return before
        const isNear = told && (!isNews || sentence.index - told.sentence <= 2)
        const isInSeason =
          season && (!told || [season.first, season.second].includes(Number(told.iso.slice(0, 4))))
        if (isInSeason && isAfterSeason(raw, season)) return inYear(raw, season.second ?? season.first)
        if (isInSeason) return inRange(raw, season, opensSeason(raw))
        return (
          (isNear ? fixDate(raw, told, place) : undefined) ??
          (isNews && tense === 'past' ? fixPublished(raw, published.day, 'past') : undefined) ??
          (year ? inYear(raw, Number(year)) : undefined)
        )
      }
      const date = fix()
      if (!date) continue
      resolved.push({ sentence, date, heads })
      const anchor: Anchor = {
        iso: date.iso,
        precision: date.precision,
        ...place,
        said: date.counted === undefined ? saidAs(context, sentence, date) : date.said,
      }
      // "On 25 April the train had been repaired": before the story, which goes on from where it was.
      if (raw.open === 'year' && told && date.iso < told.iso && isBefore(sentence, raw)) {
        last = anchor
        continue
      }
      // "the 1906 earthquake" may be long past.
      if (date.isNamed) continue
      if (heads) head = anchor
      if (head && !heads) continue
      // What is to come, and the day the article was written, do not date the story.
      if (tense === 'future' || raw.open === 'published') continue
      // A later year than that of the story: what month comes next is of neither for certain.
      const isLater =
        date.qualifier === 'since' && told !== undefined && date.iso.slice(0, 4) > told.iso.slice(0, 4)
      if (isLater && raw.open === undefined && !isNews) told = undefined
      // "signed until 2024", "its first title since that of 1971": no next day counts from there.
      if (!/^(?:since|before)$/.test(date.qualifier ?? '') && !isGoneBy(sentence, date, told)) last = anchor
      if (!isAside(sentence, date, told) && !(isNews && date.until)) told = anchor
    }
    // Within a line of a chronicle all is told of its date.
    if (head) last = told = head
  }
  return resolved
}

/** The words of a date less "by", "since" and the like. */
function saidAs(context: Context, sentence: Sentence, { text, end }: FoundDate): Sourced {
  const plain = text.replace(/^(?:by|since|until|till|before|after|around|about|circa) (?:the )?/i, '')
  return { text: plain, from: [articleSpan(context, sentence, end - plain.length, end)] }
}

/** The day or month as it was last before the story. */
function yearBack(date: FoundDate, { iso, precision }: Anchor): FoundDate | undefined {
  if (!/^(?:day|month)$/.test(precision) || date.open !== 'year') return undefined
  const year = Number(iso.slice(0, 4))
  const isSameYear = date.iso.slice(0, 5) < iso.slice(5, 10)
  return isSameYear ? inYear(date, year) : undefined
}

function inRange(date: FoundDate, range: YearRange, opens = false): FoundDate {
  return inYear(date, yearOfMonth(range, Number(date.iso.slice(0, 2)), opens))
}

/** The lines of a chronicle follow each other: after December comes January of the next year. */
function fixHead(date: FoundDate, { iso }: Anchor): FoundDate | undefined {
  if (date.open !== 'year') return undefined
  const year = Number(iso.slice(0, 4))
  const isLater = date.iso.slice(0, 2) >= (iso.slice(5, 7) || '01')
  return { ...date, iso: `${isLater ? year : year + 1}-${date.iso}` }
}
