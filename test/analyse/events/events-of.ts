import { understandText } from '../context-of.ts'

/** The dated events of a text under a title, as "date: caption". */
export function eventsOf(text: string, title = 'The town'): string[] {
  return understandText(`# ${title}\n\n${text}\n`).events.map(
    ({ when, what }) => `${when?.iso}: ${what.text}`,
  )
}
