/** The sentence parsed anew without the date: dates are where a parse most often goes astray. */
import { loadLanguage, parseWithNames, subtree } from '../../language/index.ts'
import { partAround } from './date-parts.ts'
import { mendHeadline } from './mend-headline.ts'
import { repairTree } from '../clauses/repair-tree.ts'
import { additionsIn, gappedAfter } from './gapped-ranges.ts'
import type { FoundDate } from './find-dates.ts'
import type { Range } from './date-parts.ts'
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
  /(?:(?:at|around|about|by|from|shortly before|shortly after) (?:noon|midnight|\d{1,2}(?:[.:]\d\d)?)(?: o['’]clock)?(?: ?[ap]\.?m\.?)?,? (?:(?:on|of) )?)$|(?:(?:in|on|at|during|by|until|as) (?:the )?(?:(?:early|late|first|last|small) )?(?:morning|afternoon|evening|night|hours?|days?|weeks?|months?|week|course)? ?(?:hours |of )+(?:of )?)$|(?:\bas )$|(?:\b(?:beginning|starting|commencing) (?:in |on )?)$|(?:\b(?:(?:less|more|no more|little more|not) than|just|barely|nearly|almost|about|some|exactly|roughly|within) )$|(?:(?:(?:nearly|about|almost|some|just|only|over|more than|less than) )?\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}) (?:days?|weeks?|months?|years?|decades?) later,? )$|(?:\b(?:only|already|back|again|finally|early|late|later|initially) )$/i

/**
 * @param names Names that the parser takes as one word.
 * @param part What of the sentence to parse.
 * @param more What else goes.
 * @param isBrief Leave out relative clauses and appositions between two commas, too: "Ana, whose lungs were weak, died".
 */
export function cutDate(
  sentence: Sentence,
  date: FoundDate,
  names: readonly string[] = [],
  isBrief = false,
  part: Range = partAround(sentence.text, date),
  more: readonly Range[] = [],
): Undated {
  const { text } = sentence
  const cuts = [
    dateWithCommas(sentence, date, part),
    ...gappedAfter(sentence, date),
    ...more,
    ...(isBrief ? additionsIn(sentence, part, date) : []),
  ]
  // "won Sunday's election": won the election.
  const own = /['’]s$/.test(text.slice(date.start, date.end)) ? { at: date.start, word: 'the' } : undefined
  const { joined, origin } = joinRest(text, part, cuts, own)
  const tree = mendHeadline(repairTree(parseWithNames(loadLanguage(), joined, names)))
  const oldTokens = sentence.tree!.tokens
  const toOld = new Map(
    tree.tokens.map(({ i, start }) => [i, oldTokens.findIndex((token) => token.start === origin[start])]),
  )
  const toNew = new Map([...toOld].map(([a, b]) => [b, a]))
  return { tree, oldIndex: (i) => toOld.get(i) ?? -1, newIndex: (i) => toNew.get(i) ?? -1 }
}

/** The date with what leads to it, what is appended to it, and the comma of two around it that was its own. */
function dateWithCommas({ text, tree }: Sentence, date: FoundDate, part: Range): Range {
  let { start, end } = date
  const lead = LEADS_TO_DATE.exec(text.slice(part.start, start))
  if (lead) start = part.start + lead.index
  // "to compete in the 1958–59 European Cup": the year alone goes.
  const article = /^(?:in|at|for|of|to|from|during) the (?=\d)/i.exec(text.slice(start, end))
  if (article && !lead && /^ \p{Lu}/u.test(text.slice(end))) return { start: start + article[0].length, end }
  // "Its report, published in October 1963, found that …": the finding is told of that day.
  const published = PUBLISHED.exec(text.slice(part.start, start))
  if (published && FOUND.test(text.slice(end, part.end)))
    return { start: part.start + published.index, end: end + 1 }
  const appended = appositionEnd(tree!, date)
  if (appended > end && appended <= part.end) end = appended
  const added = appendedTime(text, { start, end }, part)
  if (added > end) return { start, end: added }
  if (!date.preposition) start = timeBefore(tree!, start, part.start)
  const before = /,\s*$/.exec(text.slice(part.start, start))
  const after = /^\s*,\s*/.exec(text.slice(end, part.end))
  // "in Oran, on 3 May 1932, the third child of a clerk", "in Kassel, in October 2008, and the observers came"
  if (before && after && /^(?:the|an?|and|but|so|while|which|who) /.test(text.slice(end + after[0].length)))
    return { start: start - before[0].length, end }
  if (before && after) return { start: start - before[0].length, end: end + after[0].length }
  return { start, end }
}

/** "In 1922, three years after the war, the club …": a time that says more of the one that the sentence opens with. */
function appendedTime(text: string, { start, end }: Range, part: Range): number {
  if (!/^\s*(?:\p{L}+ )?$/u.test(text.slice(part.start, start))) return end
  const added = APPENDED_TIME.exec(text.slice(end, part.end))
  return added ? end + added[0].length : end
}

const APPENDED_TIME =
  /^, (?:(?:just|nearly|about|some|almost|only|more than|less than|barely|exactly) )?(?:the|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\d+|his|her|its|their) (?:[\p{L}-]+ ){0,2}(?:day|date|week|month|year|decade|season|century|winter|summer)s? (?:after|before|of|in which|when|that|into|later|marking)\b[^,;]*, (?:(?:which|who|when)\b[^,;]*, )?/iu

/** "Throughout the spring and the long, hot [summer of 1973]": what stands before it and is a part of the time, too. */
function timeBefore({ tokens }: Tree, start: number, from: number): number {
  const before = tokens.filter((token) => token.start >= from && token.end <= start)
  const last = before.at(-1)
  if (!last || !/^JJ/.test(last.tag)) return start
  const first = before.findLastIndex(({ tag, form }) => !/^(?:JJ|DT|CC|,)/.test(tag) && !TIME.test(form))
  const lead = before[first]
  return lead && /^IN$/.test(lead.tag) ? lead.start : start
}

const PUBLISHED = /, (?:published|released|issued|presented|dated)\s*$/i

const FOUND =
  /^, (?:found|showed|said|stated|concluded|blamed|revealed|argued|held|called|praised|criticised|criticized|accused|estimated|recommended|described|warned|claimed|reported|put|attributed|confirmed|suggested|established)\b/

const TIME = /^(?:spring|summer|autumn|fall|winter|days?|weeks?|months?|years?|nights?)$/i

/** What is left of a part, as one sentence, and where each of its characters stood. */
function joinRest(
  text: string,
  part: Range,
  cuts: Range[],
  put?: { at: number; word: string },
): { joined: string; origin: number[] } {
  let joined = ''
  const origin: number[] = []
  for (let at = part.start; at < part.end; at++) {
    if (at === put?.at) {
      joined += put.word
      for (let k = 0; k < put.word.length; k++) origin.push(at + k)
    }
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
