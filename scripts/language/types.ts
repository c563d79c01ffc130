/** A word or punctuation mark of a sentence. Offsets are into the sentence's text. */
export interface Token {
  /** Its index in the sentence. */
  i: number
  form: string
  start: number
  end: number
  /** Penn Treebank tag, such as `VBZ`. */
  tag: string
  /** Base form, lower case but for proper nouns. */
  lemma: string
  /** Index of the head; -1 for the root. */
  head: number
  /** Universal Dependencies relation to the head, such as `nsubj:pass`. */
  rel: string
  /** Indices of the dependents, ascending. */
  kids: number[]
}

/** A parsed sentence. */
export interface Tree {
  text: string
  tokens: Token[]
  /** Index of the root token. */
  root: number
  /** 0–1: how far the parse may be trusted. */
  confidence: number
}
