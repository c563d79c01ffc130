/** Completes dates from the day on which the article was written. */
import type { FoundDate } from './find-dates.ts'

/** Whether what is dated has happened: of a clause. */
export type Tense = 'past' | 'future'

/** The date that lies nearest to the day of publication on the side of the tense; undefined where it does not lean on that day. */
export function fixPublished(date: FoundDate, published: string, tense: Tense): FoundDate | undefined {
  if (date.open === 'year') return nearestYear(date, published, tense)
  if (date.open !== 'published') return undefined
  if (date.weekday !== undefined) return nearestWeekday(date, date.weekday, published, tense)
  const { count, unit } = date.offset!
  const [year, month, day] = published.split('-').map(Number) as [number, number, number]
  if (unit === 'year') return { ...date, iso: String(year + count) }
  const moved = new Date(
    Date.UTC(year, month - 1 + (unit === 'month' ? count : 0), unit === 'day' ? day + count : 1),
  )
  return { ...date, iso: moved.toISOString().slice(0, unit === 'month' ? 7 : 10) }
}

/** "In March": the last one before, or the next one after. */
function nearestYear(date: FoundDate, published: string, tense: Tense): FoundDate {
  const year = Number(published.slice(0, 4))
  const today = published.slice(5, 5 + date.iso.length)
  const moved = tense === 'past' ? (date.iso <= today ? year : year - 1) : date.iso >= today ? year : year + 1
  return { ...date, iso: `${moved}-${date.iso}`, ...(date.until && { until: `${moved}-${date.until}` }) }
}

function nearestWeekday(date: FoundDate, weekday: number, published: string, tense: Tense): FoundDate {
  const day = new Date(`${published}T00:00:00Z`)
  const isBack = date.way ? date.way === 'last' : tense === 'past'
  const distance = isBack ? -((day.getUTCDay() - weekday + 7) % 7) : (weekday - day.getUTCDay() + 7) % 7
  // "Last Monday" and "next Monday", and what is to come on the day of the week that it is, are a week away.
  const isToday = distance === 0 && (date.way !== undefined || !isBack)
  day.setUTCDate(day.getUTCDate() + distance + (isToday ? (isBack ? -7 : 7) : 0))
  return { ...date, iso: day.toISOString().slice(0, 10) }
}
