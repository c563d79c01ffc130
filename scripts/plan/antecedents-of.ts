import type { Analysis, Antecedent } from '../types/index.ts'
import { findShortNames, shortenName } from './short-names.ts'

const bySentence = new WeakMap<Analysis, Map<number, Antecedent[]>>()

/**
 * What the pronouns and nouns of a sentence stand for, by the sentence's index; empty where nothing is known. What the
 * article is about has the short name that the article uses, where its name is long.
 */
export function antecedentsOf(sentence: number, analysis: Analysis): Antecedent[] {
  const known = bySentence.get(analysis)
  const found = known ?? readAntecedents(analysis)
  if (!known) bySentence.set(analysis, found)
  return found.get(sentence) ?? []
}

function readAntecedents(analysis: Analysis): Map<number, Antecedent[]> {
  const names = findShortNames(analysis)
  const short = analysis.antecedents.map((antecedent) => shortenName(antecedent, names, analysis))
  return Map.groupBy(short, ({ sentence }) => sentence)
}
