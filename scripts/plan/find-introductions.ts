/** How the article introduces those whom it afterwards calls by their surname or by an acronym. */
import type { Token, Tree } from '../language/types.ts'
import type { Analysis, Entity, Sentence, Span } from '../types/index.ts'

export interface Introduction {
  /** What a line may call it: "Thorsen", "WAC". */
  short: string
  /** What stands for it at its first mention: "the Danish goalkeeper Mikkel Thorsen", "West Atlantic Council (WAC)". */
  full: string
  /** Who has read this knows it. */
  name: string
  /** Where the article says so. */
  span: Span
  /** Where the article means it by its short form, or by this name in full. */
  mentions: readonly Span[]
  /** The sentence that introduces it. */
  sentence: number
}

/** The introductions that a line needs whose audience has seen the title alone. */
export function findIntroductions(analysis: Analysis): Introduction[] {
  const title = analysis.article.title?.text ?? ''
  return [...personsOf(analysis), ...acronymsOf(analysis)].filter(({ short }) => !holdsWord(title, short))
}

/** Whether a text has a word as a word of its own. */
export const holdsWord = (text: string, word: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escape(word)}(?![\\p{L}\\p{N}])`, 'u').test(text)

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

function personsOf(analysis: Analysis): Introduction[] {
  const { entities } = analysis
  const persons = entities.filter((entity) => entity.kind === 'person' && isFullName(entity.name.text))
  return persons.flatMap((person) => {
    const short = person.name.text.split(' ').at(-1)!
    const isShared = entities.some(
      (other) => other !== person && holdsWord(other.name.text, short) && !isSamePerson(other, person),
    )
    const place = isShared ? undefined : placeOf(person, analysis)
    if (!place) return []
    const { sentence, at } = place
    const role = roleBefore(sentence, at)
    const start = sentence.span.start + role
    const span = { start, end: sentence.span.start + at.end }
    return [
      {
        short,
        full: sentence.text.slice(role, at.end),
        name: person.name.text,
        span,
        mentions: person.mentions,
        sentence: sentence.index,
      },
    ]
  })
}

/** "Mikkel Thorsen", "Ludwig van Beethoven"; a first word that is a title or an adjective makes no full name. */
const isFullName = (name: string) =>
  /^\p{Lu}[\p{L}'’-]+\.?(?: (?:\p{Lu}[\p{L}'’-]*\.?|van|von|de|der|den|da|del|al|bin|ben)){1,3}$/u.test(
    name,
  ) && /^\p{Lu}\p{L}{2,}/u.test(name.split(' ').at(-1)!)

const isSamePerson = (other: Entity, person: Entity) =>
  other.name.text.split(' ').every((word) => person.name.text.split(' ').includes(word))

/** Where the article has the name first, in a sentence that stands as it is written. */
function placeOf(
  { name }: Entity,
  { sentences, article }: Analysis,
): { sentence: Sentence; at: Span } | undefined {
  const [from] = name.from
  const sentence = sentences.find(({ span }) => span.start <= from.start && from.end <= span.end)
  if (!sentence) return undefined
  const start = from.start - sentence.span.start
  const at = { start, end: start + name.text.length }
  const isPlain = article.text.slice(sentence.span.start, from.end) === sentence.text.slice(0, at.end)
  return isPlain && sentence.text.slice(at.start, at.end) === name.text ? { sentence, at } : undefined
}

/** Offset into the sentence where what somebody is called begins: "the Danish goalkeeper |Mikkel Thorsen". */
function roleBefore({ tree }: Sentence, { start }: Span): number {
  const first = tree?.tokens.find((token) => token.start === start)
  if (!tree || !first) return start
  const role = wordsBefore(first, tree)
  const [opener] = role
  // "the Englishman Robert Hooke", read as one name.
  const article = tree.tokens[first.i - 1]
  if (/^the$/i.test(article?.form ?? '')) return article!.start
  if (!opener || !role.some(isNoun) || !isNoun(role.at(-1)!)) return start
  const before = tree.tokens[opener.i - 1]
  if (/^the$/i.test(before?.form ?? '')) return before!.start
  // "his deputy Paul Ngeru", "a captain", "Karin's son Jonas": not to be parted from what stands before it.
  return before && /^(?:DT|PRP\$|POS|CD|JJ.?|NN.*|HYPH|CC|VB.)$/.test(before.tag) ? start : opener.start
}

/** The nouns and adjectives right before a name, at most four. */
function wordsBefore({ i }: Token, { tokens }: Tree): Token[] {
  let from = i
  while (from > 0 && i - from < MOST_OF_ROLE && /^(?:JJ|NN|NNP)$/.test(tokens[from - 1]!.tag)) from--
  return tokens.slice(from, i)
}

const MOST_OF_ROLE = 4
const isNoun = ({ tag }: Token) => /^NNP?$/.test(tag)

function acronymsOf({ acronyms, sentences }: Analysis): Introduction[] {
  return acronyms
    .filter(({ short, long }) => !EVERYDAY.test(short.text) && long.text.split(' ').length <= LONGEST_NAME)
    .flatMap(({ short, long }) => {
      const span = { start: long.from[0].start, end: long.from[0].end }
      const sentence = sentences.find((one) => one.span.start <= span.start && span.end <= one.span.end)
      if (!sentence) return []
      const full = `${long.text} (${short.text})`
      return [{ short: short.text, full, name: long.text, span, mentions: [], sentence: sentence.index }]
    })
}

/** In words: a longer name is no line with something said of it. */
const LONGEST_NAME = 7

/** Read as words by everybody. */
const EVERYDAY =
  /^(?:UN|EU|US|USA|UK|NATO|DNA|RNA|HIV|AIDS|FBI|CIA|NASA|BBC|GDP|TV|CEO|CO2|PDF|HTML|HTTP|URL|API|CPU|USB|IT|AI)$/
