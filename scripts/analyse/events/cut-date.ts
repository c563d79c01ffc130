/** The sentence parsed anew without the date: dates are where a parse most often goes astray. */
import { loadLanguage, parseWithNames, subtree } from '../../language/index.ts'
import { mendHeadline } from './mend-headline.ts'
import { repairTree } from '../clauses/repair-tree.ts'
import type { FoundDate } from './find-dates.ts'
import type { Sentence } from '../../types/index.ts'
import type { Tree } from '../../language/types.ts'

export interface Undated {
  tree: Tree
  /** Index in the sentence's own tree of a token of the new one. */
  oldIndex(i: number): number
  /** Index in the new tree of a token of the sentence's own; -1 for those of the date. */
  newIndex(i: number): number
}

/** Hours and parts of the day, and words that lead to the date: "At 2.40 a.m. on …", "On the morning of …". */
export const LEADS_TO_DATE =
  /(?:(?:at|around|about|by|from|shortly before|shortly after) (?:noon|midnight|\d{1,2}(?:[.:]\d\d)?)(?: o['’]clock)?(?: ?[ap]\.?m\.?)?,? (?:(?:on|of) )?)$|(?:(?:in|on|at|during|by|until|as) (?:the )?(?:(?:early|late|first|last|small) )?(?:morning|afternoon|evening|night|hours?|days?|weeks?|months?|week|course)? ?(?:hours |of )+(?:of )?)$|(?:\bas )$|(?:\b(?:only|already|back|again|finally|early|late|later|initially) )$/i

/**
 * @param names Names that the parser takes as one word.
 * @param isBrief Leave out relative clauses and appositions between two commas, too: "Ana, whose lungs were weak, died".
 */
export function cutDate(
  sentence: Sentence,
  date: FoundDate,
  names: readonly string[] = [],
  isBrief = false,
): Undated {
  const { text } = sentence
  const part = partAround(text, date)
  const cuts = [dateWithCommas(sentence, date, part), ...(isBrief ? additionsIn(text, part) : [])]
  const { joined, origin } = joinRest(text, part, cuts)
  const tree = mendHeadline(repairTree(parseWithNames(loadLanguage(), joined, names)))
  const oldTokens = sentence.tree!.tokens
  const toOld = new Map(
    tree.tokens.map(({ i, start }) => [i, oldTokens.findIndex((token) => token.start === origin[start])]),
  )
  const toNew = new Map([...toOld].map(([a, b]) => [b, a]))
  return { tree, oldIndex: (i) => toOld.get(i) ?? -1, newIndex: (i) => toNew.get(i) ?? -1 }
}

interface Range {
  start: number
  end: number
}

/** The date with what leads to it, what is appended to it, and the comma of two around it that was its own. */
function dateWithCommas({ text, tree }: Sentence, date: FoundDate, part: Range): Range {
  let { start, end } = date
  const lead = LEADS_TO_DATE.exec(text.slice(part.start, start))
  if (lead) start = part.start + lead.index
  const appended = appositionEnd(tree!, date)
  if (appended > end && appended <= part.end) end = appended
  const before = /,\s*$/.exec(text.slice(part.start, start))
  const after = /^\s*,\s*/.exec(text.slice(end, part.end))
  if (before && after) return { start: start - before[0].length, end: end + after[0].length }
  return { start, end }
}

/** ", whose lungs were weak," and, after the subject, ", the maker of the boats,". */
function additionsIn(text: string, part: Range): Range[] {
  const within = text.slice(part.start, part.end)
  const relatives = within.matchAll(
    /, (?:(?:of|in|to|with|for|by|from|on|at) )?(?:who|whom|whose|which)\b[^,;:"“”()]*, /g,
  )
  const apposition = within.matchAll(
    /^(?!(?:In|On|At|By|After|Before|During|When|While|As|For|With|From|Under|Since)\b)(?<subject>[^,;:"“”()]{2,60}), (?:the|an?|one of|then) [^,;:"“”()]{3,90}, (?!and\b|or\b)/g,
  )
  return [
    ...[...relatives].map(({ index, 0: clause }) => ({ start: index, end: index + clause.length })),
    ...[...apposition].map(({ 0: whole, groups }) => ({ start: groups!.subject!.length, end: whole.length })),
  ].map(({ start, end }) => ({ start: part.start + start, end: part.start + end }))
}

/** What is left of a part, as one sentence, and where each of its characters stood. */
function joinRest(text: string, part: Range, cuts: Range[]): { joined: string; origin: number[] } {
  let joined = ''
  const origin: number[] = []
  for (let at = part.start; at < part.end; at++) {
    const isCut = cuts.some(({ start, end }) => at >= start && at < end)
    const letter = isCut ? ' ' : text[at]!
    if (joined === '' && /[\s,:–—-]/.test(letter)) continue
    if (letter === ' ' && joined.endsWith(' ')) continue
    if (/[.,;:!?)]/.test(letter) && joined.endsWith(' ')) {
      joined = joined.slice(0, -1)
      origin.pop()
    }
    joined += letter
    origin.push(at)
  }
  return { joined, origin }
}

/** The part of a sentence between semicolons and colons that a date stands in: a clause of its own, and parsed best alone. */
export function partAround(text: string, { start, end }: Range): Range {
  if (/["“”]/.test(text)) return { start: 0, end: text.length }
  const before = [...text.slice(0, start).matchAll(/[;:]\s+/g)].at(-1)
  const after = /[;:]\s/.exec(text.slice(end).replace(/^\s?:/, '  '))
  return { start: before ? before.index + before[0].length : 0, end: after ? end + after.index : text.length }
}

/** ", the coldest winter of the decade" after "in 1987" goes with it. */
function appositionEnd(tree: Tree, date: FoundDate): number {
  const own = tree.tokens.filter(({ start, end }) => start < date.end && end > date.start)
  const appositions = own
    .flatMap(({ kids }) => kids)
    .filter(
      (kid) =>
        tree.tokens[kid]!.rel === 'appos' &&
        tree.tokens[kid]!.kids.some((k) => tree.tokens[k]!.rel === 'det') &&
        /^\s*,/.test(tree.text.slice(date.end)) &&
        tree.tokens[kid]!.start >= date.end,
    )
  return Math.max(
    date.end,
    ...appositions.flatMap((kid) => subtree(tree, kid)).map((i) => tree.tokens[i]!.end),
  )
}
