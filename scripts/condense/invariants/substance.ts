/** Invariants of the matter: a point says something, and of the subject, not of the text. */
import { childrenBy, isVerb } from '../../language/tree.ts'
import type { Draft } from '../draft.ts'
import { tokensOf } from '../draft.ts'
import { FUNCTION_WORDS } from '../words.ts'

const SHORTEST = 3

/** Too few words, or hardly one with content. */
export function saysTooLittle(draft: Draft, _: string, words: number): boolean {
  const content = tokensOf(draft).filter(
    (t) => /[\p{L}\p{N}]/u.test(t.form) && !FUNCTION_WORDS.has(t.form.toLowerCase()),
  )
  return words < SHORTEST || content.length < 2
}

const SHORT = 4

/** "Strachan refused", "Rautio does not disagree": so short, and nothing that it was done to, with or about. */
export function isBareDeed({ tree, kept, head, template }: Draft, _: string, words: number): boolean {
  const verb = tree.tokens[head]!
  if (words > SHORT || template === 'item' || !isVerb(verb)) return false
  const own = childrenBy(tree, head, /./).filter((t) => kept.has(t.i))
  const isTold = own.some((t) => /^(obj|obl|xcomp|ccomp|aux:pass|cop|compound:prt|expl)/.test(t.rel))
  return !isTold && own.some((t) => /^nsubj/.test(t.rel) && t.i < head)
}

/** "What …", "Which …"; "When the dam broke, …" is none. */
export function startsAsQuestion(draft: Draft, text: string): boolean {
  const first = tokensOf(draft)[0]
  if (/^(when|where)$/i.test(first?.form ?? '')) return !text.includes(',')
  return /^(what|why|how|who|which|whose)$/i.test(first?.form ?? '')
}

/** "Full collections, which may take long": a phrase with an aside is no statement. */
export function isPhraseWithAside({ tree, kept, head }: Draft, text: string): boolean {
  if (!/, (which|who|where|whose)\b[^,]*$/.test(text)) return false
  const hasSubject = childrenBy(tree, head, /^(nsubj|csubj|expl)/).some((t) => kept.has(t.i))
  return !hasSubject || tree.tokens[head + 1]?.form === ','
}
