/** Clauses after "that" which hold all the same. */
import { childrenBy, isVerb } from '../../language/index.ts'
import { isNegated } from '../clauses/clause.ts'
import type { Token, Tree } from '../../language/types.ts'

/** "An audit found that X had …", "X said it would …": what was found, and what one says that oneself will do. */
export function isKnownTrue(tree: Tree, { i, rel, head }: Token): boolean {
  const over = tree.tokens[head]
  if (rel !== 'ccomp' || !over || !isVerb(over)) return false
  const subject = childrenBy(tree, i, /^nsubj/)[0]
  const auxiliaries = childrenBy(tree, over.i, /^aux/)
  if (!subject || isNegated(tree, over.i) || auxiliaries.some(({ tag }) => tag === 'MD')) return false
  if (/^(?:find|show|reveal|discover|prove|demonstrate)$/.test(over.lemma)) return true
  const speaker = childrenBy(tree, over.i, /^nsubj/)[0]
  return (
    /^(?:say|announce|promise|pledge|decide|agree|vow|declare|warn)$/.test(over.lemma) &&
    speaker !== undefined &&
    /^NN/.test(speaker.tag) &&
    /^(?:it|they|he|she)$/i.test(subject.form) &&
    childrenBy(tree, i, /^aux/).some(({ form }) => /^(?:will|would)$/i.test(form))
  )
}
