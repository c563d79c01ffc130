/** Dates that lean on one told before: "two years later", "the next morning", "that spring". */
import type { FoundDate } from './find-dates.ts'
import type { Groups } from './date-patterns.ts'
import type { Precision } from '../../types/index.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const count =
  '(?<count>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|(?:only )?\\d{1,2})'
const unit = '(?<unit>day|night|week|fortnight|month|year|decade)s?'
const halfDay = 'morning|afternoon|evening|night'
const season = '(?<season>spring|summer|autumn|fall|winter)'
const prep = '(?:(?<prep>in|on|during|by|at) )?'
/** A time that stands for itself: "the day after" but not "the day after the storm", "that year" but not "that year's". */
const alone = '(?=\\s*(?:[,.;:)]|$|(?:and|but|when|in|at)\\b))'

const at = (source: string) => new RegExp(`(?<![\\w-])${source}(?![\\w'’-])`, 'giu')

type Read = Pick<FoundDate, 'iso' | 'precision' | 'open'> & Partial<FoundDate>

/** Those that hold another date: to be read before it. */
export const SAME_YEAR_PATTERNS: readonly { pattern: RegExp; read(groups: Groups): Read }[] = [
  {
    pattern: at(
      `${prep}(?:(?<before>[12]?\\d|3[01])(?:st|nd|rd|th)? )?(?<same>${MONTHS.join('|')})(?: (?<behind>[12]?\\d|3[01])(?:st|nd|rd|th)?,?)? (?:of |later (?:in )?)?(?:that|the same) year`,
    ),
    read: ({ same, before, behind }) => {
      const day = before ?? behind
      return {
        ...readNextMonth({ later: same! }),
        offset: { count: 0, unit: 'year' },
        ...(day && { precision: 'day' as const, dayOfMonth: Number(day) }),
      }
    },
  },
  { pattern: at(`${prep}(?:the )?${season} of (?:that|the same) year`), read: readSameSeason },
]

/** The hour at the head of a line: of the day of the line before. */
const hour = {
  pattern: /^(?<hour>\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?)(?=\s?[:–—-]\s)/giu,
  read: (): Read => leaning('day', 0),
}

/** As `DATE_PATTERNS`. */
export const RELATIVE_PATTERNS: readonly { pattern: RegExp; read(groups: Groups): Read }[] = [
  { pattern: at(`${count} ${unit} (?:later|on,|after that|afterwards)`), read: readAfter },
  { pattern: at(`${count} ${unit} (?:earlier|before that|previously|before${alone})`), read: readBefore },
  {
    pattern: at(`${prep}(?:the )(?:following|next) (?<unit>day|week|month|year|${halfDay})`),
    read: readAfter,
  },
  { pattern: at(`the (?<unit>day|${halfDay}|week|month|year) after${alone}`), read: readAfter },
  { pattern: at(`${prep}the (?:previous|preceding) (?<unit>day|night|week|month|year)`), read: readBefore },
  { pattern: at(`the (?<unit>day|night|week|month|year) before${alone}`), read: readBefore },
  {
    pattern: at(
      `(?:(?:later|earlier) )?${prep}(?:(?:the )?end of )?(?:the same|that(?: same)?) (?<same>day|${halfDay}|week|month|year)`,
    ),
    read: readSame,
  },
  { pattern: at(`${prep}the (?:following|next) ${season}`), read: readNextSeason },
  { pattern: at(`${prep}(?:that|the same) ${season}`), read: readSameSeason },
  { pattern: at(`${prep}the (?:following|next) (?<later>${MONTHS.join('|')})`), read: readNextMonth },
  hour,
  { pattern: at(`(?<prep>on) the (?<dayOf>[12]?\\d|3[01])(?:st|nd|rd|th)${alone}`), read: readDayOfMonth },
]

function readAfter({ count = 'one', unit }: Groups): Read {
  return leaning(unit!, numberOf(count))
}

function readBefore({ count = 'one', unit }: Groups): Read {
  return leaning(unit!, -numberOf(count))
}

function readSame({ same }: Groups): Read {
  return leaning(same!, 0)
}

function readNextSeason({ season }: Groups): Read {
  return seasonOf(season!, 1)
}

function readSameSeason({ season }: Groups): Read {
  return seasonOf(season!, 0)
}

/** A season so many years on from the one that was told of. */
function seasonOf(season: string, count: number): Read {
  return {
    iso: '',
    precision: 'season',
    open: 'relative',
    season: nameOf(season),
    offset: { count, unit: 'year' },
  }
}

function readNextMonth({ later }: Groups): Read {
  const month = MONTHS.indexOf(later!.replace(/^./, (letter) => letter.toUpperCase())) + 1
  return { iso: '', precision: 'month', open: 'relative', month, offset: { count: 1, unit: 'year' } }
}

function readDayOfMonth({ dayOf }: Groups): Read {
  return {
    iso: '',
    precision: 'day',
    open: 'relative',
    dayOfMonth: Number(dayOf),
    offset: { count: 0, unit: 'month' },
  }
}

function leaning(word: string, count: number): Read {
  const name = word.toLowerCase()
  if (name === 'fortnight')
    return { iso: '', precision: 'day', open: 'relative', offset: { count: 2 * count, unit: 'week' } }
  if (name === 'decade')
    return { iso: '', precision: 'year', open: 'relative', offset: { count: 10 * count, unit: 'year' } }
  const unit = /^(?:week|month|year)$/.test(name) ? (name as 'week' | 'month' | 'year') : 'day'
  return {
    iso: '',
    precision: unit === 'week' ? 'day' : (unit as Precision),
    open: 'relative',
    offset: { count, unit },
  }
}

function nameOf(season: string): FoundDate['season'] {
  const name = season.toLowerCase()
  return (name === 'fall' ? 'autumn' : name) as FoundDate['season']
}

function numberOf(count: string): number {
  const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
  const name = count.toLowerCase().replace(/^only /, '')
  if (/^an?$/.test(name)) return 1
  const more: Record<string, number> = { fifteen: 15, eighteen: 18, twenty: 20 }
  if (more[name]) return more[name]
  return /^\d+$/.test(name) ? Number(name) : words.indexOf(name)
}
