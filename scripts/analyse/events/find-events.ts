/** Dated events: each date with the clause that it dates, as a caption. */
import { findGapped } from './find-gapped.ts'
import { findLives } from './find-lives.ts'
import { makeResolver } from '../clauses/resolve.ts'
import { readEvent } from './read-event.ts'
import { resolveDates } from './resolve-dates.ts'
import type { Context } from '../context.ts'
import type { DatedEvent } from '../../types/index.ts'
import type { Named } from '../entities/index.ts'

/** Events in the order of the article. */
export function findEvents(
  context: Context,
  named: Named,
  resolver = makeResolver(context, named),
): DatedEvent[] {
  const found: DatedEvent[] = []
  for (const { sentence, date } of resolveDates(context)) {
    if (!sentence.tree || !sentence.complete) continue
    const event = readEvent(context, sentence, date, resolver)
    if (!event) continue
    if (!found.some((other) => isSame(other, event))) found.push(event)
    const gapped = findGapped(context, sentence, date, event)
    // What a parse made of such a member's date is no event.
    for (const { when } of gapped) {
      const at = found.findIndex(
        (other) => other.sentence === sentence.index && other.when?.iso === when!.iso,
      )
      if (at >= 0) found.splice(at, 1)
    }
    found.push(...gapped)
  }
  const lives = findLives(context, named).filter(
    (life) => !found.some((other) => isSame(other, life) || isBirth(other, life)),
  )
  return [...lives, ...found].sort((a, b) => a.sentence - b.sentence)
}

/** "She was born in Oran on 3 May 1932" says more than "born 3 May 1932" in the last line. */
function isBirth(told: DatedEvent, life: DatedEvent): boolean {
  return (
    life.when?.precision === 'day' &&
    !life.when.until &&
    told.when?.iso === life.when.iso &&
    /\b(?:born|died)\b/.test(told.what.text)
  )
}

function isSame(a: DatedEvent, b: DatedEvent): boolean {
  // A second date in a clause dates a part of it.
  const length = Math.min(a.what.text.length, b.what.text.length, SAME_BEGINNING)
  if (a.sentence === b.sentence && a.what.text.slice(0, length) === b.what.text.slice(0, length)) return true
  if (a.sentence === b.sentence && tellsAlike(a.what.text, b.what.text)) return true
  return a.what.text === b.what.text && (a.sentence === b.sentence || a.when?.iso === b.when?.iso)
}

/** "Elgin removed the marbles", "Elgin, the envoy, removed the marbles": long captions of nearly the same words. */
function tellsAlike(a: string, b: string): boolean {
  const [few, more] = [a, b].map(wordsOf).sort((one, other) => one.length - other.length)
  const all = new Set(more)
  return few!.length >= FEWEST_WORDS && few!.filter((word) => all.has(word)).length >= few!.length * MOST
}

const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []

/** A short caption has too few words to be told by them. */
const FEWEST_WORDS = 6

/** The share of its words that a caption has in common with one that tells the same. */
const MOST = 0.8

/** Captions of one sentence that begin so alike tell one thing, in characters. */
const SAME_BEGINNING = 40
