import type { Point } from '../../condense/index.ts'
import type { PlannedPoint, Sourced } from '../../types/index.ts'

/** A candidate as a slide prints it: by itself, as what is said of its lead, or as items below what introduces them. */
export function toPoint(candidate: Point, source: (text: string) => Sourced): PlannedPoint {
  // A part may be put together with the others again: each comes from where the whole does.
  const { from } = source(candidate.text)
  const part = (text: string): Sourced => ({ text, from })
  if (candidate.items && candidate.intro)
    return { text: part(candidate.intro), items: candidate.items.map(part) }
  if (candidate.lead && candidate.rest) return { lead: part(candidate.lead), text: part(candidate.rest) }
  return { text: part(candidate.text) }
}
