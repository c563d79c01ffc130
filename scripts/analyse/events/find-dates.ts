/** Dates in a sentence, as precise as it gives them. */
import { DATE_PATTERNS } from './date-patterns.ts'
import type { Groups } from './date-patterns.ts'
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

/** The dates of a sentence in order; where two overlap, the longer or earlier one. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = []
  for (const { pattern, read } of DATE_PATTERNS)
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
