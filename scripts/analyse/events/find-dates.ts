/** Dates in a sentence, as precise as it gives them. */
import type { Precision, When } from '../../types/index.ts'

/** A date with its place in the sentence's text; `start` includes its preposition. */
export interface FoundDate {
  start: number
  end: number
  /** As written, the preposition left out but for "by", "since", "from … to". */
  text: string
  iso: string
  until?: string
  precision: Precision
  qualifier?: When['qualifier']
  /** What of the date the sentence leaves to the text before. */
  open?: 'year' | 'relative'
  /** For a relative date: how far, in `unit`. */
  offset?: { count: number; unit: 'day' | 'week' | 'month' | 'year' }
  preposition?: string
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)
const month = `(?<month>${MONTHS.join('|')}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)`
const year = '(?<year>1\\d{3}|20\\d{2})(?!\\d|[,.]\\d|%|-(?:year|day|foot|meter|metre|strong))'
const day = '(?<day>[12]?\\d|3[01])(?:st|nd|rd|th)?'
const weekday = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?'
const part = '(?:(?<part>early|mid|late)[- ])?'
const dash = '\\s?[-–—]\\s?'
const preposition =
  '(?:(?<prep>in|on|at|by|since|until|till|from|during|before|after|around|about|circa|between|of|throughout) (?:the )?)?'
const edge = `(?:(?<edge>(?:the )?(?:end|beginning|start|middle|summer|autumn|fall|winter|spring)) (?:of )?)?`

/** "3 October 1643", "October 1643" or "3 October" with names of groups that end with `n`. */
function fullDay(n = '1'): string {
  return `(?:(?<day${n}>\\d{1,2}) )?(?<month${n}>${MONTHS.join('|')})(?: (?<year${n}>1\\d{3}|20\\d{2}))?`
}

type Groups = Record<string, string | undefined>
interface Pattern {
  pattern: RegExp
  read(groups: Groups): Pick<FoundDate, 'iso' | 'precision'> & Partial<FoundDate>
}

const at = (source: string) => new RegExp(`(?<![\\w$£€–-])${preposition}${source}(?!\\w)`, 'giu')

