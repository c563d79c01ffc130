import type { Analysis, Antecedent } from '../types/index.ts'

const bySentence = new WeakMap<Analysis, Map<number, Antecedent[]>>()

/** What the pronouns and nouns of a sentence stand for, by the sentence's index; empty where nothing is known. */
export function antecedentsOf(sentence: number, analysis: Analysis): Antecedent[] {
  const known = bySentence.get(analysis)
  const found = known ?? Map.groupBy(analysis.antecedents, (antecedent) => antecedent.sentence)
  if (!known) bySentence.set(analysis, found)
  return found.get(sentence) ?? []
}
