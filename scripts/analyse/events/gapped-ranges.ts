/** What of a sentence goes with its date: members that are dated otherwise, additions between commas. */
import { childrenBy, subtree } from '../../language/index.ts'
import { findDates } from './find-dates.ts'
import type { FoundDate } from './find-dates.ts'
import type { Range } from './date-parts.ts'
import type { Sentence } from '../../types/index.ts'

/** "introduced Latin in 1871 [and science in 1874]": what is joined without a verb, and dated otherwise. */
export function gappedAfter({ text, tree }: Sentence, { end }: FoundDate): Range[] {
  const rest = /^(?:,? and (?!in\b)|, (?=\p{Lu}))(?<noun>[^,;.:]{2,50}?) (?=(?:in|on|at|by|from|for) )/u.exec(
    text.slice(end),
  )
  if (!rest) return []
  const next = findDates(text).find(({ start }) => start === end + rest[0].length)
  const within = tree!.tokens.filter((token) => token.start >= end && token.end <= end + rest[0].length)
  if (!next || within.some(({ tag }) => /^(?:VB|MD|EX)/.test(tag))) return []
  return [{ start: end, end: next.end }]
}

/**
 * "took his degree [in 1733 and] his doctorate in 1737", "led it [to second place in 1947, and] to victory in 1948": what the
 * verb has before, and is dated otherwise. Undefined where it is not plain what stands for what.
 */
export function gappedBefore({ text, tree }: Sentence, { start, preposition }: FoundDate): Range | undefined {
  const verb = tree!.tokens[tree!.root]
  const earlier = findDates(text).filter((one) => one.end < start)
  const last = earlier.at(-1)
  const and = last && /^,? and /.exec(text.slice(last.end, start))
  if (!verb || !last || !and || !/^VB[DZ]$/.test(verb.tag) || !preposition) return undefined
  const from = last.end + and[0].length
  const own = tree!.tokens.filter((token) => token.start >= from && token.end <= start)
  const [first] = own
  if (
    !first ||
    own.some(({ tag }) => /^(?:VB|MD|EX|PRP$|W)/.test(tag)) ||
    !own.some(({ tag }) => /^NN/.test(tag))
  )
    return undefined
  const parts = childrenBy(tree!, verb.i, first.tag === 'IN' || first.tag === 'TO' ? /^obl$/ : /^obj$/)
  const twin = parts.find(
    ({ i }) =>
      i > verb.i &&
      tree!.tokens[i]!.end <= last.start &&
      (!/^(?:IN|TO)$/.test(first.tag) ||
        childrenBy(tree!, i, /^case$/).some(({ form }) => form.toLowerCase() === first.form.toLowerCase())),
  )
  if (!twin) return undefined
  return { start: tree!.tokens[subtree(tree!, twin.i)[0]!]!.start, end: from }
}

/** ", whose lungs were weak," and, after the subject, ", the maker of the boats,". */
export function additionsIn({ text, tree }: Sentence, part: Range, date: Range): Range[] {
  const within = text.slice(part.start, part.end)
  const relatives = within.matchAll(
    /, (?:(?:[\p{L}]+ )?(?:of|in|to|with|for|by|from|on|at) )?(?:who|whom|whose|which)\b[^,;:"“”()]*, /gu,
  )
  const apposition = within.matchAll(
    /^(?!(?:In|On|At|By|After|Before|During|When|While|As|For|With|From|Under|Since)\b)(?<subject>[^,;:"“”()]{2,60}), (?:the|an?|one of|then) [^,;:"“”()]{3,90}, (?!and\b|or\b)/g,
  )
  const hasVerb = ({ start, end }: Range) =>
    tree!.tokens.some((token) => token.start >= start && token.end <= end && /^(?:VB|MD)/.test(token.tag))
  const opensSentence = (end: number) => {
    const joined = [...text.slice(part.start, end).matchAll(/[,;] (?:and|but|so) /g)].at(-1)
    const from = part.start + (joined ? joined.index + joined[0].length : 0)
    const before = tree!.tokens.filter((token) => token.start >= from && token.end <= end)
    return /^IN$/.test(before[0]?.tag ?? '') && !before.some(({ tag }) => /^(?:VB|MD)/.test(tag))
  }
  return (
    [
      ...[...relatives]
        .map(({ index, 0: clause }) => ({ start: index, end: index + clause.length }))
        // "whose leader, Ana Roe, governed": the comma does not end the clause.
        .filter(({ start, end }) => hasVerb({ start: part.start + start, end: part.start + end })),
      ...[...apposition].map(({ 0: whole, groups }) => ({
        start: groups!.subject!.length,
        end: whole.length,
      })),
    ]
      .map(({ start, end }) => ({ start: part.start + start, end: part.start + end }))
      // "After the report in 1966, which found little, funding was cut": the comma of what stands in front stays.
      .map(({ start, end }) => ({ start, end: opensSentence(start) ? end - 2 : end }))
      .filter(({ start, end }) => end <= date.start || start >= date.end)
  )
}
