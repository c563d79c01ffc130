import type { Entity, Sentence, Span } from '../../types/index.ts'

/** What a pronoun or noun stands for. */
export interface Found {
  /** The name, or the noun with what stands before it, as it is said once known: "Maron", "the Treaty of Elmsport". */
  text: string
  /** Where it stands in the article. */
  span: Span
  /** The sentence that speaks of it; a name may stand in another. */
  sentence: Sentence
  /** Where it is a name. */
  entity?: Entity
  /** The token of the noun, where it is none. */
  noun?: number
}
