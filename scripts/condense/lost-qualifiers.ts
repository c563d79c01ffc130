import { lemma } from '../language/index.ts'
import { isNumber } from './source-words.ts'
import type { SourceWord } from './source-words.ts'
import {
  CLAIM_HEDGES,
  CLAIMING,
  CLAUSE_STARTS,
  FUNCTION_WORDS,
  INTENTION,
  MODALS,
  NEGATIONS,
  REPORTING,
} from './words.ts'

export interface Lost {
  word: string
  reason: string
}

/** The sources' words and which of them the text keeps. */
interface Reading {
  words: readonly SourceWord[]
  kept: ReadonlySet<number>
  /** Sources that are headings in capitals: these tell nothing of where a name ends. */
  headings: ReadonlySet<number>
}

type Rule = (reading: Reading, at: number) => string | undefined

/** The first word of the sources that the text has dropped, although it governs what the text keeps. */
export function findLostQualifier(
  words: readonly SourceWord[],
  kept: ReadonlySet<number>,
  headings: ReadonlySet<number> = new Set(),
): Lost | undefined {
  const reading = { words, kept, headings }
  for (let at = 0; at < words.length; at++) {
    if (kept.has(at)) continue
    for (const rule of rules) {
      const reason = rule(reading, at)
      if (reason) return { word: words[at]!.form, reason }
    }
  }
  return undefined
}

