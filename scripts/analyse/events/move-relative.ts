/** A relative clause that tells an event: the noun that it is about comes where the pronoun stands for it. */
import { childrenBy, isVerb } from '../../language/index.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import { hangsAfterComma } from '../clauses/misreadings.ts'
import type { Tree } from '../../language/types.ts'

export interface MovedRelative {
  /** Tokens that go: the pronoun, marks before the verb. */
  gone: Set<number>
  /** Tokens of the noun, where it comes first: as the subject, or as what the clause is about. */
  noun: number[]
}

/**
 * "the painter, who left" → "the painter left"; "fled to France, where he died" → "he died"; "the accord, which they
 * signed" stays so. Only of a noun that is told apart ("the", a name): "one factor that led to war" is a part of its
 * sentence.
 */
export function moveRelative(tree: Tree, head: number): MovedRelative | undefined {
  const verb = tree.tokens[head]!
  const gone = new Set(childrenBy(tree, head, /^punct$/).flatMap(({ i }) => (i < head ? [i] : [])))
  const relative = verb.kids
    .map((i) => tree.tokens[i]!)
    .find(({ form, i }) => i < head && /^(?:who|whom|which|that)$/i.test(form))
  if (!relative) {
    const adverb = childrenBy(tree, head, /^advmod$/).find(({ tag }) => tag === 'WRB')
    if (!adverb || childrenBy(tree, head, /^nsubj/).length === 0) return undefined
    return { gone: gone.add(adverb.i), noun: [] }
  }
  if (hangsAfterComma(tree, verb.head) || !isDefinite(tree, verb.head)) return undefined
  const noun = trimmedPhrase(tree, verb.head).filter((i) => i < relative.i)
  if (/^nsubj/.test(relative.rel)) return { gone: gone.add(relative.i), noun }
  const isObject =
    relative.rel === 'obj' || (/^that$/i.test(relative.form) && childrenBy(tree, head, /^obj$/).length === 0)
  if (!isObject || !isVerb(verb) || childrenBy(tree, relative.i, /^case$/).length > 0) return undefined
  const comma = tree.tokens[relative.i - 1]?.form === ',' ? [relative.i - 1] : []
  for (const i of comma) gone.delete(i)
  return { gone, noun: [...noun, ...comma] }
}

/** A name, "the mill", "her father", "a petition" with more words to it. */
function isDefinite(tree: Tree, noun: number): boolean {
  const { tag } = tree.tokens[noun]!
  return (
    /^NNP/.test(tag) ||
    childrenBy(tree, noun, /^(?:det|nmod:poss)$/).some(({ form }) =>
      /^(?:the|an?|his|her|its|their)$/i.test(form),
    )
  )
}
