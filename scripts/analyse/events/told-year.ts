/** Years that an article gives to all of its days, and those that it names beside dates. */
import type { Anchor } from './fix-date.ts'
import type { Context } from '../context.ts'
import type { FoundDate } from './find-dates.ts'
import type { Sentence } from '../../types/index.ts'

/**
 * The year that all days and months are of, where no date says another: of an article that gives "24 February 2022"
 * and "9 March 2022", "29 March" is of 2022, too.
 */
export function toldYear({ article }: Context, dates: FoundDate[]): string | undefined {
  const dated = dates.filter(({ open }) => !open)
  const years = new Set(dated.map(({ iso }) => iso.slice(0, 4)))
  if (years.size === 1) return [...years][0]
  const exact = dated.filter(({ precision }) => /^(?:day|month)$/.test(precision))
  const [year, ...others] = new Set(exact.map(({ iso }) => iso.slice(0, 4)))
  if (!year || others.length > 0 || exact.length < 2) return undefined
  return new RegExp(`\\b${Number(year) + 1}\\b`).test(article.text) ? undefined : year
}

/**
 * The year of an article that says first how things ended, "The port fell on 9 August 1807", and then tells how it came
 * to it: "On 28 June … On 1 July … On 8 August". The days go up to the first, and no later year is told before them.
 */
export function yearOfFlashback(
  { article }: Context,
  found: { sentence: Sentence; dates: FoundDate[] }[],
): string | undefined {
  const [first, ...further] = found.flatMap(({ sentence, dates }) =>
    dates.map((date) => ({ sentence, date })),
  )
  if (!first || first.date.open || first.date.precision !== 'day' || first.sentence.index > 2)
    return undefined
  const end = first.date.iso.slice(5)
  const days = further.filter(({ date }) => date.open === 'year' && /^\d\d-\d\d$/.test(date.iso))
  const before = days.map(({ date }) => date.iso).filter((day) => day < end)
  const rises = before.every((day, i) => i === 0 || day >= before[i - 1]!)
  const reaches = before.length > 0 && Number(end.slice(0, 2)) - Number(before.at(-1)!.slice(0, 2)) <= 1
  const year = first.date.iso.slice(0, 4)
  if (before.length < 3 || !rises || !reaches) return undefined
  return new RegExp(`\\b${Number(year) + 1}\\b`).test(article.text) ? undefined : year
}

/** A year that a name before the date gives: "During the 2022 invasion …, on 24 February". */
export function yearBefore(
  sentence: Sentence,
  { start, open }: FoundDate,
  place: { sentence: number; section: number },
): Anchor | undefined {
  if (open !== 'year') return undefined
  const before = sentence.text.slice(0, start)
  const year = /\bthe ((?:19|20)\d\d) \p{L}(?=\D*$)/u.exec(before)
  return year ? { iso: year[1]!, precision: 'year', ...place } : undefined
}

/** The first year that the text names: "Nobody will remember 2022 for a climb", "the 2022 season". */
export function yearIn({ text }: Sentence, place: { sentence: number; section: number }): Anchor | undefined {
  const year =
    /(?<![\w$£€.,–-]|(?:since|before|until|till|after|by|end of|to|from) )((?:19|20)\d\d)(?![\w%–-]|[.,]\d| (?:people|men|women|years|miles|metres|meters|feet|pounds|dollars|euros|soldiers|troops)\b)/.exec(
      text,
    )
  return year ? { iso: year[1]!, precision: 'year', ...place } : undefined
}
