/** A line of a chronicle, "4 May: Crews light a backfire", as it stands: the date before the mark, the caption after it. */
import { articleSpan } from '../context.ts'
import { capitalise } from '../clauses/render.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence } from '../../types/index.ts'
import type { FoundDate } from './find-dates.ts'

const MARK = /^\s?[:–—-]\s+/

/** In characters. */
const LONGEST = 132

/** Whether a sentence begins with the date, set off by a dash or colon. */
export function isHead({ text, inBlock }: Sentence, { start, end }: FoundDate): boolean {
  return inBlock === 0 && start === 0 && MARK.test(text.slice(end))
}

/**
 * The rest of a line that begins with its date, whole. Undefined where it is too long, says less than three words, holds
 * another clause after a semicolon, or begins with a word that points back.
 */
export function readLine(
  context: Context,
  sentence: Sentence,
  date: FoundDate,
): DatedEvent['what'] | undefined {
  if (!isHead(sentence, date)) return undefined
  const start = date.end + MARK.exec(sentence.text.slice(date.end))![0].length
  const text = sentence.text.slice(start).replace(/[.!\s]+$/, '')
  const isBrief = text.length <= LONGEST && text.split(/\s+/).length >= 3
  if (!isBrief || POINTS_BACK.test(text) || /[;?]|\b(?:I|we|you|my|our|your)\b/i.test(text)) return undefined
  return { text: capitalise(text), from: [articleSpan(context, sentence, start, start + text.length)] }
}

const POINTS_BACK =
  /^(?:he|she|it|they|his|her|its|their|this|these|that|those|there|then|and|but|so|also|another|both)\b/i
