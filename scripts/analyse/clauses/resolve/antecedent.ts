import type { Entity, Sentence, Span } from '../../../types/index.ts'

/** What a word stands for, and the sentence that names it. */
export interface Antecedent {
  text: string
  /** Where it is a name. */
  entity?: Entity
  sentence: Sentence
  /** Where exactly the text stands. */
  span: Span
}
