/** A number with all that belongs to it: sign, scale, unit, and words that limit it. */
import { renderTokens } from '../clauses/render.ts'
import type { Token, Tree } from '../../language/types.ts'

const quantity = /^(?:[$£€]?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[$£€]?\d+(?:\.\d+)?)$/
/** Words before a number that limit it: they stay with it. */
const limiting =
  /^(?:about|around|some|nearly|almost|over|approximately|roughly|up to|more than|less than|fewer than|at least|at most|an estimated|under)$/i

/** Units are a part of the value: "31 million pounds". */
const unit =
  /^(?:pounds|dollars|euros|crowns|francs|marks|yen|rupees|roubles|rubles|yuan|pesos|lira|km|m|cm|mm|kg|g|mg|ms|s|kb|mb|gb|tb|mw|gw|kw|kilomet(?:re|er)s|met(?:re|er)s|miles|feet|acres|hectares|tonnes|tons|kilograms?|degrees|litres|liters|gallons)$/i

export interface Value {
  text: string
  tokens: number[]
  /** The token that depends on what is counted. */
  head: Token
}

/** "3.4 million", "62 percent", "nearly 1,200"; undefined for small bare numbers, years and ages. */
export function readValue(tree: Tree, token: Token): Value | undefined {
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
