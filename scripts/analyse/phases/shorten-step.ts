/** A step as a phase: its first clause as the title, the rest as what is done in it. */
import { childrenBy, subtree } from '../../language/index.ts'
import { isPredicate } from '../clauses/clause.ts'
import { capitalise, renderTokens } from '../clauses/render.ts'
import { sourced } from '../context.ts'
import type { Phase, Sentence, Sourced } from '../../types/index.ts'

const TITLE_LIMIT = 60

export function shortenStep(sentences: Sentence[], lead = 0): Phase | undefined {
  const [first, ...rest] = sentences
  if (!first) return undefined
  const whole = first.text.slice(lead).replace(/[.:;]+$/, '').trim()
  const clauses = lead > 0 ? undefined : splitClauses(first)
  const [title, ...others] = whole.length <= TITLE_LIMIT || !clauses ? [whole] : clauses
  if (!title) return undefined
  const does: Sourced[] = others.map((text) => sourced(text, first))
  for (const sentence of rest) if (sentence.text.length <= 76) does.push(sourced(sentence.text.replace(/[.]$/, ''), sentence))
  return { title: sourced(capitalise(title), first), does }
}

/** The joined clauses of an instruction: "Rub the fur off and cut the fruit" are two. */
function splitClauses(sentence: Sentence): string[] | undefined {
  const { tree } = sentence
  const root = tree?.tokens[tree.root]
  if (!tree || !root) return undefined
  const joined = childrenBy(tree, root.i, /^conj$/).filter(({ i }) => isPredicate(tree, i))
  // Each runs up to where the next begins: "until they are soft" belongs to the clause before it.
  const starts = joined.map(({ i }) => subtree(tree, i)[0]!)
  const parts = [0, ...starts].map((start, n) => tree.tokens.map(({ i }) => i).filter((i) => i >= start && i < (starts[n] ?? Infinity)))
  return parts.map((tokens) => capitalise(renderTokens(tree, new Set(tokens)).replace(/^(?:and|then|,)\s+/i, '').replace(/[.;:]+$/, '').replace(/[,;]? (?:and|then)$/, '')))
}
