/** Where a date stands in its sentence, and what that says of the clause it dates. */
import { LEADS_TO_DATE } from './cut-date.ts'
import { childrenBy, isFinite } from '../../language/index.ts'
import { clauseOf } from '../clauses/clause.ts'
import { findDates } from './find-dates.ts'
import { isOccasion } from './occasions.ts'
import type { FoundDate } from './find-dates.ts'
import type { Sentence } from '../../types/index.ts'
import type { Tree } from '../../language/types.ts'

/** "won the battle of Paso Hondo (12 May 1847)": the only date of a sentence, in brackets after what happened then. */
export function datesOccasion({ tree, text }: Sentence, { start }: FoundDate): boolean {
  const { tokens } = tree!
  let noun = tokens.findLast(({ end, tag }) => end <= start - 1 && /^NN/.test(tag))
  if (!noun || start - 1 - noun.end > 1 || findDates(text).length > 1) return false
  while (noun.head >= 0 && !isOccasion(noun.form) && /^(?:flat|compound|nmod)/.test(noun.rel))
    noun = tokens[noun.head]!
  return isOccasion(noun.form)
}

/** "spent the winter of 1962 with herders": the time is what was spent. */
export function isSpent({ tokens }: Tree, date: readonly number[]): boolean {
  return date.some((i) => tokens[i]!.rel === 'obj' && tokens[tokens[i]!.head]?.lemma === 'spend')
}

/** "A court in Porto Alvar on Friday found": between the subject and its verb. */
export function isBeforeVerb(tree: Tree, date: readonly number[]): boolean {
  const next = tree.tokens[Math.max(...date) + 1]
  const first = tree.tokens[Math.min(...date)]!
  return (
    next !== undefined &&
    /^on$/i.test(first.form) &&
    /^(?:VB[DZP]|MD)$/.test(next.tag) &&
    isFinite(tree, next.rel === 'aux' ? next.head : next.i)
  )
}

/** "On 14 May, …", "And then, on 3 May, …", "…; by 1835 …": nothing of a clause stands before the date. */
export function isInFront({ text }: Tree, { start }: FoundDate): boolean {
  const before = text
    .slice(0, start)
    .split(/[;:]\s/)
    .at(-1)!
    .replace(LEADS_TO_DATE, '')
  return /^\s*(?:(?:and|but|then|so|yet|however|finally|later|only)\b,?\s*)*$/i.test(before)
}

/** "found that yields will fall by 2050", "agreed to join by 2026": the date is not that of the finding. */
export function isForeseen(tree: Tree, start: number, { preposition }: FoundDate): boolean {
  const clause = tree.tokens[clauseOf(tree, start)]!
  const verb = tree.tokens[start]!.rel === 'xcomp' ? tree.tokens[start]! : clause
  const over = tree.tokens[verb.head]
  if (preposition !== 'by' || !/^(?:ccomp|xcomp)$/.test(verb.rel) || !over) return false
  const forms = [over, ...childrenBy(tree, over.i, /^(?:aux|cop)/)]
  return (
    forms.some(({ tag }) => /^VB[DN]$/.test(tag)) && !forms.some(({ tag }) => /^(?:VB[ZP]|MD)$/.test(tag))
  )
}

/** "announced on Wednesday that he will leave in May": told of the day of the announcement. */
export function isReportedOtherwise(tree: Tree, start: number): boolean {
  const clause = tree.tokens[clauseOf(tree, start)]!
  if (clause.rel !== 'ccomp') return false
  return findDates(tree.text).some(({ start: from, end }) => {
    const token = tree.tokens.find(
      (one) => one.end > from && one.start < end && !/^(?:case|det)$/.test(one.rel),
    )
    return token !== undefined && token.head === clause.head
  })
}
