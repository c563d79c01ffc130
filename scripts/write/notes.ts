// What the presenter says, as Slidev keeps it: the slide's last comment.
import type { NoteLine, Slide } from '../types/index.ts'
import { escapeNote } from './escape.ts'
import { shownText } from './shown-text.ts'

/**
 * The notes' text: a line each, a new paragraph with `[click]` where a step is due (`[click:n]` where n
 * steps are due at once), and at the end where it comes from and how long it takes to say.
 */
export function writeNotes(notes: NoteLine[], place: Slide['place'], seconds: number): string {
  let step = 0
  const lines = notes.map(({ text, click = 0 }) => {
    const steps = click - step
    step = Math.max(step, click)
    const mark = steps > 1 ? `[click:${steps}] ` : steps === 1 ? '[click] ' : ''
    return `${mark && '\n'}${mark}${escapeNote(shownText(text))}`
  })
  const source = place ? `Source: ${escapeNote(writeSource(place))} (${writeTime(seconds)})` : ''
  return [lines.join('\n').trim(), source].filter(Boolean).join('\n\n')
}

/** `Main Goals, lines 13–16`: what the footer cites. */
export function writeSource({ title, lines: [first, last] }: NonNullable<Slide['place']>): string {
  const lines = first === last ? `line ${first}` : `lines ${first}–${last}`
  return title ? `${shownText(title)}, ${lines}` : lines
}

/** `0:54`, `1:20`. */
function writeTime(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
