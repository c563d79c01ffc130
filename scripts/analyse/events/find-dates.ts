/** Dates in a sentence, as precise as it gives them. */
import { DATE_PATTERNS, MONTHS } from './date-patterns.ts'
import { isOccasion } from './occasions.ts'
import type { Groups } from './date-patterns.ts'
import type { Precision, Sourced, When } from '../../types/index.ts'

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
  open?: 'year' | 'relative' | 'published'
  /** For a relative date: how far, in `unit`; backwards where negative. */
  offset?: { count: number; unit: 'day' | 'week' | 'month' | 'year' }
  /** For "the following winter" and "that winter". */
  season?: 'spring' | 'summer' | 'autumn' | 'winter'
  /** For "the following July": 7. */
  month?: number
  /** For "on the 19th": 19. */
  dayOfMonth?: number
  /** For "on Monday": 1; Sunday is 0. */
  weekday?: number
  /** For "last Monday" and "next Monday". */
  way?: 'last' | 'next'
  preposition?: string
  /** "the 1994 election": it stands in the name of what happened then. */
  isNamed?: boolean
  /** Once fixed: the date that a relative date counts from, in ISO 8601. */
  counted?: string
  /** Once fixed: the words of the date before that "that year" and "the same day" mean. */
  said?: Sourced
}

/** The dates of a sentence in order; where two overlap, the longer or earlier one. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const { pattern, read } of DATE_PATTERNS)
    for (const match of text.matchAll(pattern)) {
      const groups = match.groups as Groups
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && end > other.start)) continue
      const named = nameOf(text, match)
      if (!named && !isDate(text, match, groups)) continue
      found.push(
        named
          ? { ...named, ...read(groups) }
          : withHour(
              text,
              withLeadIn(text, { start, end, ...readQualifier(groups, match[0]), ...read(groups) }),
            ),
      )
    }
  const plain = found.filter(({ isNamed }) => !isNamed)
  // Where a sentence has another date, the name only tells which election is meant.
  return (plain.length > 0 || found.length > 1 ? plain : found).sort((a, b) => a.start - b.start)
}

/** "The 1906 earthquake", "after the August 2012 coup": the date alone, which the name of an occasion holds. */
function nameOf(
  text: string,
  { index, 0: whole }: RegExpExecArray,
): Pick<FoundDate, 'start' | 'end' | 'text' | 'isNamed'> | undefined {
  const end = index + whole.length
  const date = /(?:\p{Lu}\p{L}+ )?(?:1\d{3}|20\d{2})$/u.exec(whole)
  const nouns = /^(?: [\p{L}-]+){1,3}/u.exec(text.slice(end))?.[0].trim().split(' ') ?? []
  if (!date || !nouns.some(isOccasion)) return undefined
  const start = index + date.index
  if (!/\bthe $/i.test(text.slice(0, start))) return undefined
  return { start, end, text: date[0], isNamed: true }
}

/** A part of the day, the week or the month before "of": "on the night of 4 May", "in the first week of June 1990". */
const LEAD_IN =
  /(?:\b(in|on|at|by|during|from|until|since|towards?) )?the (?:(?:early|late|first|second|third|last|opening|final|small|same) )?(?:(?:hours|part|half) of the )?(?:(?:morning|afternoon|evening|night)(?: hours)?|hours|days?|weeks?|weekend|fortnight|months?|half|quarter|part) (?:of |on )$/i

function withLeadIn(text: string, date: FoundDate): FoundDate {
  const before =
    text.slice(0, date.start) +
    (date.preposition && /^o[fn]$/.test(date.preposition) ? `${date.preposition} ` : '')
  const lead = LEAD_IN.exec(before)
  if (!lead) return date
  return { ...date, start: lead.index, ...(lead[1] && { preposition: lead[1].toLowerCase() }) }
}

