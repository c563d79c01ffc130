import type { Passage } from '../types/index.ts'

/** A sense line of a passage. */
export interface PassageLine {
  text: string
  /** Nothing of it is marked, in a passage in which something is: it is set smaller and quieter. */
  isQuiet?: boolean
}

/** The lines of a planned passage. */
export function passageLines({ text, breaks = [], core }: Passage): PassageLine[] {
  return [0, ...breaks].map((start, i) => {
    const end = breaks[i] ?? text.length
    const isQuiet = core !== undefined && !core.some((range) => range.start < end && range.end > start)
    return { text: text.slice(start, end).trim(), isQuiet }
  })
}
