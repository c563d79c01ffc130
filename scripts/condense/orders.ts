/** What an order gives for a slide: the order as it stands, or the first of several that a sentence joins. */
import { childrenBy } from '../language/tree.ts'
import { contentWords } from '../language/content-words.ts'
import { countWords } from './render.ts'
import type { Token, Tree } from '../language/types.ts'
import type { CondenseInput, Point } from './types.ts'

const LONGEST = { words: 22, characters: 124 }
const LEAST_WORDS = 3
/** What a whole order is worth to the gate, which has learnt from statements, and what one of several is. */
const WHOLE = { acceptable: 0.86, good: 0.6 }
const PART = { acceptable: 0.8, good: 0.5 }

/** Points of a sentence that tells what to do, the whole first; none where it leans on another or is too long. */
export function pointsOfOrder({ text, tree, order }: CondenseInput): Point[] {
  if (!order) return []
  const end = text.replace(/[.!;:]+$/, '').length
  const { start, first, next } = order
  const aside = asideAt(tree, start)
  const parts = [
    { from: start, to: end, ...WHOLE },
    ...(aside === undefined ? [] : [{ from: start, to: aside, ...PART }]),
    ...(first === undefined ? [] : [{ from: start, to: first, ...PART }]),
    ...(next === undefined ? [] : [{ from: next, to: end, ...PART }]),
  ]
  return parts.flatMap(({ from, to, acceptable, good }) => {
    const own = text.slice(from, to)
    const words = countWords(own)
    if (words < LEAST_WORDS || words > LONGEST.words || own.length > LONGEST.characters) return []
    if (/[?!…[\]{}<>]|https?:|:$/.test(own) || !isClosed(own)) return []
    const kept = tree.tokens.filter((token) => token.start >= from && token.end <= to)
    if (kept.some((token) => isLoose(token, kept, tree))) return []
    return [
      {
        text: own.charAt(0).toUpperCase() + own.slice(1),
        form: 'clause' as const,
        words,
        acceptable,
        good,
        kept: [{ start: from, end: to }],
        how: from === start && to === end ? 'order' : 'order -further',
      },
    ]
  })
}

/** Brackets and quotation marks come in pairs. */
function isClosed(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0
  return count(/\(/g) === count(/\)/g) && count(/“/g) === count(/”/g) && count(/"/g) % 2 === 0
}

/** "…, because the paper helps to date them", "…, such as …": the order stands without its reason or example. */
function asideAt({ tokens }: Tree, start: number): number | undefined {
  const at = tokens.findIndex(
    ({ form, start: from }, i) => from > start && i > 0 && tokens[i - 1]!.form === ',' && ASIDE.test(form),
  )
  return at < 0 ? undefined : tokens[at - 1]!.start
}

const ASIDE = /^(?:because|since|as|so|for|such)$/i

/** A word that points at what no word before it in the order names. */
function isLoose(token: Token, kept: readonly Token[], tree: Tree): boolean {
  const { form, tag, rel, i } = token
  const before = kept.filter((other) => other.i < i && /^NN/.test(other.tag) && other.rel !== 'compound')
  if (/^(?:them|they|their|theirs|themselves)$/i.test(form))
    return !before.some((other) => /S$/.test(other.tag) || childrenBy(tree, other.i, /^conj/).length > 0)
  // "Make sure that it is dry" asks what is.
  if (/^(?:it|its|itself)$/i.test(form) && rel !== 'expl') return !before.some(({ tag }) => !/S$/.test(tag))
  if (/^(?:he|she|him|her|his|hers)$/i.test(form)) return before.length === 0
  if (/^(?:one|ones)$/i.test(form) && /^NN/.test(tag)) return before.length === 0
  // "those you cannot place"
  if (/^those$/i.test(form) && childrenBy(tree, i, /^(?:acl|nmod)/).length > 0) return false
  if (/^(?:this|these|those|such)$/i.test(form) && /^(?:DT|PDT|JJ)$/.test(tag))
    return !repeats(token, before, tree)
  if (/^that$/i.test(form) && tag === 'DT' && rel !== 'mark')
    return rel === 'det' ? !repeats(token, before, tree) : before.length === 0
  if (/^(?:here|there)$/i.test(form) && tag === 'RB') return true
  // "Pack the space between": between what the order before it set.
  return (
    /^(?:between|above|below|beneath|inside)$/i.test(form) &&
    /^(?:IN|,|\.)$/.test(tree.tokens[i + 1]?.tag ?? '.')
  )
}

/** "Mark each print, and keep these prints apart": the noun was named before. */
function repeats({ head }: Token, before: readonly Token[], { tokens }: Tree): boolean {
  const [word] = contentWords(tokens[head]?.form ?? '')
  return word !== undefined && before.some(({ form }) => contentWords(form)[0] === word)
}
