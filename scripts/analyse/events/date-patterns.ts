/** How dates are written in English, most telling pattern first, and what each says. */
import { PUBLISHED_PATTERNS } from './published-patterns.ts'
import { RELATIVE_PATTERNS, SAME_YEAR_PATTERNS } from './relative-patterns.ts'
import type { FoundDate } from './find-dates.ts'
import type { Precision } from '../../types/index.ts'

export const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const month = `(?<month>${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`
const year = '(?<year>1\\d{3}|20\\d{2})(?!\\d|[,.]\\d|%|-(?:year|day|foot|meter|metre|strong))'
const day = '(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?'
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?'
const part = '(?:(?<part>early|mid|late)[- ])?'
const dash = '\\s?[-–—]\\s?'
const preposition =
  '(?:(?<prep>as (?:early|late|recently) as|in|on|at|by|since|until|till|from|during|before|after|around|about|circa|between|of|throughout) (?:the )?)?'
const edge = `(?:(?<edge>(?:the )?(?:end|beginning|start|middle|(?:(?<=\\bthe )[a-z]+ )?(?:summer|autumn|fall|winter|spring))) (?:of )?)?`

/** "3 October 1643", "October 1643" or "3 October" with names of groups that end with `n`. */
function fullDay(n = '1'): string {
  return `(?:(?<day${n}>\\d{1,2}) )?(?<month${n}>${MONTHS.join('|')})(?: (?<year${n}>1\\d{3}|20\\d{2}))?`
}

export type Groups = Record<string, string | undefined>
interface Pattern {
  pattern: RegExp
  read(groups: Groups): Pick<FoundDate, 'iso' | 'precision'> & Partial<FoundDate>
}

const at = (source: string) => new RegExp(`(?<![\\w$£€–-])${preposition}${source}(?!\\w)`, 'giu')

export const DATE_PATTERNS: readonly Pattern[] = [
  ...SAME_YEAR_PATTERNS,
  {
    pattern: at('(?<written>(?:1\\d{3}|20\\d{2})-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01]))(?![-T\\d])'),
    read: ({ written }) => ({ iso: written!, precision: 'day' }),
  },
  {
    pattern: at(
      `${month} ${day}(?:[-–]| to | and )(?<lastDay>[12]?\\d|3[01])(?:st|nd|rd|th)?(?:,? ${year})?(?!\\d|[.,:]\\d)`,
    ),
    read: readDays,
  },
  {
    pattern: at(`${day}(?:[-–]| to | and )(?<lastDay>[12]?\\d|3[01])(?:st|nd|rd|th)? ${month}(?: ${year})?`),
    read: readDays,
  },
  { pattern: at(`${fullDay()} (?:to|until|till|[-–—]) ${fullDay('2')}`), read: readSpan },
  { pattern: at(`between ${fullDay()} and ${fullDay('2')}`), read: readSpan },
  // "on 8 February and 8 March 1865": the first of them.
  {
    pattern: at(
      `(?<day1>\\d{1,2}) (?<month1>${MONTHS.join('|')}) and \\d{1,2} (?:${MONTHS.join('|')}) (?<year1>1\\d{3}|20\\d{2})`,
    ),
    read: ({ day1, month1, year1 }) => ({
      iso: `${year1}-${monthOf(month1)}-${day1!.padStart(2, '0')}`,
      precision: 'day',
    }),
  },
  {
    pattern: at(
      `(?:between |from )?${part}${edge}(?:${day} )?(?:${month} )?${year}(?:(?:${dash}| to | and | until )(?:the )?(?:end of )?(?=\\d{4})|${dash})(?<until>1\\d{3}|20\\d{2}|\\d{2})(?!\\d|[,.]\\d|%)(?: (?:season|campaign))?`,
    ),
    read: ({ year, month, until }) => ({
      iso: month ? `${year}-${monthOf(month)}` : year!,
      until: until!.length === 2 ? year!.slice(0, 2) + until! : until!,
      precision: month ? 'month' : 'year',
    }),
  },
  {
    pattern: at(`${year}(?:, (?:1\\d{3}|20\\d{2}))*(?:,? and | and in )(?:1\\d{3}|20\\d{2})`),
    read: ({ year }) => ({ iso: year!, precision: 'year' }),
  },
  { pattern: at(`${weekday}${day}(?: of)? ${month},? ${year}`), read: readDay },
  { pattern: at(`${weekday}${month} ${day},? ${year}`), read: readDay },
  {
    pattern: at(`${part}${edge}${month},?(?: of)? ${year}`),
    read: ({ year, month }) => ({ iso: `${year}-${monthOf(month)}`, precision: 'month' }),
  },
  {
    pattern: at(`${weekday}${day}(?: of)? ${month}`),
    read: (groups) => ({ ...readDay(groups), open: 'year' }),
  },
  {
    pattern: at(`${weekday}${month} ${day}(?!\\d|,\\d| percent|%)`),
    read: (groups) => ({ ...readDay(groups), open: 'year' }),
  },
  {
    pattern: at(`(?<part>early|mid|late)?[- ]?(?:the )?(?<decade>(?:1\\d|20)\\d0)s`),
    read: ({ decade }) => ({ iso: decade!.slice(0, 4), precision: 'decade' }),
  },
  {
    pattern: at(`${part}(?:the )?(?<century>\\d{1,2})(?:st|nd|rd|th)[- ]century(?<bc> BCE?)?`),
    read: readCentury,
  },
  {
    pattern: at(`(?<years>\\d{1,4}) (?<bc>BCE?)`),
    read: ({ years }) => ({ iso: `-${years!.padStart(4, '0')}`, precision: 'year' }),
  },
  {
    pattern: at(`${part}${edge}${year}`),
    read: ({ year, edge }) => ({
      iso: year!,
      precision: /summer|autumn|fall|winter|spring/i.test(edge ?? '') ? 'season' : 'year',
    }),
  },
  {
    pattern: at(`${part}${edge}(?<month>${MONTHS.join('|')})`),
    read: ({ month }) => ({ iso: monthOf(month), precision: 'month', open: 'year' }),
  },
  ...RELATIVE_PATTERNS,
  ...PUBLISHED_PATTERNS,
]

