/** Parts of a sentence that are parsed best alone: what a semicolon, "and" or "when" sets apart around a date. */
import { datelineEnd } from './find-published.ts'
import { onlyLeads } from './linked-clauses.ts'
import type { FoundDate } from './find-dates.ts'
import type { Sentence } from '../../types/index.ts'

/** Offsets into the sentence's text. */
export interface Range {
  start: number
  end: number
}

/** The part of a sentence between semicolons and colons that a date stands in: a clause of its own, and parsed best alone. */
export function partAround(text: string, { start, end }: Range): Range {
  if (/["“”]/.test(text)) return { start: 0, end: text.length }
  const before = [...text.slice(0, start).matchAll(/[;:]\s+/g)].at(-1)
  const first = datelineEnd(text)
  const heads = text.slice(Math.max(first, before ? before.index + before[0].length : 0), start).trim() === ''
  const after = /[;:]\s/.exec(heads ? text.slice(end).replace(/^\s?:/, '  ') : text.slice(end))
  return {
    start: Math.max(first, before ? before.index + before[0].length : 0),
    end: after ? end + after.index : text.length,
  }
}

/**
 * "Inspectors came, and the head, Ana Fisk, resigned in March": of two clauses that "and" joins the one with the date, each
 * with a verb of its own. Undefined where the sentence has none.
 */
export function joinedPart({ text, tree }: Sentence, date: Range): Range | undefined {
  const whole = partAround(text, date)
  if (/["“”]/.test(text)) return undefined
  const marks = [...text.slice(whole.start, whole.end).matchAll(/, (?:and|but|while|so) /g)].map(
    ({ index, 0: mark }) => ({ start: whole.start + index, end: whole.start + index + mark.length }),
  )
  if (marks.length === 0) return undefined
  const starts = [whole.start, ...marks.map(({ end }) => end)]
  const parts = starts.map((start, n) => ({ start, end: marks[n]?.start ?? whole.end }))
  const isClause = ({ start, end }: Range) => {
    const own = tree!.tokens.filter((token) => token.start >= start && token.end <= end)
    const verb = own.findIndex(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag))
    const isJoining = own[0] === undefined || /^(?:VB|MD|TO|IN|W|RB)/.test(own[0].tag)
    const opensWithDate = date.start === start
    return (
      verb > 0 &&
      (!isJoining || start === whole.start || opensWithDate) &&
      own.slice(0, verb).some(({ tag }) => /^(?:NN|PRP$)/.test(tag))
    )
  }
  return parts.every(isClause)
    ? parts.find(({ start, end }) => date.start >= start && date.end <= end)
    : undefined
}

/**
 * "When Roe died in 1919 the firm passed to his son": without a comma the date ends the first clause, and a parse runs the
 * two together.
 */
export function leadingPart({ text, tree }: Sentence, date: Range): Range | undefined {
  const whole = partAround(text, date)
  const lead = /(?:^|[,;] (?:and |but )?)(?:when|as|once|after) (?=[^,;:]*$)/i.exec(
    text.slice(whole.start, date.start),
  )
  if (!lead || !/^ \p{L}/u.test(text.slice(date.end))) return undefined
  const start = whole.start + lead.index + lead[0].length
  const verbs = (from: number, to: number) =>
    tree!.tokens.some((token) => token.start >= from && token.end <= to && /^VB[DZPN]$/.test(token.tag))
  const next = tree!.tokens.find((token) => token.start >= date.end)
  const opensClause =
    next !== undefined && /^(?:DT|NN|PRP|CD)/.test(next.tag) && !/^(?:that|and|or|but)$/i.test(next.form)
  return verbs(start, date.start) && verbs(date.end, whole.end) && opensClause
    ? { start, end: date.end }
    : undefined
}

const BEGINS = /\b(?:began|begins|started|starts|broke out|erupted) $/

/** "The crisis began on 9 May, when the garrison refused to obey": what happened is told after it. */
export function begunPart({ text }: Sentence, date: FoundDate): Range | undefined {
  const when = BEGINS.test(text.slice(0, date.start)) && /^, when /.exec(text.slice(date.end))
  return when ? { start: date.end + when[0].length, end: partAround(text, date).end } : undefined
}

/** "began to lessen when in 1772 the museum acquired them", "made an effort when, late in March, he called": from "when" on. */
export function whenPart({ text }: Sentence, date: FoundDate): Range | undefined {
  const when = /\bwhen,? (?=(?:(?:early|late|later) )?$)/iu.exec(text.slice(0, date.start))
  return when && when.index > 0
    ? { start: when.index + when[0].length, end: partAround(text, date).end }
    : undefined
}

/** "took place in 1999, when the general seized power", "gained a victory when they won": what a clause that only leads to it tells after "when". */
export function ledPart({ text, tree }: Sentence, date: FoundDate): Range | undefined {
  const root = tree!.tokens[tree!.root]
  const when = root && tree!.tokens.find(({ i, form }) => i > root.i && /^when$/i.test(form))
  const whole = partAround(text, date)
  if (!root || !when || when.start > whole.end || !onlyLeads(tree!, root.i) || date.start > when.start)
    return undefined
  return { start: when.end + 1, end: whole.end }
}

/**
 * What happened then, to the end of its clause: "remained a mystery until 2011, when Libkind found it", "It was not until
 * 1960 that the town got electricity".
 */
export function thenPart({ text }: Sentence, date: FoundDate): Range | undefined {
  const isCleft = /(?:^|[;,] (?:and |but )?)it was (?:not |only )?$/i.test(text.slice(0, date.start))
  const isUntil = /^(?:until|till)$/.test(date.preposition ?? '')
  const then = isCleft
    ? /^ that /.exec(text.slice(date.end))
    : isUntil && /^,? when /.exec(text.slice(date.end))
  const part = then ? { start: date.end + then[0].length, end: partAround(text, date).end } : undefined
  // "when Libkind found it": what, the clause before tells.
  return part && !/\b(?:it|them|they)\b/.test(text.slice(part.start, part.end)) ? part : undefined
}

const SOURCE =
  /^(?:In|With|By|At|Through) (?:an?|the|its|his|her|their|another) (?:[\p{L}-]+ ){0,3}?(?:report|speech|address|letter|statement|article|paper|study|survey|ruling|judg(?:e)?ment|decision|decree|referendum|election|vote|census|treaty|agreement|meeting|interview|essay|book|memo|declaration|message|resolution) (?:of|from|(?:published |issued |dated |delivered |held )?(?:in|on))? ?$/u

/** "In a report of March 2024, the group accused …": where something was said then, with all that leads to its date. */
export function frontedSource({ text }: Sentence, { start, end }: FoundDate): Range | undefined {
  const before = text.slice(0, start) + (/^(?:of|from|in|on)\b/i.exec(text.slice(start))?.[0] ?? '')
  return SOURCE.test(`${before.trim()} `) && /^, /.test(text.slice(end)) ? { start: 0, end } : undefined
}

/** "the battle of Paso Hondo (12 May 1847)": the date with the brackets around it and nothing else. */
export function withBrackets({ text }: Sentence, { start, end }: Range): Range | undefined {
  return text[start - 1] === '(' && text[end] === ')' ? { start: start - 1, end: end + 1 } : undefined
}
