import type { SourceWord } from './source-words.ts'

const PRONOUN = /^(?:it|they|them|he|she|him|her|his|its|their|this|these|that|those|we|us|our)$/

/** Longest phrase that stands for a pronoun, in words. */
const LONGEST = 8

/**
 * Readings of the sources in which one pronoun of a source is replaced by a phrase of another that the text holds word
 * by word: "The board replaced it" beside "The board bought a steam ferry" bears out "The board replaced the steam
 * ferry". Whether the phrase is what the pronoun means is not for words to tell; that it is the article's is.
 */
export function fillPronouns(text: readonly SourceWord[], sources: readonly SourceWord[]): SourceWord[][] {
  const bySource = [...Map.groupBy(sources, ({ source }) => source).values()]
  return bySource.flatMap((own, n) =>
    own.flatMap((pronoun, at) => {
      if (!PRONOUN.test(pronoun.key)) return []
      const phrases = bySource.flatMap((other, m) => (m === n ? [] : findPhrases(text, other)))
      return phrases.map((phrase) => [
        ...own.slice(0, at),
        ...phrase.map((word, i) => ({
          ...word,
          source: pronoun.source,
          before: i === 0 ? pronoun.before : word.before,
        })),
        ...own.slice(at + 1),
      ])
    }),
  )
}

/** The longest runs of a source that stand in the text as they are. */
function findPhrases(text: readonly SourceWord[], source: readonly SourceWord[]): SourceWord[][] {
  const phrases: SourceWord[][] = []
  for (let start = 0; start < source.length; start++)
    for (let from = 0; from < text.length; from++) {
      let length = 0
      while (
        length < LONGEST &&
        source[start + length] &&
        source[start + length]!.key === text[from + length]?.key
      )
        length++
      const isInner = start > 0 && from > 0 && source[start - 1]!.key === text[from - 1]!.key
      if (length > 0 && !isInner) phrases.push(source.slice(start, start + length))
    }
  return phrases
}
