/** An order in few words. */
import { capitalise } from '../clauses/render.ts'
import { articleSpan } from '../context.ts'
import { isInstruction } from './is-instruction.ts'
import type { Context } from '../context.ts'
import type { Order, Sentence, Sourced } from '../../types/index.ts'

const ORDER_LIMIT = 110
/** "Clean" alone is a title. */
const LEAST_WORDS = 3

/** An order whole, or else the first of several, or the one after it: what fits and leans on nothing. */
export function readOrderTexts(context: Context, sentence: Sentence): Sourced[] {
  const { text, tree } = sentence
  const order: Order | undefined =
    sentence.order ?? (isInstruction(text, tree?.tokens[0]?.tag ?? '') ? { start: 0 } : undefined)
  if (!order) return []
  const end = text.replace(/[.!;:]+$/, '').length
  const aside = ASIDE.exec(text)?.index
  const { start, first, next } = order
  const parts = [
    [start, end],
    [start, aside],
    [start, first],
    [next, next === undefined ? undefined : endOfNext(text, next, end)],
  ]
  return parts.flatMap(([from, to]) => {
    if (from === undefined || to === undefined || to <= from) return []
    const own = text.slice(from, to)
    if (own.length > ORDER_LIMIT || own.split(' ').length < LEAST_WORDS || leansBack(own)) return []
    return [{ text: capitalise(own), from: [articleSpan(context, sentence, from, to)] }]
  })
}

/** What only explains an order, or says how it is carried out. */
const ASIDE = /, (?:because|since|so|such as|for|which|\p{Ll}+ing)\b(?!.*, )/u

/** The second of three orders alone, where all that follows would be too long. */
function endOfNext(text: string, next: number, end: number): number {
  const further = text.indexOf(', and ', next)
  return end - next > ORDER_LIMIT && further >= 0 ? further : end
}

/** "Lift it up" leans, "Remove the funnel and lift it up" does not. */
function leansBack(text: string): boolean {
  const named = /\b(?:the|an?|your|all|each|every) \p{L}+.* (?:it|them)\b/iu.test(text)
  return !named && leaning.test(text)
}

const leaning = /\b(?:it|they|them|he|she|this|these|those)\b/i
