/** Which sentences can be shown as they stand: plain statements of the article's own. */
import { DATELINE, judgeText } from '../condense/index.ts'
import type { Analysis, Passage, Sentence, Spans } from '../types/index.ts'
import { setLines } from './lines/set-lines.ts'
import { readable } from './readable.ts'
import { speaksForItself } from './speaks-for-itself.ts'
import { findPieces } from './verbatim.ts'
import { runsIn } from './whole-sentence.ts'

/** Longest sentence that is read on a slide, in words. */
const MOST_WORDS = 48
/** Largest share of a sentence that is in quotation marks: the rest is the article's own. */
const MOST_QUOTED = 0.4

/** A sentence to the letter in its sense lines, without what is only for the eye; undefined where it is none to show. */
export function readPassage(sentence: Sentence, analysis: Analysis): Passage | undefined {
  if (!known.has(sentence)) known.set(sentence, readNew(sentence, analysis))
  return known.get(sentence)
}

/** A planner asks for the same sentence once for each slide that is left to fill. */
const known = new WeakMap<Sentence, Passage | undefined>()

function readNew(sentence: Sentence, analysis: Analysis): Passage | undefined {
  const text = readable(sentence.text.replace(DATELINE, ''))
  if (findObstacle(sentence, text, analysis)) return undefined
  const { span } = sentence
  const pieces = findPieces(text, analysis.article.text.slice(span.start, span.end))
  const from = pieces?.map(({ in: { start, end } }) => ({ start: span.start + start, end: span.start + end }))
  return from && setLines({ text, from: from as unknown as Spans }, sentence.text, sentence.tree!)
}

type Obstacle = (sentence: Sentence, text: string, analysis: Analysis) => boolean

/** The name of what keeps a sentence from being shown, if anything does. */
export function findObstacle(sentence: Sentence, text: string, analysis: Analysis): string | undefined {
  return OBSTACLES.find(([, isMet]) => isMet(sentence, text, analysis))?.[0]
}

const OBSTACLES: [string, Obstacle][] = [
  ['no prose', ({ kind, complete, tree }) => kind === 'quote' || !complete || !tree],
  ['too long', (_, text) => text.split(' ').length > MOST_WORDS],
  ['no end', ({ text }) => !/[.!]["”]?$/.test(text)],
  ['question', (_, text) => text.includes('?')],
  ['mark-up', (_, text) => /[[\]{}<>|_^*=\\`]|https?:|\.\.\.|…/.test(text) || runsIn(text)],
  ['damage', (_, text) => count(text, /\(/g) !== count(text, /\)/g)],
  ['quotation', (sentence, text, analysis) => isQuoted(text) || isWithinQuotation(sentence, analysis)],
  ['entry', (_, text) => ENTRY.test(text)],
  ['first person', ({ tree }, text) => !speaksForItself(text, tree)],
  ['asks', (_, text) => ASKS.test(text)],
  ['hearsay', (_, text) => HEARSAY.test(text)],
  ['no statement', ({ text, tree }) => UNSHOWABLE.has(judgeText(text, tree!).broken ?? '')],
]

/** Invariants of the matter that a sentence breaks however it is cut. */
const UNSHOWABLE = new Set([
  'question',
  'exclamation',
  'caption',
  'meta',
  'empty',
  'announcement',
  'substance',
])

/** "Sept. 12: The fire is contained": of a list of dates. */
const ENTRY =
  /^(?:\p{Lu}\p{Ll}+\.? )?(?:\d{1,4}|January|February|March|April|May|June|July|August|September|October|November|December)(?:, \d{4})?(?:,? \d{1,2}[:.]\d{2}(?: [ap]\.?m\.?)?)?(?::| [-–—]) /u

/** That there is a question is no answer. */
const ASKS = /\b(?:rais|pos)(?:e|es|ed|ing) (?:\w+ ){0,2}questions?\b/i

/** Told only to be answered: "Some people will tell you that …". */
const HEARSAY =
  /^(?:it is (?:often|sometimes) (?:said|claimed|thought)|(?:some|many|most|other)(?: people| others)?(?: (?:will|may|might|would|often))? (?:say|tell|think|believe|argue|claim)\b)/i

/** Quotation marks that are no pairs, begin the sentence or hold most of it. */
function isQuoted(text: string): boolean {
  const quoted = text.match(/["“][^"“”]*["”]/g)?.join('').length ?? 0
  return count(text, /["“”]/g) % 2 === 1 || /^["“]/.test(text) || quoted > MOST_QUOTED * text.length
}

/** Whether a quotation that began before it in its paragraph is not closed yet. */
function isWithinQuotation({ index, block }: Sentence, { sentences }: Analysis): boolean {
  let before = ''
  for (let i = index - 1; sentences[i]?.block === block; i--) before = `${sentences[i]!.text} ${before}`
  return count(before, /“/g) > count(before, /”/g) || count(before, /"/g) % 2 === 1
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
