import type { SourceWord } from './source-words.ts'

const PRONOUN = /^(?:it|they|them|he|she|him|her|his|its|their|this|these|that|those|we|us|our)$/

const POINTER = /^(?:the|this|that|these|those)$/

/** Longest phrase that stands for a pronoun, in words. */
const LONGEST = 8

/** Pronouns and nouns of one text that may be replaced. */
const MOST = 2

/**
 * Readings of the sources in which a pronoun of a source is replaced by a phrase of another that the text holds word by
 * word, or a noun with "the" or "this" by a name: "The board replaced it" beside "The board bought a steam ferry" bears
 * out "The board replaced the steam ferry"; "The firm sold it" beside "Tarnbach built a mill" bears out "Tarnbach sold
 * the mill", and "Whelan" beside "Tom Whelan" the full name. Whether the phrase is what the word means is not for words to tell; that it is the article's is.
 */
export function fillPronouns(text: readonly SourceWord[], sources: readonly SourceWord[]): SourceWord[][] {
  const bySource = [...Map.groupBy(sources, ({ source }) => source).values()]
  return bySource.flatMap((own, n) => {
    const others = bySource.filter((_, m) => m !== n)
    const phrases = others.flatMap((other) => findPhrases(text, other))
    const names = new Set(
      others.flatMap((other) =>
        findPhrases(text, other)
          .filter((phrase) => isName(phrase, other))
          .map(keysOf),
      ),
    )
    return phrases.length === 0 ? [] : fill(own, { phrases, names }, 0, MOST)
  })
}

interface Stock {
  phrases: SourceWord[][]
  /** Those that are names, by their words. */
  names: ReadonlySet<string>
}

/** The words of a source with at most so many phrases put, from the left to the right. */
function fill(own: SourceWord[], stock: Stock, from: number, most: number): SourceWord[][] {
  if (most === 0) return []
  return own.slice(from).flatMap((_, i) => {
    const at = from + i
    return stock.phrases.flatMap((phrase) => {
      const length = lengthOfPlace(own, at, phrase, stock)
      if (length === 0) return []
      const reading = [...own.slice(0, at), ...move(phrase, own[at]!), ...own.slice(at + length)]
      return [reading, ...fill(reading, stock, at + phrase.length, most - 1)]
    })
  })
}

/** How many words a phrase may replace here: a pronoun, "the" with its noun, the last word of a name; 0 for none. */
function lengthOfPlace(
  own: readonly SourceWord[],
  at: number,
  phrase: readonly SourceWord[],
  { names }: Stock,
): number {
  const { key, form } = own[at]!
  const next = own[at + 1]
  if (PRONOUN.test(key)) return 1
  if (!names.has(keysOf(phrase))) return 0
  // "Whelan" beside "Tom Whelan": the shorter name of the same.
  const last = phrase.at(-1)!
  if (
    phrase.length > 1 &&
    last.key === key &&
    /^\p{Lu}/u.test(form) &&
    own[at - 1]?.key !== phrase.at(-2)!.key
  )
    return 1
  const isNoun = next !== undefined && next.before === '' && /^\p{Ll}{3,}/u.test(next.form)
  return POINTER.test(key) && isNoun ? 2 : 0
}

const keysOf = (phrase: readonly SourceWord[]): string => phrase.map(({ key }) => key).join(' ')

/** Has a capital or a number that is not due to the place: a source that is no more than a name, or within a sentence. */
function isName(phrase: readonly SourceWord[], source: readonly SourceWord[]): boolean {
  const isWhole = phrase.length === source.length
  return phrase.some(
    (word) => (isWhole || word !== source[0]) && word.key !== 'the' && /[\p{Lu}\d]/u.test(word.form),
  )
}

/** A phrase as words of the source that it is put into. */
function move(phrase: readonly SourceWord[], place: SourceWord): SourceWord[] {
  return phrase.map((word, i) => ({
    ...word,
    source: place.source,
    before: i === 0 ? place.before : word.before,
  }))
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
