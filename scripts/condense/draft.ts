import type { Token, Tree } from '../language/types.ts'

/** A cut that a draft has made: which tokens went, and by which rule. */
export interface Cut {
  /** Name of the rule, such as `relative`. */
  rule: string
  /** Head of what is cut. */
  at: number
  tokens: number[]
}

/** A candidate before it is scored: the tokens that stay, and how it was come by. */
export interface Draft {
  tree: Tree
  kept: Set<number>
  /** Head of the clause or phrase that is kept. */
  head: number
  template: string
  cuts: Cut[]
  /** What is printed, where that is not what is kept: an acronym for the name it stands for. */
  shown?: Set<number>
  /** The tokens of a lead that the template itself gives. */
  lead?: Set<number>
  /** The article's title: its words are no news. */
  title?: string
}

export function tokensOf(draft: Draft): Token[] {
  return draft.tree.tokens.filter((t) => draft.kept.has(t.i))
}
