/** Dates whose year stands in a heading or in a sentence before them: each year is said with its first date. */
import type { Analysis, PlannedEvent, Sourced } from '../types/index.ts'

const MONTH = '\\p{Lu}\\p{L}+\\.?'
const HAS_MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b(?:spring|summer|autumn|winter)\b/i

/**
 * The same events; the first of each year that only a heading or a sentence before tells has it in its date. Where the
 * year cannot be said, a date after one of another year is left out: it would be read as of that year.
 */
export function sayYears<Told extends { event: PlannedEvent; sentence: number }>(
  events: Told[],
  analysis: Analysis,
): Told[] {
  let said: string | undefined
  return events.flatMap((told) => {
    const { event, sentence } = told
    const year = /^\d{4}/.exec(event.iso ?? '')?.[0]
    if (!event.when || !year || year === said) return [told]
    if (/\b\d{3,4}s?\b/.test(event.when.text)) {
      said = year
      return [told]
    }
    const source = HAS_MONTH.test(event.when.text)
      ? (findHeading(year, sentence, analysis) ?? findBefore(year, sentence, analysis))
      : undefined
    if (!source) return said === undefined ? [told] : []
    said = year
    return [{ ...told, event: { ...event, when: withYear(event.when, year, source) } }]
  })
}

/** The heading over a sentence that begins with a year, or the last line before it that is nothing but one. */
function findHeading(year: string, sentence: number, { sections, sentences }: Analysis): Sourced | undefined {
  for (
    let at: number | undefined = sentences[sentence]?.section;
    at !== undefined;
    at = sections[at]?.parent
  ) {
    const title = sections[at]?.title
    if (title?.text.startsWith(year)) return title
  }
  const line = sentences.slice(0, sentence).findLast(({ text }) => /^\d{4}[.:]?$/.test(text))
  return line?.text.startsWith(year) ? { text: line.text, from: [line.span] } : undefined
}

/** The year where a sentence up to this one names it last, near enough that a reader has it in mind. */
function findBefore(year: string, sentence: number, { sentences, article }: Analysis): Sourced | undefined {
  const place = sentences
    .slice(Math.max(0, sentence - FURTHEST_BACK), sentence + 1)
    .findLast(
      ({ text, span }) => isYearIn(year, text) && isYearIn(year, article.text.slice(span.start, span.end)),
    )
  if (!place) return undefined
  const start =
    place.span.start + article.text.slice(place.span.start, place.span.end).search(yearPattern(year))
  return { text: year, from: [{ start, end: start + year.length }] }
}

/** Sentences that are looked back through for a year. */
const FURTHEST_BACK = 60

const yearPattern = (year: string) => new RegExp(`(?<![\\w$£€.,–-])${year}(?![\\w–-]|[.,]\\d)`)
const isYearIn = (year: string, text: string) => yearPattern(year).test(text)

/** "May 23" → "May 23, 2016"; "23 May" → "23 May 2016"; "June" → "June 2016". */
function withYear({ text, from }: Sourced, year: string, heading: Sourced): Sourced {
  const isMonthFirst = new RegExp(`^${MONTH} \\d`, 'u').test(text)
  return { text: `${text}${isMonthFirst ? ',' : ''} ${year}`, from: [...from, ...heading.from] }
}
