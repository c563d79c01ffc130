import { loadLanguage, parseWithNames, type Tree } from '../language/index.ts'
import type { Antecedent, Sentence } from '../types/index.ts'

/** A sentence with the name for the pronoun that it begins with: "She retired" → "Maron retired", "Her map" → "Maron’s map". */
export function nameSubject(
  sentence: Sentence,
  antecedent: Antecedent | undefined,
): { text: string; tree: Tree } {
  const tree = sentence.tree!
  const pronoun = tree.tokens[0]
  if (!antecedent || !pronoun) return { text: sentence.text, tree }
  const owner = /^(?:His|Her|Its)$/.test(pronoun.form) ? '’s' : ''
  const text = antecedent.text + owner + sentence.text.slice(pronoun.end)
  return { text, tree: parseWithNames(loadLanguage(), text, [antecedent.text]) }
}
