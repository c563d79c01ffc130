// What the presenter has made of a deck survives when it is built again.
import type { Message } from '../../types/index.ts'
import { joinParts, readParts, type SlidePart } from './deck-parts.ts'
import { headmatterOf, mergeHeadmatter } from './merge-headmatter.ts'
import { insertAdded, orderIds } from './order-slides.ts'

/** A deck's text, and what the presenter should look at. */
export interface MergedDeck {
  text: string
  messages: Message[]
}

/**
 * Merges a deck that was built before, and perhaps edited since, with the deck that is built now.
 *
 * A slide whose content no longer matches its hash stays as it is; the other generated slides are made anew
 * (so is one whose hash was deleted).
 * Slides that the presenter added (without `id`, or a copy of one) stay after the same neighbour; generated
 * slides that were deleted stay away; slides that were moved stay in their order; keys of the headmatter that
 * were changed or added stay. What the presenter wrote is never dropped: an edited slide that the article no
 * longer gives stays, with a message. Lines of messages are lines of the merged text.
 */
export function mergeEdits(previous: string, next: string): MergedDeck {
  const before = readParts(previous)
  const after = readParts(next)
  const made = new Map(after.parts.map((part) => [part.slide.id, part]))
  const found = firstOfEachId(before.parts)
  const removed = before.deck.generated.filter((id) => !found.has(id))

  const ids = orderIds(
    [...found.keys()],
    before.deck.generated,
    after.deck.generated.filter((id) => made.has(id) && !removed.includes(id)),
  )
  const edited = (id: string) => (found.get(id)?.slide.edited ? found.get(id) : undefined)
  const order = ids.map((id) => edited(id) ?? made.get(id)!)
  const added = new Set(before.parts.filter((part) => isOwn(part, found, made)))
  const merged = insertAdded(order, before.parts, added, ({ slide: { id } }) =>
    id === undefined ? undefined : (edited(id) ?? made.get(id)),
  )

  const isAsMade = merged[0] === after.parts[0]
  const opening = mergeHeadmatter(before, after.deck) ?? (isAsMade ? undefined : headmatterOf(after.head))
  const texts = joinParts(merged, opening)
  const lineOf = (part: SlidePart) => countLines(texts.slice(0, merged.indexOf(part))) + 1
  return {
    text: texts.join('\n'),
    messages: [
      ...merged.flatMap((part) => describe(part, lineOf(part), found, made)),
      ...describeRemoved(removed.filter((id) => made.has(id))),
    ],
  }
}

type PartsById = Map<string | undefined, SlidePart>

/** Copies of a slide are the presenter's own. */
function firstOfEachId(parts: SlidePart[]): Map<string, SlidePart> {
  const found = new Map<string, SlidePart>()
  for (const part of parts) {
    const { id } = part.slide
    if (id !== undefined && !found.has(id)) found.set(id, part)
  }
  return found
}

/** Whether a slide is kept for the presenter's sake alone: nothing made now takes its place. */
function isOwn(part: SlidePart, found: Map<string, SlidePart>, made: PartsById): boolean {
  const { id, edited, hash } = part.slide
  if (id === undefined || found.get(id) !== part) return true
  return !made.has(id) && (edited || hash === undefined)
}

/** Messages about a slide of the merged deck. */
function describe(part: SlidePart, line: number, found: Map<string, SlidePart>, made: PartsById): Message[] {
  const { id, edited, hash } = part.slide
  if (id === undefined || !edited || found.get(id) !== part) return []
  const now = made.get(id)
  if (!now) {
    const text = `The slide “${id}” was edited by hand and stays, but the article no longer gives it: check it, or delete it.`
    return [{ line, rule: 'edited-slide-without-source', text }]
  }
  if (now.slide.hash === hash) return []
  const text = `The slide “${id}” was edited by hand and stays as it is, but would be different now: check it, or delete its line “hash:” to have it made anew.`
  return [{ line, rule: 'edited-slide-outdated', text }]
}

function describeRemoved(ids: string[]): Message[] {
  if (!ids.length) return []
  const text = `Deleted by hand, and so left out: ${ids.join(', ')}. To have one back, delete its id from the line “generated:” and build again.`
  return [{ rule: 'slide-stays-deleted', text }]
}

function countLines(texts: string[]): number {
  return texts.join('\n').split('\n').length - (texts.length ? 0 : 1)
}
