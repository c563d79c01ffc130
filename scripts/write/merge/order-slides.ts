// The order of the merged deck.
import type { SlidePart } from './deck-parts.ts'

/**
 * The ids of generated slides in the order in which they shall stand: that of the new plan, or where the
 * presenter has moved slides the presenter's, with new slides after those that they follow in the plan.
 * @param generated The order in which the last build wrote them.
 */
export function orderIds(previous: string[], generated: string[], next: string[]): string[] {
  const staying = previous.filter((id) => next.includes(id))
  const asWritten = generated.filter((id) => staying.includes(id))
  const isMoved = staying.some((id, i) => id !== asWritten[i])
  if (!isMoved) return next
  const order = [...staying]
  next.forEach((id, i) => {
    if (!order.includes(id)) order.splice(i === 0 ? 0 : order.indexOf(next[i - 1]!) + 1, 0, id)
  })
  return order
}

/**
 * Puts the presenter's own slides among the others: each after the same neighbour as before, or after the
 * nearest earlier slide that is still there.
 * @param stands Gives the part that a previous slide has in the merged deck, if it has one.
 */
export function insertAdded(
  order: SlidePart[],
  previous: SlidePart[],
  added: Set<SlidePart>,
  stands: (part: SlidePart) => SlidePart | undefined,
): SlidePart[] {
  const merged = [...order]
  let after = -1
  for (const part of previous) {
    if (added.has(part)) merged.splice(++after, 0, part)
    else {
      const place = merged.indexOf(stands(part) ?? part)
      if (place >= 0) after = place
    }
  }
  return merged
}
