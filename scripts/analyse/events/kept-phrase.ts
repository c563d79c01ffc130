import { childrenBy, subtree } from '../../language/index.ts'
import { isPredicate } from '../clauses/clause.ts'
import type { EventOptions } from './write-event.ts'
import type { Tree } from '../../language/types.ts'

/** What the date hangs on stays: "after the disputed election [of 2005]". */
export function keptPhrase(tree: Tree, head: number, { start, dated }: EventOptions): number[] {
  // "is due to begin": what makes it less than a fact.
  const due = childrenBy(tree, head, /^(?:advmod|amod|xcomp|dep|obl)$/)
    .filter(({ i, form }) => i < head && /^(?:due|set|likely|expected|scheduled)$/i.test(form))
    .map(({ i }) => i)
  if (start === head || isPredicate(tree, start) || !subtree(tree, head).includes(start)) return due
  const kept = childrenBy(tree, start, /^(?:det|amod|case|compound|flat|nummod|nmod:poss)$/)
  return [...due, start, ...kept.flatMap(({ i }) => subtree(tree, i))].filter((i) => !dated.includes(i))
}
