import { fillPronouns } from './fill-pronouns.ts'
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
 * 5. A pronoun may be replaced by a phrase of another of the sources, a noun with "the" or "this" by a name of another.
 * 6. Parts between " · " are judged one by one, and so are the two ends of a span of years ("1868–1907").
 *
 * Conservative: what cannot be told from words is refused rather than passed.
 */
export function supports(text: string, sources: readonly string[]): Support {
  if (text.includes(JOINT)) return supportsEach(text.split(JOINT), sources)
  if (YEARS.test(text) && !sources.some((source) => source.includes(text)))
    return supportsEach(text.split('–'), sources)
  const words = readWords(text)
  const source = sources.flatMap((sentence, n) => readWords(sentence, n))
  if (words.length === 0) return { ok: false, word: text, reason: 'there are no words' }

  const stranger = words.find((word) => !isAddable(word) && !source.some((s) => isSameWord(word, s)))
  if (stranger) return { ok: false, word: stranger.form, reason: 'is not a word of the source' }

  const headings = new Set(sources.flatMap((sentence, n) => (isHeading(sentence) ? [n] : [])))
  const direct = judge(words, source, headings)
  if (direct?.ok) return direct
  if (fillPronouns(words, source).some((reading) => judge(words, reading, headings)?.ok)) return { ok: true }
  return (
    direct ?? {
      ok: false,
      word: text,
      reason: 'the words stand in another order or are picked too far apart',
    }
  )
}

/** What a part of a history is called: the first of its years and the last, "1868–1907". */
export const YEARS = /^\d{4}–\d{4}$/

/** Stands between texts of unlike places: titles that were put together. */
const JOINT = ' · '

function supportsEach(parts: string[], sources: readonly string[]): Support {
  return parts.map((part) => supports(part, sources)).find(({ ok }) => !ok) ?? { ok: true }
}

/** Undefined where the words cannot be read out of the sources. */
function judge(
  words: readonly SourceWord[],
  source: readonly SourceWord[],
  headings: ReadonlySet<number>,
): Support | undefined {
  const matching = matchWords(words, source)
  if (!matching) return undefined
  const lost = findLostQualifier(source, new Set(matching.filter((i) => i >= 0)), headings)
  return lost ? { ok: false, ...lost } : { ok: true }
}

/** Words with capitals and no stop. */
function isHeading(text: string): boolean {
  const long = text.match(/[\p{L}]{4,}/gu) ?? []
  const capitals = long.filter((word) => /^\p{Lu}/u.test(word))
  return !/[.!?]\s*$/.test(text) && long.length >= 2 && capitals.length / long.length > 0.7
}

const isAddable = (word: SourceWord): boolean => /^(a|an|the|and)$/.test(word.key)
