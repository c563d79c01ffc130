import { lexicon } from 'en-lexicon'
import { isFunctionWord, keyOf } from '../../read/common/words.ts'
import type { Block, Sourced } from '../../types/index.ts'
import { originOf } from './origin.ts'

/** A phrase met in a block. */
interface Phrase {
  key: string
  text: string
  words: number
  block: Block
  start: number
  end: number
}

const LONGEST = 4
/** A phrase names a group if it has so many words, is met there so often, in more than one paragraph, and hardly elsewhere. */
const FEWEST_WORDS = 2
const FEWEST_TIMES = 3
const LEAST_SHARE = 0.65

/**
 * A name for a group of paragraphs in their own words: the noun phrase that they repeat and that the rest of the article
 * hardly uses. None is better than a poor one: undefined where no phrase stands out.
 *
 * @param group its paragraphs.
 * @param all the paragraphs of the article.
 * @param subject the article's title; a phrase from it tells nothing.
 */
export function nameTopic(group: Block[], all: Block[], subject: string | undefined): Sourced | undefined {
  const inside = countPhrases(group)
  const whole = countPhrases(all)
  const known = new Set((subject ?? '').split(/\s+/).map(keyOf))
  let best: { score: number; phrase: Phrase } | undefined
  for (const [key, phrases] of inside) {
    const [first] = phrases
    if (!first || first.words < FEWEST_WORDS || phrases.length < FEWEST_TIMES) continue
    if (phrases.every(({ block }) => block === first.block)) continue
    if (key.split(' ').every((word) => known.has(word))) continue
    const share = phrases.length / (whole.get(key)?.length ?? phrases.length)
    if (share < LEAST_SHARE) continue
    const score = phrases.length * share * Math.sqrt(first.words)
    if (!best || score > best.score) best = { score, phrase: first }
  }
  if (!best) return undefined
  const { text, block, start, end } = best.phrase
  return { text: text.charAt(0).toUpperCase() + text.slice(1), from: [originOf(block, start, end)] }
}

function countPhrases(blocks: Block[]): Map<string, Phrase[]> {
  const found = new Map<string, Phrase[]>()
  for (const block of blocks) {
    if (block.kind === 'code' || block.kind === 'image') continue
    for (const phrase of phrasesOf(block)) {
      const same = found.get(phrase.key)
      if (same) same.push(phrase)
      else found.set(phrase.key, [phrase])
    }
  }
  return found
}

/** Runs of adjectives and nouns that end in a noun. */
function* phrasesOf(block: Block): Generator<Phrase> {
  for (const run of block.text.matchAll(/[\p{L}][\p{L}'’-]*(?: [\p{L}][\p{L}'’-]*)*/gu)) {
    const words = [...run[0].matchAll(/\S+/g)].map((match) => ({
      text: match[0],
      at: run.index + match.index,
    }))
    const kinds = words.map(({ text, at }) => kindOf(text, isFirst(block.text, at)))
    for (let from = 0; from < words.length; from++) {
      for (let to = from; to < Math.min(words.length, from + LONGEST) && kinds[to] !== undefined; to++) {
        const [first, last] = [words[from], words[to]]
        if (!first || !last || kinds[to] !== 'noun') continue
        const start = first.at
        const end = last.at + last.text.replace(/['’]s?$/, '').length
        const text = block.text.slice(start, end)
        // A part of a longer name is no name.
        if (
          /^\p{Lu}/u.test(last.text) &&
          /^\s(?:(?:of|de|van|von|del|the)\s)*\p{Lu}/u.test(block.text.slice(end, end + 20))
        )
          continue
        yield { key: text.split(' ').map(keyOf).join(' '), text, words: to - from + 1, block, start, end }
        if (/['’]s?$/.test(last.text)) break
      }
    }
  }
}

function isFirst(text: string, at: number): boolean {
  return at === 0 || /[.!?]["”’)]?\s+["“(]?$/.test(text.slice(Math.max(0, at - 5), at))
}

const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day|mr|mrs|ms|dr)$/i

/** What a word may do in a noun phrase, by its first tag in the lexicon. */
function kindOf(word: string, first: boolean): 'noun' | 'adjective' | undefined {
  const bare = word.replace(/['’]s?$/, '')
  if (bare.length < 3 || isFunctionWord(bare) || CALENDAR.test(bare) || VAGUE.has(bare.toLowerCase()))
    return undefined
  if (/^\p{Lu}/u.test(bare) && !first) return 'noun'
  const [tag] = (lexicon[bare.toLowerCase()] ?? lexicon[bare] ?? '').split('|')
  if (tag?.startsWith('NN')) return 'noun'
  return tag === 'JJ' ? 'adjective' : undefined
}

const VAGUE = new Set(
  'people person time times year years day days week weeks month months way ways thing things part parts number numbers lot lots kind kinds case cases fact facts example examples place places world end side sides area areas group groups percent per cent first second third last next several certain different various own able important'.split(
    ' ',
  ),
)
