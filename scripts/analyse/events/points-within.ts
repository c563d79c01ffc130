/** What a pronoun of a clause may mean within its sentence. */
import type { Antecedent } from '../clauses/resolve.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** "the last death, that of a woman", "Anna and her army": what is meant stands beside it. */
export function pointsWithin({ tokens }: Tree, i: number, subject: Token): boolean {
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