const rules: readonly Rule[] = [
  function negation(reading, at) {
    const { key } = reading.words[at]!
    if (!NEGATIONS.has(key) || /^(unless|except|despite|without|lack|lacks|lacked|lacking)$/.test(key))
      return undefined
    return scopeAfter(reading, at).some((i) => isKeptContent(reading, i))
      ? 'a negation is dropped'
      : undefined
  },
  function modal(reading, at) {
    if (!MODALS.has(reading.words[at]!.key) || isMonth(reading, at)) return undefined
    return isNextContentKept(reading, at) ? 'a modal verb is dropped' : undefined
  },
  function limit(reading, at) {
    const { key } = reading.words[at]!
    const next = reading.words[at + 1]
    if (!next || !isAdjacent(reading, at)) return undefined
    if (
      /^(about|around|over|under|up|nearly|almost|roughly|approximately|some|least|most|than)$/.test(key) &&
      isNumber(next)
    )
      return reading.kept.has(at + 1) ? 'a limit is dropped' : undefined
    if (/^(a|an)$/.test(key) && /^(few|little|number)$/.test(next.key))
      return next.key !== 'number' && reading.kept.has(at + 1) ? '"a few" is not "few"' : undefined
    return LOCAL_LIMITS.has(key) && isNextContentKept(reading, at) ? 'a limit is dropped' : undefined
  },
  function hedge(reading, at) {
    if (!CLAIM_HEDGES.has(reading.words[at]!.key)) return undefined
    return segment(reading, at).some((i) => isKeptContent(reading, i)) ? 'a hedge is dropped' : undefined
  },
  function intention(reading, at) {
    if (reading.words[at + 1]?.key !== 'to' || !isLemmaIn(reading.words[at]!.key, INTENTION)) return undefined
    return isNextContentKept(reading, at) ? 'an intention is made a fact' : undefined
  },
  function condition(reading, at) {
    const { key, source } = reading.words[at]!
    const isFirst = reading.words[at - 1]?.source !== source
    if (!/^(if|unless|provided|except|until)$/.test(key) && !(key === 'without' && isFirst)) return undefined
    if (isInDroppedClause(reading, at) || opensDroppedHalf(reading, at)) return undefined
    // "Until" limits what goes before it between the same marks; what follows it happened.
    if (key === 'until') {
      const limited = segment(reading, at).some((i) => i < at && isKeptContent(reading, i))
      return limited ? 'a condition is dropped' : undefined
    }
    return anyKeptOf(reading, source) ? 'a condition is dropped' : undefined
  },
  function attribution(reading, at) {
    const { words } = reading
    const { key, source } = words[at]!
    if (key === 'according')
      return anyKeptOf(reading, source) && !isWithinDropped(reading, at)
        ? 'an attribution is dropped'
        : undefined
    if (!isLemmaIn(key, REPORTING) || isInDroppedClause(reading, at)) return undefined
    const next = words[at + 1]
    const isFollowedByClaim =
      next?.key === 'that' ||
      (isLemmaIn(key, CLAIMING) && !/^(by|to|for|in|on|at|of|about|and|or)$/.test(next?.key ?? 'to'))
    const after = indicesOf(reading, source).filter((i) => i > at)
    if (isFollowedByClaim && after.some((i) => isKeptContent(reading, i))) return 'an attribution is dropped'
    const isTag = isLemmaIn(key, CLAIMING) && hasMarkWithin(reading, at, 4) && after.length < 6
    return isTag && anyKeptOf(reading, source) ? 'an attribution is dropped' : undefined
  },
  function scale(reading, at) {
    const { words, kept } = reading
    const before = words[at - 1]
    if (!before || !isNumber(before) || !kept.has(at - 1) || !isAdjacent(reading, at - 1)) return undefined
    return SCALES.test(words[at]!.key) ? 'a number has lost its scale or unit' : undefined
  },
  function name(reading, at) {
    const { words, kept } = reading
    const before = words[at - 1]
    if (!before || !kept.has(at - 1) || !isAdjacent(reading, at - 1)) return undefined
    const isCapital = (w: SourceWord): boolean => /^\p{Lu}\p{Ll}/u.test(w.form)
    const isFirst = words[at - 2]?.source !== before.source
    // After a possessive, or as the first word of a sentence, a capital need not be of the same name.
    if (isFirst || /['’]s$/.test(before.form) || !isCapital(words[at]!) || !isCapital(before))
      return undefined
    if (reading.headings.has(before.source)) return undefined
    return 'a name has lost its end'
  },
]

/** "In May the board …": with a capital within the sentence it is no verb. */
const isMonth = ({ words }: Reading, at: number): boolean =>
  words[at]!.form === 'May' && words[at - 1]?.source === words[at]!.source

const LOCAL_LIMITS = new Set(
  'almost nearly only just merely mostly mainly largely partly partially primarily some few several many most half less fewer usually generally often sometimes rarely virtually practically potentially'.split(
    ' ',
  ),
)

const SCALES =
  /^(million|millions|billion|trillion|thousand|hundred|dozen|percent|percentage|per|km|kilometres|kilometers|miles|tonnes|tons|euros|dollars|pounds)$/

/** Words after a negation that it reaches: up to a mark or the beginning of another clause. */
function scopeAfter(reading: Reading, at: number): number[] {
  const scope: number[] = []
  for (let i = at + 1; i < reading.words.length; i++) {
    const word = reading.words[i]!
    if (word.source !== reading.words[at]!.source || word.before !== '' || CLAUSE_STARTS.has(word.key)) break
    scope.push(i)
  }
  return scope
}

/** The words between the marks around a word. */
function segment(reading: Reading, at: number): number[] {
  const { words } = reading
  let [first, last] = [at, at]
  while (words[first]!.before === '' && words[first - 1]?.source === words[at]!.source) first--
  while (words[last + 1]?.before === '' && words[last + 1]!.source === words[at]!.source) last++
  return Array.from({ length: last - first + 1 }, (_, n) => first + n)
}

const SKIPPED = /^(not|also|be|been|being|is|are|have|has|had|to|a|an|the|of)$|ly$/

/** Whether the word that a modal or limit leans on is kept: the next one with content. */
function isNextContentKept(reading: Reading, at: number): boolean {
  const scope = scopeAfter(reading, at)
  const next = scope.find((i) => !SKIPPED.test(reading.words[i]!.key))
  return next !== undefined && reading.kept.has(next)
}

/** Whether nothing is kept from the last "which", "who", "that" … before the word on: it went with its clause. */
function isInDroppedClause({ words, kept }: Reading, at: number): boolean {
  for (let i = at - 1; i >= 0 && words[i]!.source === words[at]!.source; i--) {
    if (kept.has(i)) return false
    if (/^(which|who|whom|whose|where|that)$/.test(words[i]!.key)) return true
  }
  return false
}

/** "A, and if C then B": where all from "and" on is gone, the condition went with what it governs. */
function opensDroppedHalf({ words, kept }: Reading, at: number): boolean {
  const before = words[at - 1]
  if (!before || before.source !== words[at]!.source || !/^(and|or)$/.test(before.key)) return false
  return words.every((word, i) => i < at - 1 || word.source !== before.source || !kept.has(i))
}

/** "X, a band led by A and armed, according to C, by D, grew": the words on both sides, to the next marks, went with it. */
function isWithinDropped({ words, kept }: Reading, at: number): boolean {
  const { source } = words[at]!
  const isDropped = (from: number, to: number): boolean =>
    words.slice(from, to).every((word, n) => word.source === source && !kept.has(from + n))
  const close = words.findIndex((word, i) => i > at && word.source === source && word.before !== '')
  if (close < 0 || words[at]!.before === '') return false
  const next = words.findIndex((word, i) => i > close && word.source === source && word.before !== '')
  let start = at - 1
  while (start > 0 && words[start]!.before === '' && words[start - 1]!.source === source) start--
  return start > 0 && words[start]!.before !== '' && next > 0 && isDropped(start, next)
}

function hasMarkWithin({ words }: Reading, at: number, distance: number): boolean {
  const near = words.slice(Math.max(0, at - distance), at + 1)
  return near.some((word) => word.source === words[at]!.source && /[,"”“]/.test(word.before))
}

function indicesOf({ words }: Reading, source: number): number[] {
  return words.flatMap((word, i) => (word.source === source ? [i] : []))
}

function anyKeptOf(reading: Reading, source: number): boolean {
  return indicesOf(reading, source).some((i) => isKeptContent(reading, i))
}

function isKeptContent({ words, kept }: Reading, i: number): boolean {
  return kept.has(i) && !FUNCTION_WORDS.has(words[i]!.key)
}

function isAdjacent({ words }: Reading, at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && next.before === '' && next.source === words[at]!.source
}

function isLemmaIn(key: string, list: ReadonlySet<string>): boolean {
  return list.has(key) || list.has(lemma(key, 'VBD')) || list.has(lemma(key, 'VBG'))
}