const patterns: readonly Pattern[] = [
  { pattern: at(`${fullDay()} (?:to|until|till|[-–—]) ${fullDay('2')}`), read: readSpan },
  {
    pattern: at(
      `(?:between |from )?${part}${edge}(?:${day} )?(?:${month} )?${year}(?:(?:${dash}| to | and | until )(?:the )?(?:end of )?(?=\\d{4})|${dash})(?<until>1\\d{3}|20\\d{2}|\\d{2})(?!\\d|[,.]\\d|%)`,
    ),
    read: ({ year, until }) => ({
      iso: year!,
      until: until!.length === 2 ? year!.slice(0, 2) + until! : until!,
      precision: 'year',
    }),
  },
  {
    pattern: at(`${year}(?:, (?:1\\d{3}|20\\d{2}))*,? and (?:1\\d{3}|20\\d{2})`),
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
  {
    pattern: new RegExp(
      '(?<![\\w-])(?:(?<count>a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\\d{1,2}) (?<unit>day|week|month|year)s? (?:later|after that|afterwards))(?!\\w)',
      'giu',
    ),
    read: readRelative,
  },
  {
    pattern: new RegExp(
      '(?<![\\w-])(?:(?:in|on|during) )?the (?:following|next) (?<unit>day|week|month|year)(?!\\w)',
      'giu',
    ),
    read: readRelative,
  },
  {
    pattern: new RegExp(
      '(?<![\\w-])(?:(?:in|on|during) )?(?:the same|that same) (?<same>day|month|year)(?!\\w)',
      'giu',
    ),
    read: ({ same }) => ({
      iso: '',
      precision: same as Precision,
      open: 'relative',
      offset: { count: 0, unit: same as 'day' },
    }),
  },
]

/** The dates of a sentence in order; where two overlap, the longer or earlier one. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const { pattern, read } of patterns)
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups as Groups
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && end > other.start)) continue
      if (!isDate(text, match, groups)) continue
      found.push({ start, end, ...readQualifier(groups, match[0]), ...read(groups) })
    }
  return found.sort((a, b) => a.start - b.start)
}

/** A bare year counts only where the words around make it one: "in 1960", not "the 2014 protests" or "1500 people". */
function isDate(text: string, match: RegExpMatchArray, groups: Groups): boolean {
  if (groups.until && / and /.test(match[0]) && !/^between/i.test(match[0])) return false
  const after = text.slice(match.index! + match[0].length)
  if (groups.month?.toLowerCase() === 'may' && !/^May/.test(groups.month)) return false
  if (groups.month && !/^\p{Lu}/u.test(groups.month)) return false
  const bare = groups.month === undefined && groups.year !== undefined && groups.until === undefined
  if (bare && !groups.prep && !groups.part && !groups.edge)
    return /^[,:]? /.test(after) && match.index === 0 && !/^ \p{L}/u.test(after)
  if (
    bare &&
    /^ (?:people|men|women|years|miles|meters|metres|feet|pounds|dollars|euros|million|percent|per|soldiers|troops|\p{Lu}\p{Ll}+)/u.test(
      after,
    )
  )
    return false
  // "in the 2016 election", "by 2018 standards"
  if (bare && /\bthe $/i.test(match[0].slice(0, -4)) && /^ \p{Ll}/u.test(after)) return false
  // A month alone needs its preposition: "March" may be a verb or a name.
  if (groups.month && !groups.year && !groups.day)
    return Boolean(groups.prep || groups.part || groups.edge) && groups.prep !== 'of'
  return true
}

function readQualifier(groups: Groups, whole: string): Pick<FoundDate, 'text' | 'qualifier' | 'preposition'> {
  const prep = groups.prep?.toLowerCase()
  const edge = groups.edge?.toLowerCase() ?? ''
  const keep = prep && /^(?:by|since|until|till|before|after|around|about|circa)$/.test(prep)
  const text = keep || !prep ? whole : whole.slice(prep.length).trim().replace(/^the /i, '')
  const qualifiers: [RegExp, When['qualifier']][] = [
    [/^by$/, 'by'],
    [/^since$/, 'since'],
    [/^(?:before|until|till)$/, 'before'],
    [/^after$/, 'after'],
    [/^(?:around|about|circa)$/, 'about'],
  ]
  const byPart =
    groups.part?.toLowerCase() ??
    (/end$/.test(edge)
      ? 'late'
      : /beginning|start/.test(edge)
        ? 'early'
        : /middle/.test(edge)
          ? 'mid'
          : undefined)
  const qualifier =
    qualifiers.find(([pattern]) => prep && pattern.test(prep))?.[1] ?? (byPart as When['qualifier'])
  return { text, ...(qualifier && { qualifier }), ...(prep && { preposition: prep }) }
}

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
    return { iso: write(undefined, month1, day1), precision: day1 ? 'day' : 'month', open: 'year' }
  return {
    iso: write(year, month1, day1),
    until: write(year2 ?? year, month2, day2),
    precision: day1 ? 'day' : 'month',
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

function readRelative({
  count = 'one',
  unit,
}: Groups): Pick<FoundDate, 'iso' | 'precision' | 'open' | 'offset'> {
  const words = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
  const number = /^an?$/i.test(count)
    ? 1
    : /^\d+$/.test(count)
      ? Number(count)
      : words.indexOf(count.toLowerCase())
  return {
    iso: '',
    precision: unit === 'week' ? 'day' : (unit as Precision),
    open: 'relative',
    offset: { count: number, unit: unit as 'day' },
  }
}

function monthOf(name = ''): string {
  const i = MONTHS.findIndex((full) =>
    full.toLowerCase().startsWith(name.toLowerCase().replace('.', '').slice(0, 3)),
  )
  return String(i + 1).padStart(2, '0')
}
