/** A long sentence from its subject on, without the phrase that a comma sets off in front of it. */
import { childrenBy, subtree } from '../../language/index.ts'
import { findDates } from './find-dates.ts'
import { partAround } from './date-parts.ts'
import type { FoundDate } from './find-dates.ts'
import type { Range } from './date-parts.ts'
import type { Sentence } from '../../types/index.ts'

/** Fronts without which the rest would say more, or something else, than its sentence. */
const BINDS =
  /^(?:\W*)(?:if|unless|whether|had|should|were|without|until|till|before|according|rather|instead|contrary|unlike|like|in theory|in principle|reportedly|allegedly|supposedly|perhaps|possibly|probably|apparently|to|not|never|no|neither|nor|nobody|nothing|hardly|only|so)\b|\b(?:said|says|claims?|claimed|argue[sd]?|alleged|believed?)\b/i

/**
 * "Warned that he would be removed, he resigned [on 8 August]", "In the second, on 2 May, Kiel won": from "he" and "Kiel"
 * on. None where the front is a condition, denies or reports, or has a date of its own.
 */
export function tailPart(sentence: Sentence, date: FoundDate): Range | undefined {
  const { text, tree } = sentence
  const root = tree!.tokens[tree!.root]
  const subject = root && childrenBy(tree!, root.i, /^nsubj/).find(({ i }) => i < root.i)
  if (!subject) return undefined
  const start = tree!.tokens[subtree(tree!, subject.i)[0]!]!.start
  const whole = partAround(text, date)
  if (start <= whole.start || date.end > whole.end || root.start > whole.end) return undefined
  const isInTail = date.start >= start
  // "In the second, on 2 May, Kiel won": right before the subject.
  const isBetween = !isInTail && /^, ?$/.test(text.slice(date.end, start)) && date.start > whole.start
  const front = text.slice(whole.start, isBetween ? date.start : start)
  if (!(isInTail || isBetween) || !/,\s*$/.test(front) || BINDS.test(front)) return undefined
  const hasDate = findDates(front).length > 0
  return hasDate || /["“”]/.test(front) ? undefined : { start, end: whole.end }
}
