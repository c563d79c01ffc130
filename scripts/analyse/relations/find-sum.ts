/** Money that changes hands: "contributed £12 million to a clinic", "gave 11 million dollars for the wells". */
import { CURRENCY } from './cues.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { isNegated } from '../clauses/clause.ts'
import { renderTokens } from '../clauses/render.ts'
import type { Actor } from './find-actor.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Verbs by which money goes to something. */
const PAYING =
  /^(?:contribute|donate|give|pay|invest|grant|lend|pledge|commit|allocate|award|provide|bequeath|spend)$/

/** The sum that the noun at `i` heads, where the verb pays it to or for something. */
export function findSum(tree: Tree, verb: Token, i: number): Actor | undefined {
  const noun = tree.tokens[i]!
  if (noun.rel !== 'obj' || noun.head !== verb.i || !PAYING.test(verb.lemma) || isNegated(tree, verb.i))
    return undefined
  const counted = childrenBy(tree, i, /^nummod$/)
  if (counted.length === 0 || !(noun.tag === '$' || CURRENCY.test(noun.lemma))) return undefined
  const isFor = [...childrenBy(tree, verb.i, /^obl/), ...childrenBy(tree, i, /^nmod/)].some(
    ({ i: other }) =>
      other > i &&
      childrenBy(tree, other, /^case$/).some(({ form }) => /^(?:to|for|in|into|on|towards?)$/i.test(form)),
  )
  if (!isFor) return undefined
  const tokens = [i, ...counted.flatMap((one) => subtree(tree, one.i))].sort((a, b) => a - b)
  return { text: renderTokens(tree, new Set(tokens)), tokens }
}
