/** The beginning of a long sentence up to a comma from which on something is only added. */
import { partAround } from './date-parts.ts'
import type { Range } from './date-parts.ts'
import type { Sentence } from '../../types/index.ts'

/** What a comma may add to a clause that is whole without it. */
const ADDS =
  /^(?:which|who|whose|whom|where|when|because|although|though|while|whereas|as|since|after|following|despite|with|without|in|on|at|by|from|to|one of|\p{Ll}+ing)\b/u
/** "…, and beat them": what another verb tells, whether it has a subject of its own or not. */
const JOINS = /^(?:and|but|so|then|and then|and later)\b/
/** Where the end says that all is only said or supposed, it is not left out. */
const HEDGES =
  /\b(?:according to|said|says|told|claims?|claimed|argue[sd]?|wrote|alleged(?:ly)?|reportedly|perhaps|probably|apparently|if|unless)\b|^(?:but )?(?:rather|not)\b/i

/**
 * Such beginnings, the longest first, as far as they hold the date and a verb. None where the rest takes back something of
 * what the beginning says.
 */
export function headParts({ text, tree }: Sentence, date: Range): Range[] {
  const whole = partAround(text, date)
  const marks = [...text.slice(whole.start, whole.end).matchAll(/ [–—] |, /g)]
    .map(({ index, 0: mark }) => ({ at: whole.start + index, next: whole.start + index + mark.length }))
    .filter(({ at }) => at >= date.end)
    .reverse()
  const tokensIn = (start: number, end: number) =>
    tree!.tokens.filter((token) => token.start >= start && token.end <= end)
  return marks.flatMap(({ at, next }) => {
    const [head, rest] = [text.slice(whole.start, at), text.slice(next, whole.end)]
    if (/["“”(]/.test(head) || /^(?:if|unless)\b/i.test(head) || HEDGES.test(rest)) return []
    const hasVerb = tokensIn(whole.start, at).some(({ tag, rel }) => /^VB[DZP]$/.test(tag) && rel !== 'amod')
    const own = tokensIn(next, whole.end)
    const after = own.slice(1, 8).findIndex(({ tag }) => /^(?:VB[DZP]|MD)$/.test(tag))
    const isAdded = ADDS.test(rest) || text[at] === ' ' || (JOINS.test(rest) && after >= 0)
    return hasVerb && isAdded ? [{ start: whole.start, end: at }] : []
  })
}
