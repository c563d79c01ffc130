/** Completes dates that lean on one before: "On 19 November", "two years later". Only where the text fixes them. */
import type { FoundDate } from './find-dates.ts'
import type { Precision, Sourced } from '../../types/index.ts'

/** The last date that the text gave. */
export interface Anchor {
  iso: string
  precision: Precision
  /** Index of its sentence and of its section. */
  sentence: number
  section: number
  /** As the text says it, where a date of the text it is. */
  said?: Sourced
}

const order: Precision[] = ['day', 'month', 'season', 'year', 'decade', 'century']

/** First months of the seasons in the north, as far as they order what is told. */
const firstMonth = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/** The date with its year, or undefined where the text leaves it open. */
export function fixDate(
  date: FoundDate,
  anchor: Anchor | undefined,
  place: { sentence: number; section: number },
): FoundDate | undefined {
  if (!date.open) return date
  if (!anchor) return undefined
  if (date.open === 'year') return withYear(date, anchor)
  const fixed = fromAnchor(date, anchor, place)
  return fixed && { ...fixed, counted: anchor.iso, said: sameWords(fixed, anchor) }
}

/** The anchor's words for "that day", "the same month", "that year": as much of them as is meant. */
function sameWords(
  { text, offset, season, month, dayOfMonth }: FoundDate,
  { said }: Anchor,
): Sourced | undefined {
  // "7:02 p.m.": the hour says more.
  if (!said || /\d/.test(text) || offset?.count !== 0 || season || month || dayOfMonth) return undefined
  const meant = { day: /^.*\d.*$/, week: undefined, month: MONTH, year: /\b\d{4}\b/ }[offset.unit]
  const found = meant?.exec(said.text)
  const [span] = said.from
  if (!found || span.end - span.start !== said.text.length) return undefined
  const start = span.start + found.index
  return { text: found[0], from: [{ start, end: start + found[0].length }] }
}

const MONTH =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?:,? \d{4})?/

/** The anchor's year; a month that lies before the anchor's belongs to a later year that is not told. */
function withYear(date: FoundDate, anchor: Anchor): FoundDate | undefined {
  const known = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(anchor.iso)
  if (!known || order.indexOf(anchor.precision) > order.indexOf('year')) return undefined
  const [, year, month = '01'] = known
  if (date.iso.slice(0, 2) < month) return undefined
  return inYear(date, Number(year))
}

/** A day or month of a year; what it lasts until is of the next where it comes before it: "from November to March". */
export function inYear(date: FoundDate, year: number): FoundDate {
  const { iso, until } = date
  return {
    ...date,
    iso: `${year}-${iso}`,
    ...(until && { until: `${until < iso ? year + 1 : year}-${until}` }),
  }
}

/** Counts on from an event at most three sentences before, at no finer precision than it has. */
function fromAnchor(
  date: FoundDate,
  anchor: Anchor,
  { sentence, section }: { sentence: number; section: number },
): FoundDate | undefined {
  const { offset, season, month: named } = date
  if (!offset || sentence - anchor.sentence > 3 || section !== anchor.section || !/^\d{4}/.test(anchor.iso))
    return undefined
  if (
    order.indexOf(anchor.precision) >
    order.indexOf(offset.unit === 'week' ? 'day' : (offset.unit as Precision))
  )
    return undefined
  const [year, month, day = 1] = anchor.iso.split('-').map(Number) as [number, number?, number?]
  const { count, unit } = offset
  if (named && count === 0) {
    const parts = [named, date.dayOfMonth].filter((part) => part !== undefined)
    return { ...date, iso: [year, ...parts.map((part) => String(part).padStart(2, '0'))].join('-') }
  }
  if (date.dayOfMonth !== undefined) {
    if (month === undefined) return undefined
    const moved = new Date(Date.UTC(year, month - 1 + (date.dayOfMonth < day ? 1 : 0), date.dayOfMonth))
    return { ...date, iso: moved.toISOString().slice(0, 10) }
  }
  if (named) {
    const later = month !== undefined && named > month ? year : year + 1
    return { ...date, iso: `${later}-${String(named).padStart(2, '0')}` }
  }
  if (season) return { ...date, iso: String(count === 0 ? year : year + yearsOn(season, month)) }
  if (unit === 'year') return { ...date, iso: String(year + count) }
  if (unit === 'month') {
    const months = year * 12 + (month ?? 1) - 1 + count
    return { ...date, iso: `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}` }
  }
  const moved = new Date(Date.UTC(year, (month ?? 1) - 1, day + count * (unit === 'week' ? 7 : 1)))
  return { ...date, iso: moved.toISOString().slice(0, 10) }
}

/** "The following autumn" after a spring is that of the same year; a winter begins in the year before. */
function yearsOn(season: NonNullable<FoundDate['season']>, month: number | undefined): number {
  if (month === undefined) return season === 'winter' ? 0 : 1
  return firstMonth[season] > month ? 0 : 1
}
