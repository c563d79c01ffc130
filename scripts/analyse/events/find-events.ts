/** Dated events: each date with the clause that it dates, as a caption. */
import { findLives } from './find-lives.ts'
import { makeResolver } from '../clauses/resolve.ts'
import { readEvent } from './read-event.ts'
import { resolveDates } from './resolve-dates.ts'
import type { Context } from '../context.ts'
import type { DatedEvent } from '../../types/index.ts'
import type { Named } from '../entities/index.ts'

/** Events in the order of the article. */
export function findEvents(context: Context, named: Named): DatedEvent[] {
  const resolver = makeResolver(context, named)
  const found: DatedEvent[] = []
  for (const { sentence, date } of resolveDates(context)) {
    if (!sentence.tree || !sentence.complete) continue
    const event = readEvent(context, sentence, date, resolver)
    if (event && !found.some((other) => isSame(other, event))) found.push(event)
  }
  const lives = findLives(context, named).filter((life) => !found.some((other) => isSame(other, life)))
  return [...lives, ...found].sort((a, b) => a.sentence - b.sentence)
}

function isSame(a: DatedEvent, b: DatedEvent): boolean {
  // A second date in a clause dates a part of it.
  if (a.sentence === b.sentence && a.what.text.slice(0, 24) === b.what.text.slice(0, 24)) return true
  return a.what.text === b.what.text && (a.sentence === b.sentence || a.when?.iso === b.when?.iso)
}
