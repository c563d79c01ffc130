import { contentWords } from '../language/index.ts'
import type { Token } from '../language/types.ts'

/** "There she studied", "on that day", "This shows", "It could not": of what the sentence itself does not name. */
export function pointsBack(
  { i, form, tag, rel, head }: Token,
  tokens: readonly Token[],
  text: string,
): boolean {
  if (/^(?:this|that|these|those)$/i.test(form) && tag === 'DT') {
    if (isGivenBySelf(form, i, tokens, text)) return false
    const [noun] = contentWords(tokens[head]?.form ?? '')
    return i === 0 || !noun || !contentWords(text.slice(0, tokens[i]!.start)).includes(noun)
  }
  if (/^there$/i.test(form) && tag === 'RB') return !tokens.some((one) => one.i < i && /^NNP/.test(one.tag))
  if (!/^PRP/.test(tag) || /^expl/.test(rel) || EMPTY_IT.test(text.slice(tokens[i]!.start))) return false
  const fits = NOUN_OF.find(([pronoun]) => pronoun.test(form))?.[1]
  return fits !== undefined && !tokens.some((one) => one.i < i && fits.test(one.tag))
}

/** "Those who", "those of", "this year", "that" of a comparison. */
function isGivenBySelf(form: string, i: number, tokens: readonly Token[], text: string): boolean {
  const rest = text.slice(tokens[i]!.end)
  if (/^th(?:ose|at)$/i.test(form) && /^ (?:who|whose|of|with|that|from|to|at|which)\b/i.test(rest))
    return true
  return (
    /^this$/i.test(form) &&
    /^ (?:year|week|month|morning|century|article|study|paper|brief|report|talk)\b/i.test(rest)
  )
}

const EMPTY_IT =
  /^it (?:is|was|has been|may be|seems|appears|turns out|follows)\b(?: (?:\w+ly|not|also))* ?(?:\w+)? (?:that|to|whether|how|why|when)\b/i

const NOUN_OF: [RegExp, RegExp][] = [
  [/^(?:it|its|itself)$/i, /^NNP?$/],
  [/^(?:he|him|his|she|her|hers)$/i, /^NNP?$/],
  [/^(?:they|them|their|theirs)$/i, /^NN/],
]