/** "Aug. 20, 5:52 a.m.: A camper reports": the hour at the head of a line goes with its day. */
function withHour(text: string, date: FoundDate): FoundDate {
  const hour =
    /^,? (?:at )?(?:about )?(?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?|(?<=\d\d))|noon|midnight)(?=\s?[:–—-]\s)/i.exec(
      text.slice(date.end),
    )
  if (!hour || date.start > 0 || date.precision !== 'day') return date
  return { ...date, end: date.end + hour[0].length, text: date.text + hour[0] }
}

/** A bare year counts only where the words around make it one: "in 1960", not "the 2014 protests" or "1500 people". */
function isDate(text: string, match: RegExpMatchArray, groups: Groups): boolean {
  if (groups.until && / and /.test(match[0]) && !/^between/i.test(match[0])) return false
  const after = text.slice(match.index! + match[0].length)
  // "by 30 June each year", "every 4 July"
  if (
    /^ (?:of )?(?:each|every) (?:year|month)\b/i.test(after) ||
    /\b(?:each|every) $/i.test(text.slice(0, match.index))
  )
    return false
  // "in January and February", of any year
  if (groups.month && !groups.year && !groups.day && MONTHS_AFTER.test(after)) return false
  // "for the first time since 1961", "the worst flood since 1953"
  if (
    groups.prep?.toLowerCase() === 'since' &&
    /\b(?:first|last|only|most|\w+est|worst|best)\b[^,;]{0,40}$/i.test(text.slice(0, match.index))
  )
    return false
  // "the 21st century steel industry"
  if (
    groups.century &&
    !groups.prep &&
    /^ \p{Ll}+ \p{Ll}|^ \p{Lu}/u.test(after) &&
    !/^ (?:was|is|had|saw)\b/.test(after)
  )
    return false
  if (groups.month?.toLowerCase() === 'may' && !/^May/.test(groups.month)) return false
  if (groups.month && !/^\p{Lu}/u.test(groups.month)) return false
  const bare = groups.month === undefined && groups.year !== undefined && groups.until === undefined
  // "the Treaty of Ulm (1805)"
  if (bare && /\($/.test(text.slice(0, match.index)) && after.startsWith(')')) return true
  if (bare && !groups.prep && !groups.part && !groups.edge)
    return /^[,:]? /.test(after) && match.index === 0 && !/^ \p{L}/u.test(after)
  if (
    bare &&
    /^ (?:people|men|women|years|miles|meters|metres|feet|pounds|dollars|euros|million|percent|per|soldiers|troops)\b/u.test(
      after,
    )
  )
    return false
  // "about 1500 Prussians"
  if (
    bare &&
    /^ \p{Lu}\p{Ll}/u.test(after) &&
    !/^(?:in|by|since|from|until|till|during|before|after)$/i.test(groups.prep ?? '')
  )
    return false
  // "in the 2016 election", "the 2022 Russian invasion"
  if (bare && /\bthe $/i.test(match[0].slice(0, -4)) && /^ \p{L}/u.test(after)) return false
  // "September - The mint starts": a month at the head of a line.
  if (groups.month && !groups.year && !groups.day && match.index === 0 && /^\s?[:–—-]\s/.test(after))
    return true
  // A month alone needs its preposition: "March" may be a verb or a name.
  if (groups.month && !groups.year && !groups.day)
    return groups.prep === 'of'
      ? LEAD_IN.test(`${text.slice(0, match.index)}of `)
      : Boolean(groups.prep || groups.part || groups.edge)
  return true
}

function readQualifier(groups: Groups, whole: string): Pick<FoundDate, 'text' | 'qualifier' | 'preposition'> {
  const prep = groups.prep?.toLowerCase()
  const edge = groups.edge?.toLowerCase() ?? ''
  const keep =
    prep &&
    (/^(?:by|since|until|till|before|after|around|about|circa)$/.test(prep) ||
      (prep === 'between' && / and /.test(whole)))
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

/** Another month, of which no year is told. */
const MONTHS_AFTER = new RegExp(String.raw`^ (?:and|or) (?:${MONTHS.join('|')})\b(?!,? \d)`)
