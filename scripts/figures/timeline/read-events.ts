import type { TimelineEvent } from './timeline-event.ts'

/** An event as YAML gives it, where a year may be a number. */
export type RawEvent = { [Key in keyof TimelineEvent]: TimelineEvent[Key] | number | null }

/** Reads events out of a frontmatter or an attribute: numbers become words, what is empty is left out. */
export function readEvents(events: RawEvent[] | undefined): TimelineEvent[] {
  return (events ?? []).map((event) => {
    const entries = Object.entries(event).filter(
      ([, value]) => value !== null && value !== undefined && value !== '',
    )
    return { what: '', ...Object.fromEntries(entries.map(([key, value]) => [key, String(value)])) }
  })
}
