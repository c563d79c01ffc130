import type { DatedEvent, PlannedEvent } from '../../types/index.ts'
import { chapterMatter, meanWorth, type Draft, type DraftContext } from '../draft.ts'

/** A timeline begins to pay with three events, two of them dated. */
const LEAST = { events: 3, dated: 2 }
/** More go on a second slide. */
const MOST_EVENTS = 7

/** Timelines of a chapter's events, in the order of the article's dates; more than seven events make two slides. */
export function draftTimelines(context: DraftContext): Draft[] {
  const own = new Set(chapterMatter(context).map(({ sentence }) => sentence.index))
  const events = withoutFringe(context.analysis.events.filter((event) => own.has(event.sentence)))
  const dated = events.filter((event) => event.when)
  if (events.length < LEAST.events || dated.length < LEAST.dated) return []
  const slides = Math.ceil(events.length / MOST_EVENTS)
  const size = Math.ceil(events.length / slides)
  return Array.from({ length: slides }, (_, i) => events.slice(i * size, (i + 1) * size)).map((part): Draft => {
    const uses = [...new Set(part.map((event) => event.sentence))]
    return {
      evidence: { kind: 'timeline', events: part.map(toPlanned) },
      uses,
      sections: [...new Set(uses.map((index) => context.analysis.sentences[index]!.section))],
      value: 0.9 + 0.06 * part.length + 0.4 * meanWorth(context.matter, uses),
    }
  })
}

/** Undated events after the last date belong to it only as far as the same paragraph goes on. */
function withoutFringe(events: DatedEvent[]): DatedEvent[] {
  const first = events.findIndex((event) => event.when)
  return first < 0 ? [] : events.slice(first)
}

function toPlanned({ when, what }: DatedEvent): PlannedEvent {
  return when ? { when: when.text, iso: when.iso, until: when.until, what } : { what }
}
