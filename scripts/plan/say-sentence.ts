import { supports } from '../condense/index.ts'
import type { Analysis, Sentence, Sourced, Spans } from '../types/index.ts'
import { antecedentsOf } from './antecedents-of.ts'
import type { Leads } from './find-leads.ts'
import { nameSubject } from './name-subject.ts'
import { sayable } from './sayable.ts'

/**
 * A sentence as it is said: without what is only for the eye, and with the names of those whom its pronouns stand for where
 * they were not named on the slide before it.
 * @param before Indices of the sentences that were said before it on the slide.
 * @param acronyms Acronyms that the article uses: where they are introduced, they are said.
 */
export function saySentence(
  sentence: Sentence,
  before: readonly number[],
  { analysis, leads, acronyms }: { analysis: Analysis; leads: Leads[]; acronyms: ReadonlySet<string> },
): Sourced {
  const plain: Sourced = { text: sayable(sentence.text, acronyms), from: [sentence.span] }
  const { named } = leads[sentence.index]!
  const isNamed = before.at(-1) === sentence.index - 1 || named.every((index) => before.includes(index))
  if (!sentence.tree || isNamed) return plain
  const antecedents = antecedentsOf(sentence.index, analysis)
  const from: Spans = [sentence.span, ...antecedents.map(({ span }) => span)]
  const text = sayable(nameSubject(sentence, antecedents).text, acronyms)
  const sources = from.map(({ start, end }) => analysis.article.text.slice(start, end))
  return supports(text, sources).ok ? { text, from } : plain
}

/** The acronyms that the article uses beside the place where it introduces them. */
export function usedAcronyms({ acronyms, sentences }: Analysis): Set<string> {
  const all = new Set(acronyms.map(({ short }) => short.text))
  const used = new Set<string>()
  for (const { text } of sentences)
    for (const word of text.split(/[^\p{L}\p{N}-]+/u))
      if (all.has(word) && !used.has(word) && !text.includes(`(${word})`)) used.add(word)
  return used
}
