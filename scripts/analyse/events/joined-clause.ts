/** What is joined to the clause that a date dates. */
import { childrenBy } from '../../language/index.ts'
import { findDates } from './find-dates.ts'
import { isPast, isTold } from './event-clause.ts'
import { isPredicate } from '../clauses/clause.ts'
import type { Tree } from '../../language/types.ts'

/** "In 1884 the partners quarrelled, and Hallam bought out Shaw": a second clause of the date in front, if it has none of its own. */
export function joinedClause(tree: Tree, head: number): number | undefined {
  const joined = childrenBy(tree, head, /^conj$/).filter(({ i }) => i > head && isPredicate(tree, i))
  const [only] = joined
  if (!only || joined.length > 1 || tree.tokens[head]!.rel !== 'root' || tree.text.length > BOTH_LIMIT)
    return undefined
  const isOwn = childrenBy(tree, only.i, /^nsubj/).some(({ tag }) => /^NN/.test(tag))
  return isOwn && isTold(tree, only.i) && isPast(tree, only.i) && findDates(tree.text).length === 0
    ? only.i
    : undefined
}

/** Two clauses are read as one in this many characters. */
const BOTH_LIMIT = 110

/** The verb joined to one that only leads to it. */
export function outcomeOf(tree: Tree, head: number): number | undefined {
  return childrenBy(tree, head, /^conj$/).find(({ i }) => isPredicate(tree, i) && isTold(tree, i))?.i
}
