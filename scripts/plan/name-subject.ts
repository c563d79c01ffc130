import { DATELINE } from '../condense/index.ts'
import { loadLanguage, parseWithNames, type Tree } from '../language/index.ts'
import type { Antecedent, Leaning, Sentence, Span } from '../types/index.ts'
import { plainName } from './plain-name.ts'

/** A sentence as it can be read by itself, as far as the article has names for what it points to. */
export interface NamedSentence {
  text: string
  tree: Tree
  /** Nouns in it that still lean on another sentence: offsets into `text`. */
  leaning: Leaning[]
}

/**
 * A sentence with names for its pronouns and for nouns such as "the company": "She retired" → "Maron retired",
 * "The city fell" → "Elmsport fell".
 */
export function nameSubject(sentence: Sentence, antecedents: readonly Antecedent[]): NamedSentence {
  const { leaning = [] } = sentence
  // The place that a report was sent from is no part of its first sentence.
  const line = DATELINE.exec(sentence.text)?.[0].length ?? 0
  if (antecedents.length === 0 && line === 0) return { text: sentence.text, tree: sentence.tree!, leaning }
  const inOrder = antecedents.toSorted((a, b) => a.at.start - b.at.start)
  let text = ''
  let at = line
  for (const { at: place, text: name } of inOrder) {
    text += sentence.text.slice(at, place.start) + name
    at = place.end
  }
  text += sentence.text.slice(at)
  const names = inOrder.map(({ text: name }) => plainName(name))
  return {
    text,
    tree: parseWithNames(loadLanguage(), text, names),
    leaning: leaning.map((one) => ({ ...one, at: shift(one.at, inOrder, line) })),
  }
}

/** Where a place in the sentence is once the place line is off and the names before it are put. */
function shift({ start, end }: Span, antecedents: readonly Antecedent[], line: number): Span {
  const by = antecedents
    .filter(({ at }) => at.end <= start)
    .reduce((sum, { at, text }) => sum + text.length - (at.end - at.start), -line)
  return { start: start + by, end: end + by }
}
