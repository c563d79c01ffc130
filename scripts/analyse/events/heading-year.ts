/** The year that a heading gives to the dates below it: "2016", "Spring 2017", "2018: the last season", "2021/22". */
import type { Context } from '../context.ts'

export interface YearRange {
  first: number
  /** Of a season or term that runs into the next year. */
  second?: number
}

const YEAR = '(?<first>1[5-9]\\d\\d|20\\d\\d)(?:\\s?[–/-]\\s?(?<second>\\d{2}|\\d{4}))?'
const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
/** Whole, or in front and set off; not "Since 2016" and not "The law of 2016". */
const HEADING = new RegExp(
  `^(?:(?:the )?(?:year|season|spring|summer|autumn|fall|winter|${month})(?: of)? )?${YEAR}(?: season| campaign)?(?:\\s?[:–—.-]|,|$)`,
  'iu',
)

/** The year of a heading or of a line that is nothing else. */
export function headingYear(title: string): YearRange | undefined {
  const groups = HEADING.exec(title.trim())?.groups
  if (!groups) return undefined
  const first = Number(groups.first)
  if (!groups.second) return { first }
  const second = Number(
    groups.second.length === 2 ? groups.first!.slice(0, 2) + groups.second : groups.second,
  )
  // "2016–2019" spans too much to date anything.
  return second === first + 1 ? { first, second } : undefined
}

/** That of a section's own heading, or of one above it. */
export function sectionYear({ sections }: Context, section: number): YearRange | undefined {
  for (let at: number | undefined = section; at !== undefined; at = sections[at]?.parent) {
    const year = headingYear(sections[at]?.title?.text ?? '')
    if (year) return year
  }
  return undefined
}

/** The season that a title or a first sentence names: "The 2021–22 season". */
export function seasonIn(text: string): YearRange | undefined {
  const groups = /\b(?<first>(?:19|20)\d\d)\s?[–/-]\s?(?<second>\d{2})\b(?! years)/.exec(text)?.groups
  if (!groups) return undefined
  const first = Number(groups.first)
  return Number(groups.second) === (first + 1) % 100 ? { first, second: first + 1 } : undefined
}

/**
 * The year of a month: a season begins in August and ends in July.
 * @param opens Whether nothing of the season has been told yet: June and July are then those before it.
 */
export function yearOfMonth({ first, second }: YearRange, month: number, opens = false): number {
  return second === undefined || month >= (opens ? 6 : 8) ? first : second
}
