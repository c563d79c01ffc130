/** Dates that lean on the day an article was written: "on Monday", "last month", "next Tuesday", "earlier this year". */
import type { FoundDate } from './find-dates.ts'
import type { Groups } from './date-patterns.ts'
import type { Precision } from '../../types/index.ts'

const DAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const weekday = `(?<weekday>${DAYS.join('|')})`
const halfDay = '(?: (?:morning|afternoon|evening|night))?'
const way = '(?:(?<way>last|next|this|this past|this coming) )?'
/** What may stand after a day without "on": "announced Wednesday that", "fell Friday." */
const after = '(?=[,.;]|$| (?:that|to|in|at|after|and|as|when|over|for|with|by)\\b)'

const at = (source: string) => new RegExp(`(?<![\\w-])${source}(?![\\w'’-])`, 'gu')

/** As `DATE_PATTERNS`. */
export const PUBLISHED_PATTERNS = [
  {
    pattern: at(`(?<prep>[Oo]n|[Bb]y|[Uu]ntil|[Ff]or|[Ss]ince|[Ff]rom) ${way}${weekday}${halfDay}`),
    read: readWeekday,
  },
  { pattern: at(`(?<way>[Ll]ast|[Nn]ext) ${weekday}${halfDay}`), read: readWeekday },
  { pattern: at(`(?<=\\p{Ll} )${weekday}${halfDay}${after}`), read: readWeekday },
  // "won Sunday's parliamentary election": on the day of the election.
  {
    pattern: new RegExp(
      `(?<=\\b(?:won|wins|lost|loses|held|holds|contested|boycotted|survived|fought|drew|drawn) )${weekday}['’]s(?= (?:[\\p{L}-]+ ){0,3}(?:elections?|vote|referendum|poll|ballot|final|match|race|leadership)\\b)`,
      'gu',
    ),
    read: (groups: Groups): Read => ({ ...readWeekday(groups), way: 'last' }),
  },
  // "This year" alone is as good as "now".
  {
    pattern: at(`(?:(?<prep>in|during|by|until) )?(?:[Ee]arlier|[Ll]ater) (?<way>this) (?<unit>month|year)`),
    read: readUnit,
  },
  {
    pattern: at(`(?:(?<prep>in|during|by|until) )?(?<way>[Ll]ast|[Nn]ext) (?<unit>month|year)`),
    read: readUnit,
  },
  { pattern: at(`(?<near>[Yy]esterday|[Tt]omorrow)`), read: readNear },
]

type Read = Pick<FoundDate, 'iso' | 'precision' | 'open'> & Partial<FoundDate>

function readWeekday({ weekday, way }: Groups): Read {
  return {
    iso: '',
    precision: 'day',
    open: 'published',
    weekday: DAYS.indexOf(weekday!),
    ...(/next|coming/i.test(way ?? '') && { way: 'next' as const }),
    ...(/last|past/i.test(way ?? '') && { way: 'last' as const }),
  }
}

function readUnit({ way, unit }: Groups): Read {
  const counts: Record<string, number> = { last: -1, this: 0, next: 1 }
  const offset = { count: counts[way!.toLowerCase()]!, unit: unit as 'month' | 'year' }
  return { iso: '', precision: unit as Precision, open: 'published', offset }
}

function readNear({ near }: Groups): Read {
  const count = /^y/i.test(near!) ? -1 : 1
  return { iso: '', precision: 'day', open: 'published', offset: { count, unit: 'day' } }
}
