/** The event that a date of a sentence dates. */
import { articleSpan } from '../context.ts'
import { childrenBy } from '../../language/index.ts'
import { bracketedTokens, quotedTokens } from '../clauses/clause.ts'
import { datesOccasion, isBeforeVerb, isInFront } from './date-place.ts'
import { frontedSource, thenPart, withBrackets } from './date-parts.ts'
import { isMeasure, isPartOfName } from './part-of-name.ts'
import { readDatedNoun } from './read-dated-noun.ts'
import { readLine } from './read-line.ts'
import { writeBest } from './write-best.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence, When } from '../../types/index.ts'
import type { FoundDate } from './find-dates.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Tree } from '../../language/types.ts'

/** Undefined where the date tells only which thing is meant, where nothing happened, or where no caption says it well. */
export function readEvent(
  context: Context,
  sentence: Sentence,
  date: FoundDate,
  resolver: Resolver,
): DatedEvent | undefined {
  if (/^(?:before|after)$/.test(date.preposition ?? '')) return undefined
  const tree = sentence.tree!
  // "Up to the 1980s": what was so until then.
  if (
    /\b(?:up to|prior to|ahead of|compared (?:with|to)|unlike|as of) (?:the )?$/i.test(
      tree.text.slice(0, date.start),
    )
  )
    return undefined
  // "prior to their purchase of the exchange in 1857"
  if (/\b(?:prior to|ahead of) (?:[^\s,;]+ ){1,20}$/i.test(tree.text.slice(0, date.start))) return undefined
  // "more than the year before"
  if (
    /\bthan (?:in |at |on )?$/i.test(tree.text.slice(0, date.start)) &&
    !/later|afterwards/i.test(date.text)
  )
    return undefined
  const bracketed = datesOccasion(sentence, date) ? withBrackets(sentence, date) : undefined
  const place = { ...date, ...bracketed, ...frontedSource(sentence, date) }
  const tokens = tree.tokens
    .filter(({ start, end }) => start < place.end && end > place.start)
    .map(({ i }) => i)
  const top = tokens.find(
    (i) => !tokens.includes(tree.tokens[i]!.head) && !/^(?:case|punct|det)$/.test(tree.tokens[i]!.rel),
  )
  // "The 1960s were kind"
  if (top === undefined) return undefined
  if (/^nsubj/.test(tree.tokens[top]!.rel) && !/^\s*[,:–—-]/.test(tree.text.slice(date.end))) return undefined
  const outside = new Set([...quotedTokens(tree), ...bracketedTokens(tree)])
  if ((!bracketed && tokens.some((i) => outside.has(i))) || /\?["”]?$/.test(sentence.text)) return undefined
  const governor = tree.tokens[top]!.head
  const opens = isInFront(tree, place)
  const joins = /, (?:and|but|then|while|so) $/.test(tree.text.slice(0, date.start))
  if (governor >= 0 && isMeasure(tree, governor, top)) return undefined
  // What lasted "from 2011 to 2016" is dated by both ends.
  if (
    governor >= 0 &&
    !opens &&
    !joins &&
    !date.until &&
    !isSource(tree, governor, top) &&
    !isBeforeVerb(tree, tokens) &&
    isPartOfName(tree, governor, top)
  ) {
    const noun = readDatedNoun(context, sentence, date)
    return noun && withDate(context, sentence, date, noun)
  }
  const then = thenPart(sentence, date)
  const what =
    writeBest(context, sentence, place, { governor, opens, resolver, tokens }) ??
    readDatedNoun(context, sentence, date) ??
    readLine(context, sentence, date)
  if (!what) return undefined
  return withDate(context, sentence, then ? withoutUntil(date) : date, what)
}

/** "recommended it in its report of March", "was documented by the council in a report of 1983": said then. */
function isSource(tree: Tree, noun: number, date: number): boolean {
  const { form, rel } = tree.tokens[noun]!
  const [marker] = childrenBy(tree, noun, /^case$/)
  const [of] = childrenBy(tree, date, /^case$/)
  return (
    /^obl/.test(rel) &&
    /^in$/i.test(marker?.form ?? '') &&
    /^of$/i.test(of?.form ?? '') &&
    /^(?:report|speech|address|letter|statement|article|paper|study|survey|ruling|judg(?:e)?ment|decision|decree|book|memo|declaration|message|resolution|interview|essay)$/i.test(
      form,
    )
  )
}

function withDate(
  context: Context,
  sentence: Sentence,
  date: FoundDate,
  what: DatedEvent['what'],
): DatedEvent {
  const start = date.end - date.text.length
  // "November of that year"
  const text = date.month
    ? date.text.replace(/ (?:of |later (?:in )?)?(?:that|the same) year$/i, '')
    : date.text.replace(/['’]s$/, '')
  const when: When = {
    text: date.said ?? { text, from: [articleSpan(context, sentence, start, start + text.length)] },
    iso: date.iso,
    ...(date.until && { until: date.until }),
    precision: date.precision,
    ...(date.qualifier && { qualifier: date.qualifier }),
    ...(date.counted && !date.said && { counted: date.counted }),
  }
  return { when, what, sentence: sentence.index }
}

/** "until 2011, when it was found": found in 2011. */
function withoutUntil({ qualifier: _, ...date }: FoundDate): FoundDate {
  return { ...date, text: date.text.replace(/^(?:until|till) (?:the )?/i, '') }
}
