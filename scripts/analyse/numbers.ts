/** Numbers that may stand large on a slide, each with what it counts. */
import { bracketedTokens, clauseOf, isNegated, quotedTokens } from './clauses/clause.ts'
import { childrenBy, isVerb, subtree } from '../language/index.ts'
import { findDates } from './events/index.ts'
import { renderTokens } from './clauses/render.ts'
import { trimmedPhrase } from './clauses/noun-phrase.ts'
import { tokensSpan } from './context.ts'
import type { Caption } from './clauses/write-caption.ts'
import type { BigNumber, Sentence } from '../types/index.ts'
import type { Context } from './context.ts'
import type { Token, Tree } from '../language/types.ts'

const WHAT_LIMIT = 90
const quantity = /^(?:[$£€]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[$£€]?\d+(?:\.\d+)?)$/
/** Words before a number that limit it: they stay with it. */
const limiting =
  /^(?:about|around|some|nearly|almost|over|approximately|roughly|up to|more than|less than|fewer than|at least|at most|an estimated|under)$/i

/** Units are a part of the value: "31 million pounds". */
const unit =
  /^(?:pounds|dollars|euros|crowns|francs|marks|yen|rupees|roubles|rubles|yuan|pesos|lira|km|m|cm|mm|kg|g|mg|ms|s|kb|mb|gb|tb|mw|gw|kw|kilomet(?:re|er)s|met(?:re|er)s|miles|feet|acres|hectares|tonnes|tons|kilograms?|degrees|litres|liters|gallons)$/i

/** Numbers of two digits or more, or with a scale, in the order of the article. */
export function findNumbers(context: Context): BigNumber[] {
  return context.sentences.flatMap((sentence) => {
    if (
      !sentence.tree ||
      sentence.kind === 'item' ||
      context.sections[sentence.section]?.role === 'apparatus'
    )
      return []
    const found = readNumber(context, sentence)
    return found ? [found] : []
  })
}

function readNumber(context: Context, sentence: Sentence): BigNumber | undefined {
  const tree = sentence.tree!
  const dates = findDates(sentence.text)
  const out = new Set([...quotedTokens(tree), ...bracketedTokens(tree)])
  for (const token of tree.tokens) {
    if (
      !/^CD$/.test(token.tag) ||
      out.has(token.i) ||
      dates.some(({ start, end }) => token.start >= start && token.start < end)
    )
      continue
    const value = readValue(tree, token)
    const what = value && readWhat(sentence, value)
    if (value && what)
      return {
        value: { text: value.text, from: [tokensSpan(context, sentence, tree, value.tokens)] },
        what: { text: what.text, from: [tokensSpan(context, sentence, tree, what.tokens)] },
        sentence: sentence.index,
      }
  }
  return undefined
}

interface Value {
  text: string
  tokens: number[]
  /** The token that depends on what is counted. */
  head: Token
}

