/** Short names for what the article is about: "the operation" for "Operation Restore Stability in Mali". */
import { contentWords } from '../language/index.ts'
import type { Analysis, Antecedent, Span } from '../types/index.ts'
import { plainName } from './plain-name.ts'

/** A short name, and where the article uses it: spans of the article, ascending. */
interface ShortName {
  text: string
  places: Span[]
}

/** Longer names than this, in words, are shortened. */
const LONGEST_NAME = 3
/** How often the article uses a short name at least. */
const LEAST_USES = 2

/** The short names by the name in full, as `plainName` gives it. */
export function findShortNames(analysis: Analysis): Map<string, ShortName> {
  const found = new Map<string, ShortName>()
  for (const name of new Set(analysis.antecedents.map(({ text }) => plainName(text)))) {
    if (name.split(' ').length <= LONGEST_NAME) continue
    const acronym = analysis.acronyms.find(({ long }) => plainName(long.text) === name)?.short.text
    const candidates = [
      ...nounsFor(name, analysis).map((noun) => `the ${noun}`),
      ...(acronym ? [acronym] : []),
    ]
    const used = candidates
      .map((text) => ({ text, places: placesOf(text, analysis) }))
      .filter(({ places }) => places.length >= LEAST_USES)
      .sort((a, b) => b.places.length - a.places.length)
    if (used[0]) found.set(name, used[0])
  }
  return found
}

/** The same antecedent with its short name, from the place nearest before its sentence that has it. */
export function shortenName(
  antecedent: Antecedent,
  names: ReadonlyMap<string, ShortName>,
  { sentences }: Analysis,
): Antecedent {
  const { text, sentence } = antecedent
  const short = names.get(plainName(text))
  if (!short) return antecedent
  const { start, end } = sentences[sentence]!.span
  const elsewhere = short.places.filter((place) => place.end <= start || place.start >= end)
  const span = elsewhere.findLast((place) => place.end <= start) ?? elsewhere[0]
  if (!span) return antecedent
  const name = antecedent.at.start === 0 ? short.text[0]!.toUpperCase() + short.text.slice(1) : short.text
  return { ...antecedent, text: name + (/[’']s?$/.exec(text)?.[0] ? '’s' : ''), span }
}

/**
 * The nouns that can only mean this thing: the head of its name, or what the article calls it elsewhere. Of other things than
 * the article's own a line must give the name.
 */
function nounsFor(name: string, analysis: Analysis): string[] {
  const { entities, antecedents, sentences, topic, article } = analysis
  const own = antecedents.filter(({ text }) => plainName(text) === name)
  const nouns = own.flatMap(({ sentence, at }) => {
    const noun = BARE.exec(sentences[sentence]!.text.slice(at.start, at.end))?.[1]
    return noun ? [noun.toLowerCase()] : []
  })
  const entity = entities.find((one) => plainName(one.name.text) === name)
  const title = new Set(contentWords(article.title?.text ?? ''))
  const isOwn = entity !== undefined && entity.index === topic
  const isMeant = (noun: string) =>
    (isOwn || contentWords(noun).every((word) => title.has(word))) && !isAnothers(noun, name, analysis)
  return [...new Set([...headsOf(name), ...nouns])].filter(isMeant)
}

const BARE = /^the (\p{Ll}+)$/iu

/** The noun that a name ends or begins with: "Support Mission in Lomara" → mission, "Operation Dawn" → operation. */
function headsOf(name: string): string[] {
  const [first = ''] = name.split(' ')
  const last = name
    .split(/ (?:of|in|for|to|at|on|from|with) /)[0]!
    .split(' ')
    .at(-1)!
  return [...new Set([first, last].map((word) => word.toLowerCase()))].filter((word) =>
    /^\p{L}{4,}$/u.test(word),
  )
}

/** Whether another thing of the article is called that, or could be. */
function isAnothers(noun: string, name: string, { entities, antecedents, sentences }: Analysis): boolean {
  const [word] = contentWords(noun)
  const others = entities.filter((one) => plainName(one.name.text) !== name)
  return (
    others.some(
      (one) => !name.includes(plainName(one.name.text)) && contentWords(one.name.text).includes(word ?? noun),
    ) ||
    antecedents.some(
      ({ text, sentence, at }) =>
        plainName(text) !== name &&
        BARE.exec(sentences[sentence]!.text.slice(at.start, at.end))?.[1]?.toLowerCase() === noun,
    )
  )
}

/** Where the article uses the words with nothing behind them that tells which one: "the operation of" is another. */
function placesOf(words: string, { article: { text } }: Analysis): Span[] {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}(])${words}(?![\\p{L}\\p{N})]| (?:of|in|to|for|that)\\b)`,
    'giu',
  )
  return [...text.matchAll(pattern)].map(({ index }) => ({ start: index, end: index + words.length }))
}
