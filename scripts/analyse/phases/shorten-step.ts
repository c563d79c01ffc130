/** A step as a phase: its first clause as the title, the rest as what is done in it. */
import { childrenBy, subtree } from '../../language/index.ts'
import { isPredicate } from '../clauses/clause.ts'
import { capitalise, renderTokens } from '../clauses/render.ts'
import { sourced, tokensSpan } from '../context.ts'
import type { Context } from '../context.ts'
import type { Phase, Sentence, Sourced } from '../../types/index.ts'

const TITLE_LIMIT = 60

export function shortenStep(context: Context, sentences: Sentence[]): Phase | undefined {
  const [first, ...rest] = sentences
  if (!first) return undefined
  const whole = first.text.replace(/[.:;]+$/, '').trim()
  const clauses = whole.length > TITLE_LIMIT ? splitClauses(context, first) : []
  const [title, ...does] = clauses.length > 0 ? clauses : [sourced(capitalise(whole), first)]
  for (const sentence of rest)
    if (sentence.text.length <= 76) does.push(sourced(sentence.text.replace(/[.]$/, ''), sentence))
  return title && { title, does }
}

/** The joined clauses of an instruction: "Rub the fur off and cut the fruit" are two. */
function splitClauses(context: Context, sentence: Sentence): Sourced[] {
  const { tree } = sentence
  const root = tree?.tokens[tree.root]
  if (!tree || !root) return []
  const joined = childrenBy(tree, root.i, /^conj$/).filter(({ i }) => isPredicate(tree, i))
  // Each runs up to where the next begins: "until they are soft" belongs to the clause before it.
  const starts = joined.map(({ i }) => subtree(tree, i)[0]!)
  const parts = [0, ...starts].map((start, n) =>
    tree.tokens.map(({ i }) => i).filter((i) => i >= start && i < (starts[n] ?? Infinity)),
  )
  return parts.map((tokens) => {
    const words = renderTokens(tree, new Set(tokens))
    const text = words
      .replace(/^(?:and|then|,)\s+/i, '')
      .replace(/[.;:]+$/, '')
      .replace(/[,;]? (?:and|then)$/, '')
    return { text: capitalise(text), from: [tokensSpan(context, sentence, tree, tokens)] }
  })
}
