/** Invariants of noun phrases: a noun keeps what stands before it, and what stands before it keeps the noun. */
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'

/** A cut between two words of one noun phrase, by the tree or, where that may err, by their tags. */
export function cutsNounPhrase({ tree, kept, template, lead }: Draft): boolean {
  return tree.tokens.some((token) => {
    const next = tree.tokens[token.i + 1]
    if (!next || kept.has(token.i) === kept.has(next.i)) return false
    // A template that rebuilds the sentence drops the article of its lead.
    if (template === 'promoted' && lead?.has(next.i)) return false
    return isPremodifier(token) && /^(NNS?|VBP?)$/.test(next.tag) && !isBoundary(token, next)
  })
}

const isPremodifier = (token: Token): boolean =>
  /^(JJ[RS]?|NN|CD|PRP\$)$/.test(token.tag) || token.rel === 'amod' || token.rel === 'compound'

/** "in May troops …", "the day farmers strike": the first noun closes a phrase, the second opens a clause. */
const isBoundary = (token: Token, next: Token): boolean =>
  /^NN/.test(token.tag) && token.rel !== 'compound' && /^(nsubj|obl:unmarked|conj|appos)/.test(next.rel)
