/** Dates of a chronicle whose years are headings: each year is said with its first date. */
import type { Analysis, PlannedEvent, Sourced } from '../types/index.ts'

const MONTH = '\\p{Lu}\\p{L}+\\.?'
const HAS_MONTH =
  /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\b|\b(?:spring|summer|autumn|winter)\b/i

/** The same events; the first of each year that only a heading tells has it in its date. */
export function sayYears(
  events: { event: PlannedEvent; sentence: number }[],
  analysis: Analysis,
): { event: PlannedEvent; sentence: number }[] {
  let said: string | undefined
  return events.map((told) => {
    const { event, sentence } = told
    const year = /^\d{4}/.exec(event.iso ?? '')?.[0]
    if (!event.when || !year || year === said) return told
    if (/\b\d{4}\b/.test(event.when.text)) {
      said = year
      return told
    }
    const heading = HAS_MONTH.test(event.when.text) ? findHeading(year, sentence, analysis) : undefined
    if (!heading) return told
    said = year
    return { event: { ...event, when: withYear(event.when, year, heading) }, sentence }
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

/** "May 23" → "May 23, 2016"; "23 May" → "23 May 2016"; "June" → "June 2016". */
function withYear({ text, from }: Sourced, year: string, heading: Sourced): Sourced {
  const isMonthFirst = new RegExp(`^${MONTH} \\d`, 'u').test(text)
  return { text: `${text}${isMonthFirst ? ',' : ''} ${year}`, from: [...from, ...heading.from] }
}
