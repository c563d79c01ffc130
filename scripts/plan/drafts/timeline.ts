import { fitsTimeline } from '../../figures/index.ts'
import type { DatedEvent, Sentence } from '../../types/index.ts'
import { bearsOut } from '../bears-out.ts'
import { chapterMatter, meanWorth, type Draft, type DraftContext } from '../draft.ts'
import { knownWords, toldWords } from '../known-words.ts'
import { relies } from '../reliance.ts'
import type { Matter } from '../matter.ts'
import { sayYears } from '../say-years.ts'
import { standsAlone } from '../stands-alone.ts'
import { keepTellable, type ToldEvent } from './keep-tellable.ts'

/** A timeline begins to pay with three events, two of them dated. */
const LEAST = { events: 3, dated: 2 }
/** More go on a second slide. */
const MOST_EVENTS = 7
/** Few dates are told together with what the article says happened between and after them. */
const FEW_DATES = 4
const MOST_WITH_UNDATED = 6
/** Longest undated event, in characters. */
const LONGEST_EVENT = 100

/** Timelines of a chapter's events, in the article's order; more than seven events make two slides. */
export function draftTimelines(context: DraftContext): Draft[] {
  const own = new Set(chapterMatter(context).map(({ sentence }) => sentence.index))
  const dated = context.analysis.events.filter((event) => own.has(event.sentence) && event.when)
  if (dated.length < LEAST.dated) return []
  const all =
    dated.length <= FEW_DATES && isInOrder(dated) ? withUndated(dated, context) : byDate(dated).map(toTold)
  const tellable = keepTellable(all, context.analysis).filter(({ event }) =>
    bearsOut(event.what, context.analysis),
  )
  const sayable = new Set(sayYears(tellable, context.analysis).map(({ event }) => event.what))
  const told = tellable.filter(({ event }) => sayable.has(event.what))
  if (told.length < LEAST.events || told.filter(({ event }) => event.iso).length < LEAST.dated) return []
  return splitToFit(told).map((plain): Draft => {
    const dated = sayYears(plain, context.analysis)
    const part = fitsTimeline(dated.map(({ event }) => event)) ? dated : plain
    const uses = [...new Set(part.map(({ sentence }) => sentence))]
    return {
      evidence: { kind: 'timeline', events: part.map(({ event }) => event) },
      uses,
      sections: [...new Set(uses.map((index) => context.analysis.sentences[index]!.section))],
      value: 0.85 + 0.06 * part.length + 0.4 * meanWorth(context.matter, uses),
    }
  })
}

/** The fewest slides that hold all events, none of them with one event alone. */
function splitToFit(told: ToldEvent[]): ToldEvent[][] {
  for (let slides = Math.ceil(told.length / MOST_EVENTS); slides <= told.length / 2; slides++) {
    const size = Math.ceil(told.length / slides)
    const parts = Array.from({ length: slides }, (_, i) => told.slice(i * size, (i + 1) * size))
    if (parts.every((part) => part.length > 1 && fitsTimeline(part.map(({ event }) => event)))) return parts
  }
  return []
}

/** Whether the article tells its dates in their order. */
function isInOrder(dated: DatedEvent[]): boolean {
  return dated.every(({ when }, i) => i === 0 || compareDates(dated[i - 1]!.when!.iso, when!.iso) <= 0)
}

function byDate(dated: DatedEvent[]): DatedEvent[] {
  return dated.toSorted((a, b) => compareDates(a.when!.iso, b.when!.iso) || a.sentence - b.sentence)
}

/** ISO 8601 dates of unlike precision: by year, then by the rest as far as both have it. */
function compareDates(a: string, b: string): number {
  const [first, second] = [a, b].map((iso) => /^(-?\d+)(.*)$/.exec(iso))
  const years = Number(first?.[1] ?? 0) - Number(second?.[1] ?? 0)
  const length = Math.min(first?.[2]?.length ?? 0, second?.[2]?.length ?? 0)
  return (
    years || (first?.[2] ?? '').slice(0, length).localeCompare((second?.[2] ?? '').slice(0, length), 'en')
  )
}

function toTold({ when, what, sentence }: DatedEvent): ToldEvent {
  const event = when ? { when: when.text, iso: when.iso, until: when.until, what } : { what }
  return { event, sentence, ...(when?.counted && { counted: when.counted }) }
}

/** Past events that the same sections tell after the first date, as far as they can be said in few words. */
function withUndated(dated: DatedEvent[], { matter, analysis }: DraftContext): ToldEvent[] {
  const told = dated.map(toTold)
  const sections = new Set(dated.map(({ sentence }) => analysis.sentences[sentence]!.section))
  const [first] = dated
  const known = knownWords(analysis, [...sections])
  const said = toldWords(analysis, [...sections])
  const ofDates = new Set(dated.map(({ sentence }) => sentence))
  const undated = matter
    .filter(
      ({ sentence }) =>
        sections.has(sentence.section) && sentence.index > first!.sentence && !ofDates.has(sentence.index),
    )
    .toSorted((a, b) => b.worth - a.worth)
    .flatMap((one) => toUndated(one, known, said) ?? [])
    .slice(0, Math.max(0, MOST_WITH_UNDATED - told.length))
  return [...told, ...undated].sort((a, b) => a.sentence - b.sentence)
}

/** "Later" and "again" are said by the line that the events stand on. */
function toUndated(
  { sentence, points }: Matter,
  known: Set<string>,
  told: Set<string>,
): ToldEvent | undefined {
  if (!tellsThePast(sentence) || !standsAlone(sentence)) return undefined
  const point = points.find(
    ({ text, form, point, reliance }) =>
      (form === 'clause' || form === 'whole') &&
      text.length <= LONGEST_EVENT &&
      !point.items &&
      !(reliance && relies({ ...reliance, goesOn: false }, known, told)),
  )
  return (
    point && { event: { what: { text: point.text, from: point.point.text.from } }, sentence: sentence.index }
  )
}

/** What was said happened is told by another date, if any, and what holds a date that was not understood is left out. */
const REPORTS = new Set(
  'say state claim announce report declare tell add note argue warn write explain suggest believe think confirm deny'.split(
    ' ',
  ),
)
const HOLDS_DATE =
  /\b(?:1[0-9]{3}|20[0-9]{2}|January|February|March|April|May|June|July|August|September|October|November|December)\b/

function tellsThePast({ tree }: Sentence): boolean {
  const root = tree?.tokens[tree.root]
  if (!tree || !root || REPORTS.has(root.lemma) || HOLDS_DATE.test(tree.text)) return false
  return (
    root?.tag === 'VBD' || (root?.tag === 'VBN' && root.kids.some((kid) => tree?.tokens[kid]?.tag === 'VBD'))
  )
}
