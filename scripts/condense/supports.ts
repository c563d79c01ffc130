import { findLostQualifier } from './lost-qualifiers.ts'
import { isSameWord, matchWords } from './match-words.ts'
import { readWords } from './source-words.ts'
import type { SourceWord } from './source-words.ts'

/** Whether a text is borne out by its sources; if not, the word at fault and why, for a message. */
export type Support = { ok: true } | { ok: false; word: string; reason: string }

/**
 * The one judge of provenance: whether a text says nothing that its sources (sentences, in the order of the
 * article) do not say. Words alone are looked at; Markdown and marks are not.
 *
 * 1. Every word is a word of the sources or another inflection of it. Numbers and acronyms are the same to the
 *    letter. At most two of "a", "an", "the", "and" may be added.
 * 2. The words stand in the order of the sources, as few pieces (one for each two and a half words, and one
 *    more); one phrase of its own may stand in front or at the end instead. So "A attacked B" does not support
 *    "B attacked A".
 * 3. A number keeps its scale and unit, a name its last words.
 * 4. Negation, modal verbs, limits ("almost", "only", "a few"), intentions ("seeks to"), conditions ("if") and
 *    attribution ("according to", "X said that") are not dropped from the words that they govern.
 *
 * Conservative: what cannot be told from words is refused rather than passed.
 */
export function supports(text: string, sources: readonly string[]): Support {
  const words = readWords(text)
  const source = sources.flatMap((sentence, n) => readWords(sentence, n))
  if (words.length === 0) return { ok: false, word: text, reason: 'there are no words' }

  const stranger = words.find((word) => !isAddable(word) && !source.some((s) => isSameWord(word, s)))
  if (stranger) return { ok: false, word: stranger.form, reason: 'is not a word of the source' }

  const matching = matchWords(words, source)
  if (!matching)
    return { ok: false, word: text, reason: 'the words stand in another order or are picked too far apart' }

  const kept = new Set(matching.filter((i) => i >= 0))
  const lost = findLostQualifier(source, kept)
  return lost ? { ok: false, ...lost } : { ok: true }
}

const isAddable = (word: SourceWord): boolean => /^(a|an|the|and)$/.test(word.key)
