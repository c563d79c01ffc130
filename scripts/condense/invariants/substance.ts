/** Invariants of the matter: a point says something, and of the subject, not of the text. */
import { childrenBy } from '../../language/tree.ts'
import type { Draft } from '../draft.ts'
import { tokensOf } from '../draft.ts'
import { FUNCTION_WORDS, META, PRAISE } from '../words.ts'

const SHORTEST = 3

/** Too few words, or hardly one with content. */
export function saysTooLittle(draft: Draft, _: string, words: number): boolean {
  const content = tokensOf(draft).filter(
    (t) => /[\p{L}\p{N}]/u.test(t.form) && !FUNCTION_WORDS.has(t.form.toLowerCase()),
  )
  return words < SHORTEST || content.length < 2
}

/** "What …", "Do …" */
export function startsAsQuestion(draft: Draft): boolean {
  const first = tokensOf(draft)[0]
  return /^(what|why|how|who|when|where|which|whose)$/i.test(first?.form ?? '')
}

/** "X is vital", "understanding X is essential": nothing is said. */
export function isEmptyPraise(draft: Draft): boolean {
  const { tree, kept, head } = draft
  const word = tree.tokens[head]!
  if (childrenBy(tree, head, /^cop/).length === 0) return false
  const complements = childrenBy(tree, head, /^(obl|advcl|ccomp|xcomp|nmod|acl|conj)/).filter(
    (t) => kept.has(t.i) && t.i > head,
  )
  if (PRAISE.has(word.form.toLowerCase()))
    return complements.length === 0 || childrenBy(tree, head, /^csubj/).length > 0
  const praised = childrenBy(tree, head, /^amod/).some((t) => PRAISE.has(t.form.toLowerCase()))
  return (
    praised &&
    complements.every((t) => /^nmod/.test(t.rel)) &&
    /^(part|factor|role|component|aspect|element|thing|issue|step|question)s?$/i.test(word.form)
  )
}

/** "This section describes …", "The map in Figure 1 …" */
export function isAboutTheText(draft: Draft, text: string): boolean {
  if (
    /\b(following|above|below) (drawing|figure|table|example|section|diagram|image|map|chart|code)\b/i.test(
      text,
    )
  )
    return true
  if (/\b(Figure|Fig\.|Table|Section|Chapter|Eq\.|Equation)\s+\d/.test(text)) return true
  const subject = childrenBy(draft.tree, draft.head, /^nsubj/)[0]
  if (!subject)
    return (
      /^(see|note|click|read)$/i.test(draft.tree.tokens[draft.head]!.form) &&
      /^(clause|item)$/.test(draft.template)
    )
  return (
    META.has(subject.lemma) &&
    childrenBy(draft.tree, subject.i, /^det/).some((t) => /^(this|the)$/i.test(t.form))
  )
}
