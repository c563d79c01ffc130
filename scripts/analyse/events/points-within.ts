/** What a pronoun of a clause may mean within its sentence. */
import type { Antecedent } from '../clauses/resolve.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** "the last death, that of a woman", "Anna and her army": what is meant stands beside it. */
export function pointsWithin(tree: Tree, i: number, subject: Token): boolean {
  const { tokens } = tree
  if (isBound(tree, i) || isCompared(tree, i)) return true
  const { form, head, rel } = tokens[i]!
  // "The lawyer said that he would appeal": he is the one who speaks, where no one else is named.
  const clause = tokens[head]!
  if (
    /^(?:he|she)$/i.test(form) &&
    /^nsubj/.test(rel) &&
    clause.rel === 'ccomp' &&
    clause.head === subject.head
  )
    return (
      /^NN/.test(subject.tag) &&
      !tokens.some((one) => one.i > subject.head && one.i < i && /^NN/.test(one.tag))
    )
  if (/^(?:that|those)$/i.test(form)) return /^of$/i.test(tokens[i + 1]?.form ?? '')
  const owned = tokens[head]
  return (
    /^(?:his|her|its|their)$/i.test(form) &&
    rel === 'nmod:poss' &&
    owned?.rel === 'conj' &&
    owned.head === subject.i &&
    /^NNP/.test(subject.tag)
  )
}

/** "sold the utility for less than it was worth": what is compared is what is spoken of. */
function isCompared({ tokens }: Tree, i: number): boolean {
  const { form, rel, head } = tokens[i]!
  return (
    /^(?:it|they)$/i.test(form) &&
    /^nsubj/.test(rel) &&
    /^than$/i.test(tokens[i - 1]?.form ?? '') &&
    tokens[head]?.kids.includes(i - 1) === true
  )
}

/** "No home may be let unless it has a certificate": what a condition says of any such thing. */
function isBound({ tokens }: Tree, i: number): boolean {
  const own = tokens[i]!
  const clause = tokens[own.head]
  if (!/^it$/i.test(own.form) || !/^nsubj/.test(own.rel) || clause?.rel !== 'advcl') return false
  const isCondition = clause.kids.some((kid) => /^(?:if|unless|when|until|once)$/i.test(tokens[kid]!.form))
  const before = tokens.filter(
    ({ i: at, tag, rel }) => at < i && /^NNP?$/.test(tag) && /^(?:nsubj|obj|obl)/.test(rel),
  )
  const last = before.at(-1)
  const any = (token: Token | undefined) =>
    token?.kids.some((kid) => /^(?:an?|no|any|every|each)$/i.test(tokens[kid]!.form)) ?? false
  // The one next to it, or the subject; nothing else may be meant.
  return (
    isCondition &&
    clause.i > own.i &&
    (before.length === 1 ? any(last) : before.length > 1 && before.every(any))
  )
}

/**
 * Whether an antecedent in the same sentence is one that a subject may mean: "in a statement read out by her deputy, she
 * declared" does not mean the deputy.
 */
export function isPlain({ sentence, span }: Antecedent, own: Sentence, tree: Tree, i: number): boolean {
  if (sentence !== own || !/^nsubj/.test(tree.tokens[i]!.rel)) return true
  const named = own.tree!.tokens.find(({ start }) => own.span.start + start >= span.start)
  for (let at = named; at && at.head >= 0; at = own.tree!.tokens[at.head]!) {
    if (/^nsubj/.test(at.rel)) return true
    if (/^(?:obl|nmod)$/.test(at.rel)) return false
  }
  return true
}