/** "3.4 million", "62 percent", "nearly 1,200"; undefined for small bare numbers, years and ages. */
function readValue(tree: Tree, token: Token): Value | undefined {
  const sign = tree.tokens[token.i - 1]
  const tokens = /^[$£€]$/.test(sign?.form ?? '') ? [sign!.i, token.i] : [token.i]
  const scale = tree.tokens[token.i + 1]
  const scaled = scale && /^(?:million|billion|trillion|thousand|percent|per|%)$/i.test(scale.form)
  if (!quantity.test(token.form)) return undefined
  if (scaled)
    tokens.push(
      scale.i,
      ...(/^per$/i.test(scale.form) && /^cent$/i.test(tree.tokens[scale.i + 1]?.form ?? '')
        ? [scale.i + 1]
        : []),
    )
  const bare = token.form.replace(/[$£€,]/g, '')
  if (
    !scaled &&
    tokens.length === 1 &&
    (Number(bare) < 100 || (/^[12]\d{3}$/.test(token.form) && !token.form.includes(',')))
  )
    return undefined
  if (
    /^(?:[-–/:]|th)$/.test(tree.tokens[tokens.at(-1)! + 1]?.form ?? '') ||
    /^[-–/:]$/.test(tree.tokens[tokens[0]! - 1]?.form ?? '')
  )
    return undefined
  const next = tree.tokens[tokens.at(-1)! + 1]
  if (next && unit.test(next.form)) tokens.push(next.i)
  const first = tokens[0]!
  for (const n of [2, 1]) {
    const words = tree.tokens.slice(Math.max(0, first - n), first).map(({ form }) => form)
    if (words.length === n && limiting.test(words.join(' '))) {
      for (let k = 1; k <= n; k++) tokens.unshift(first - k)
      break
    }
  }
  // "few of its 2,300 employees" counts others.
  if (
    tree.tokens
      .slice(Math.max(0, tokens[0]! - 4), tokens[0]!)
      .some(({ form }) => /^(?:few|none|some|half|most|many|one|neither|all)$/i.test(form)) &&
    tree.tokens.slice(Math.max(0, tokens[0]! - 4), tokens[0]!).some(({ form }) => form === 'of')
  )
    return undefined
  const head = tokens.map((i) => tree.tokens[i]!).find(({ head: over }) => !tokens.includes(over)) ?? token
  const text = renderTokens(tree, new Set(tokens)).replace(/ %/, '%')
  return { text: text[0]!.toUpperCase() + text.slice(1), tokens, head }
}

/** The counted noun with what is said of it: "houses were destroyed", "signatures". */
function readWhat(sentence: Sentence, { tokens, head }: Value): Caption | undefined {
  const tree = sentence.tree!
  // "62 percent of voters": the phrase with "of"; "212 houses": the noun over the number.
  let counted = /^(?:nummod|compound|amod)$/.test(head.rel) ? tree.tokens[head.head] : head
  if (counted && tokens.includes(counted.i) && head !== counted) counted = tree.tokens[counted.i]
  if (
    !counted ||
    counted.i < tokens[0]! ||
    /^(?:year|day|month|week|hour|minute|second|p\.?m|a\.?m|page|century)s?$/i.test(counted.form)
  )
    return undefined
  if (tree.tokens[counted.i + 1]?.form === 'worth') return undefined
  const clause = clauseOf(tree, counted.i)
  if (isNegated(tree, clause)) return undefined
  const phrase = trimmedPhrase(tree, counted.i).filter((i) => i > tokens.at(-1)!)
  const isSubject = /^nsubj/.test(counted.rel) && isVerb(tree.tokens[counted.head]!)
  // "acquired 30 percent of X": a share means nothing without its verb.
  if (/percent|%/.test(renderTokens(tree, new Set(tokens))) && !isSubject) return undefined
  const rest = isSubject ? predicate(tree, counted) : []
  const kept = [...phrase, ...rest]
  const text = renderTokens(tree, new Set(kept))
  const words = text.split(/\s+/).filter(Boolean)
  const hasUnit = tokens.some((i) => unit.test(tree.tokens[i]!.form))
  if (words.length < (hasUnit ? 1 : 2) || text.length > WHAT_LIMIT || !/\p{L}{3}/u.test(text))
    return undefined
  return /\b(?:it|they|them|this|these|those|he|she|his|her|its|their|and|of|which)$/i.test(text)
    ? undefined
    : { text, tokens: kept }
}

/** The verb and what belongs to it, up to the first comma. */
function predicate(tree: Tree, subject: Token): number[] {
  const verb = subject.head
  const comma = tree.tokens.find(({ i, form }) => i > verb && /^[,;:]$/.test(form))?.i ?? Infinity
  const joined = childrenBy(tree, verb, /^(?:conj|parataxis|advcl|punct)$/).flatMap(({ i }) =>
    subtree(tree, i),
  )
  return subtree(tree, verb).filter(
    (i) => i > subject.i && i < comma && !joined.includes(i) && !subtree(tree, subject.i).includes(i),
  )
}
