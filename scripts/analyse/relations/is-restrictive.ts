/** Whether a relative clause is said of some only, or nobody can tell of what. */
import { childrenBy } from '../../language/index.ts'
import { isNegated } from '../clauses/clause.ts'
import type { Token, Tree } from '../../language/types.ts'

/** "many Americans who moved there …": said of some only. */
export function isRestrictive(tree: Tree, clause: number): boolean {
  const { rel, head } = tree.tokens[clause]!
  const pronoun = childrenBy(tree, clause, /^nsubj/)[0]
  // "an agreement brokered by X, which …": either may be meant.
  const noun = tree.tokens[head]
  if (rel === 'acl:relcl' && noun && /^obl/.test(noun.rel) && tree.tokens[noun.head]?.rel === 'acl')
    if (pronoun && /^which$/i.test(pronoun.form)) return true
  // "a fall of the stock, which was noted by X": so may be the fall or the stock.
  if (rel === 'acl:relcl' && noun && pronoun && /^which$/i.test(pronoun.form) && isOfAnother(tree, noun))
    return true
  return (
    rel === 'acl:relcl' &&
    pronoun !== undefined &&
    /^(?:who|that|which)$/i.test(pronoun.form) &&
    tree.tokens[pronoun.i - 1]?.form !== ',' &&
    ((tree.tokens[head]!.tag !== 'NNP' && !isDescription(tree, head)) ||
      childrenBy(tree, head, /^(?:amod|det)$/).some(({ form }) =>
        /^(?:many|some|few|most|several|those)$/i.test(form),
      ))
  )
}

/** "a fall of the stock", "the band for sensing": a common noun that hangs on another in the same number. */
function isOfAnother(tree: Tree, noun: Token): boolean {
  const over = tree.tokens[noun.head]
  return (
    noun.rel === 'nmod' &&
    noun.tag === 'NN' &&
    over?.tag === 'NN' &&
    childrenBy(tree, noun.i, /^case$/).some(({ form }) => /^(?:of|for|in)$/i.test(form))
  )
}

/** "the Act, a text that was adopted …", "The Act is a text that …": the noun adds to a name. */
function isDescription(tree: Tree, noun: number): boolean {
  const { rel, head } = tree.tokens[noun]!
  const of =
    rel === 'appos'
      ? tree.tokens[head]
      : childrenBy(tree, noun, /^cop$/).length > 0
        ? childrenBy(tree, noun, /^nsubj$/)[0]
        : undefined
  return of?.tag === 'NNP' && !isNegated(tree, noun)
}
