/** Dates beside the story: of references, of what had been before, of what only a noun has with it. */
import { bracketedTokens, clauseOf, quotedTokens } from '../clauses/clause.ts'
import { childrenBy } from '../../language/index.ts'
import type { Anchor } from './fix-date.ts'
import type { Context } from '../context.ts'
import type { FoundDate } from './find-dates.ts'
import type { Sentence } from '../../types/index.ts'

/** Whether its clause tells of what had been before: "had been sent". */
export function isBefore({ tree }: Sentence, { start, end }: FoundDate): boolean {
  const token = tree?.tokens.find((one) => one.end > start && one.start < end)
  if (!tree || !token) return false
  const clause = clauseOf(tree, token.i)
  return childrenBy(tree, clause, /^aux$/).some(({ form }) => /^had$/i.test(form))
}

/** References and the like; what a section on money tells is part of the story. */
export function isApart({ sections }: Context, { section }: Sentence): boolean {
  const own = sections[section]
  return own?.role === 'apparatus' && !/^(?:funding|financ\w+|donors)\b/i.test(own.title?.text ?? '')
}

/** "…, which since 1998 has been run here", "(in 1998)": beside the story, whose year it does not change. */
export function isAside(
  sentence: Sentence,
  { start, end, iso, qualifier, precision }: FoundDate,
  told: Anchor | undefined,
): boolean {
  if (/^(?:since|before|after)$/.test(qualifier ?? '') || /^(?:decade|century)$/.test(precision)) return true
  const { tree } = sentence
  const token = tree?.tokens.find((one) => one.end > start && one.start < end)
  if (!tree || !token) return false
  if (bracketedTokens(tree).has(token.i) || quotedTokens(tree).has(token.i)) return true
  if (isGoneBy(sentence, { start, end, iso }, told)) return true
  for (
    let at = clauseOf(tree, token.i);
    at >= 0 && at !== tree.root;
    at = clauseOf(tree, tree.tokens[at]!.head)
  ) {
    if (/^acl/.test(tree.tokens[at]!.rel)) return true
    if (tree.tokens[at]!.head < 0) break
  }
  return false
}

/** "its first title since that of 1971": a year gone by that a noun has with it. */
export function isGoneBy(
  { tree }: Sentence,
  { start, end, iso }: Pick<FoundDate, 'start' | 'end' | 'iso'>,
  told: Anchor | undefined,
): boolean {
  const isWithin = (one: { start: number; end: number }) => one.end > start && one.start < end
  const top = tree?.tokens.find(
    (one) => isWithin(one) && tree.tokens[one.head] && !isWithin(tree.tokens[one.head]!),
  )
  return told !== undefined && iso.slice(0, 4) < told.iso.slice(0, 4) && /^nmod/.test(top?.rel ?? '')
}
