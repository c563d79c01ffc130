import { contentWords } from '../language/index.ts'
import type { Sentence } from '../types/index.ts'

/**
 * Whether a sentence's subject is a bare "the" and a noun that nothing on the slide explains: "The episode is not
 * mentioned" asks which one.
 * @param known Content words that the audience has before its eyes: those of the title and of the section's heading.
 */
export function leansOnDefinite({ tree }: Sentence, known: Set<string>): boolean {
  const subject = tree?.tokens.find(({ rel, head }) => /^nsubj/.test(rel) && head === tree.root)
  if (!tree || !subject || !/^NNS?$/.test(subject.tag)) return false
  const kids = subject.kids.map((kid) => tree.tokens[kid]!)
  const definite = kids.some(
    ({ rel, lemma }) => rel === 'det' && /^(?:the|this|that|these|those|such)$/.test(lemma),
  )
  const described = kids.some(({ rel }) => /^(?:nmod|acl|amod|compound|flat|appos|nummod)/.test(rel))
  return definite && !described && !contentWords(subject.form).some((word) => known.has(word))
}