/** From one date to another; the first takes its year from the second. */
function readSpan({
  day1,
  month1,
  year1,
  day2,
  month2,
  year2,
}: Groups): Pick<FoundDate, 'iso' | 'precision'> & Partial<FoundDate> {
  const year = year1 ?? year2
  const write = (year: string | undefined, month: string | undefined, day: string | undefined) =>
    [year, monthOf(month), day?.padStart(2, '0')].filter(Boolean).join('-')
  if (!year2 && !year1)
    return {
      iso: write(undefined, month1, day1),
      until: write(undefined, month2, day2),
      precision: day1 ? 'day' : 'month',
      open: 'year',
    }
  return {
    iso: write(year, month1, day1),
    until: write(year2 ?? year, month2, day2),
    precision: day1 ? 'day' : 'month',
  }
}

/** "June 11-14", "11 to 14 June 1912". */
function readDays({ year, month, day, lastDay }: Groups): ReturnType<Pattern['read']> {
  const start = `${year ? `${year}-` : ''}${monthOf(month)}-`
  return {
    iso: start + day!.padStart(2, '0'),
    until: start + lastDay!.padStart(2, '0'),
    precision: 'day',
    ...(!year && { open: 'year' as const }),
  }
}

function readDay({ year, month, day }: Groups): { iso: string; precision: Precision } {
  return { iso: `${year ? `${year}-` : ''}${monthOf(month)}-${day!.padStart(2, '0')}`, precision: 'day' }
}

function readCentury({ century, bc }: Groups): { iso: string; precision: Precision } {
  const first = (Number(century) - 1) * 100
  return {
    iso: bc ? `-${String(first + 100).padStart(4, '0')}` : String(first).padStart(4, '0'),
    precision: 'century',
  }
}

function monthOf(name = ''): string {
  const i = MONTHS.findIndex((full) =>
    full.toLowerCase().startsWith(name.toLowerCase().replace('.', '').slice(0, 3)),
  )
  return String(i + 1).padStart(2, '0')
}
