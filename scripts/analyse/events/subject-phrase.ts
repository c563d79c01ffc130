/** A subject that stands outside of its clause. */
import { childrenBy, subtree } from '../../language/index.ts'
import { bracketedTokens } from '../clauses/clause.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Token, Tree } from '../../language/types.ts'

/** "The Marshall Plan was an initiative passed in 1948": what was passed has a name. */
export function saidSubject(tree: Tree, head: number): Token | undefined {
  const { rel, tag, head: noun } = tree.tokens[head]!
  if (rel !== 'acl' || tag !== 'VBN' || childrenBy(tree, noun, /^cop$/).length === 0) return undefined
  const [article] = childrenBy(tree, noun, /^det$/)
  const [subject] = childrenBy(tree, noun, /^nsubj$/)
  return subject && subject.i < noun && /^NNP/.test(subject.tag) && /^an?$/i.test(article?.form ?? '')
    ? subject
    : undefined
}

/** A subject from outside the clause: by its name, where one stands beside it, and up to the first comma else. */
export function subjectPhrase(tree: Tree, { i }: Token, rel: string): number[] {
  const phrase = trimmedPhrase(tree, i)
  const brackets = bracketedTokens(tree)
  const beside = childrenBy(tree, i, /^appos$/).filter(
    (one) => phrase.includes(one.i) && !brackets.has(one.i),
  )
  const commas = phrase.filter((k) => k > i && tree.tokens[k]!.form === ',')
  const [comma] = commas
  if (comma === undefined) return phrase
  const [name] = beside
  if (rel === 'acl' && name && beside.length === 1 && /^NNP/.test(name.tag))
    return subtree(tree, name.i).filter((k) => phrase.includes(k))
  const isAdded = rel === 'conj' && commas.length === 1 && childrenBy(tree, i, /^conj$/).length === 0
  return isAdded ? phrase.filter((k) => k < comma) : phrase
}

/** "[The] museum[,] built by the town": as a headline says it. */
export function isLeftOut(tree: Tree, head: number, i: number): boolean {
  const { form } = tree.tokens[i]!
  const { tag, head: noun } = tree.tokens[head]!
  const isArticle =
    /^the$/i.test(form) && tree.tokens[i]!.head === noun && /^NN$/.test(tree.tokens[noun]!.tag)
  return form === ',' || (tag === 'VBN' && isArticle)
}
