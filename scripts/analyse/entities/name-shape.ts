/** What the look of a name and the words right around it tell of its kind, where its own words tell nothing. */
import { lexicon } from 'en-lexicon'
import type { EntityKind } from '../../types/index.ts'
import type { Evidence, Place } from './entity-kind.ts'

/** Verbs whose subject, a name of one word, is a company or its like. */
const trade =
  /^(?:employ|sell|manufacture|invest|launch|hire|acquire|buy|supply|export|make|produce|sue|merge|operate|sponsor|lend|fund|donate)$/

/** "Wattle employs …", "shares of Wattle". */
export function byTrade({ name, places }: Evidence): EntityKind | undefined {
  if (/ .* /.test(name) || places.some(isPersonal)) return undefined
  const trades = places.filter(({ run, sentence }) => {
    const tokens = sentence.tree?.tokens ?? []
    const head = tokens.find(({ i, rel }) => i >= run.first && i <= run.last && /^nsubj$/.test(rel))
    return head && trade.test(tokens[head.head]?.lemma ?? '')
  })
  const named = places.some(({ run, sentence }) =>
    /\b(?:employees|managers|executives|shareholders|shares|customers|headquarters|spokes(?:wo)?man) (?:of|for|at) $/.test(
      sentence.text.slice(0, run.start),
    ),
  )
  return named || trades.length > 1 ? 'organisation' : undefined
}

function isPersonal({ run, sentence, next }: Place): boolean {
  return (
    /^, (?:who|whose)\b/.test(sentence.text.slice(run.end)) ||
    (/^(?:He|She|His|Her)\b/.test(next?.text ?? '') && / /.test(run.text))
  )
}

/** "Kesh and other countries", "neighbouring Kesh", "Kesh's army": a state that is on no map. */
export function byStatehood({ name, places }: Evidence): EntityKind | undefined {
  if (/ .* /.test(name)) return undefined
  const is = places.some(
    ({ run, sentence }) =>
      /\bneighbou?ring $/i.test(sentence.text.slice(0, run.start)) ||
      /^ (?:and other (?:countries|states|nations)|became independent|declared (?:independence|war))\b/.test(
        sentence.text.slice(run.end),
      ),
  )
  return is ? 'state' : undefined
}

/** Two or three words that the dictionary knows as names or not at all, without "the": a person. */
export function byShape({ name, places }: Evidence): EntityKind | undefined {
  const words = name.split(' ')
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^\p{Lu}[\p{L}'’-]*\.?$/u.test(word)))
    return undefined
  const article = places.some(({ run, sentence }) =>
    /\b(?:the|an?|in|at|near|of) $/i.test(sentence.text.slice(0, run.start)),
  )
  const [first, last] = [words[0]!, words.at(-1)!]
  const plain = words.every((word) => !/^\p{Lu}{2,}|\p{Ll}\p{Lu}/u.test(word))
  return !article && plain && isFirstName(first) && !isCommon(last) ? 'person' : undefined
}

function isFirstName(word: string): boolean {
  return (
    /^\p{Lu}\.?$/u.test(word) ||
    !(
      isCommon(word) ||
      /\b(?:JJ|RB)\b/.test(lexicon[word.toLowerCase()] ?? '') ||
      /^(?:San|Santa|Los|Las|Saint|El|Fort|Port|Mount)$/.test(word)
    )
  )
}

/** Whether the dictionary has the word in small letters, as anything but a name. */
export function isCommon(word: string): boolean {
  const tags = lexicon[word.toLowerCase()]
  return tags !== undefined && /\b(?:NNS?|VB[A-Z]?)\b/.test(tags)
}
