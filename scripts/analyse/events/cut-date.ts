/** The sentence parsed anew without the date: dates are where a parse most often goes astray. */
import { loadLanguage, parseWithNames, subtree } from '../../language/index.ts'
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
const leadIn =
  /(?:(?:at|around|about|by|from|shortly before|shortly after) (?:noon|midnight|\d{1,2}(?:[.:]\d\d)?)(?: o['’]clock)?(?: ?[ap]\.?m\.?)?,? (?:(?:on|of) )?)$|(?:(?:in|on|at|during|by|until|as) (?:the )?(?:(?:early|late|first|last|small) )?(?:morning|afternoon|evening|night|hours?|days?|weeks?|months?|week|course)? ?(?:hours |of )+(?:of )?)$|(?:\bas )$|(?:\b(?:only|already|back|again|finally|early|late|later|initially) )$/i

export function cutDate(sentence: Sentence, date: FoundDate, names: readonly string[] = []): Undated {
  let { start, end } = date
  const { text } = sentence
  const lead = leadIn.exec(text.slice(0, start))
  if (lead) start = lead.index
  const appended = appositionEnd(sentence.tree!, date)
  if (appended > end) end = appended
  const before = text.slice(0, start)
  const after = text.slice(end)
  // A comma on either side belongs to the date; where it stands on both, one of them did.
  const comma = /^\s*,\s*/.exec(after)
  const [left, right] =
    before.trim() === ''
      ? ['', after.replace(/^[\s,]+/, '')]
      : comma && /,\s*$/.test(before)
        ? [before.replace(/,\s*$/, ' '), after.slice(comma[0].length)]
        : [before, after.replace(/^\s+/, '')]
  const joined = /^[.;:!?)]/.test(right)
    ? left.replace(/[\s,]+$/, '') + right
    : /^,/.test(right)
      ? left.trimEnd() + right
      : left + right
  const shift = text.length - joined.length
  const tree = repairTree(parseWithNames(loadLanguage(), joined, names))
  const oldTokens = sentence.tree!.tokens
  const split = joined.length - right.length
  const toOld = new Map(
    tree.tokens.map(({ i, start }) => [
      i,
      oldTokens.findIndex((token) => token.start === (start >= split ? start + shift : start)),
    ]),
  )
  const toNew = new Map([...toOld].map(([a, b]) => [b, a]))
  return { tree, oldIndex: (i) => toOld.get(i) ?? -1, newIndex: (i) => toNew.get(i) ?? -1 }
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
