/** Whether a noun is told apart by a clause that no node can hold. */
import { childrenBy, subtree } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'

/** "informs the state in whose waters it is sailing": without the clause nobody knows which. */
export function isPointedAt(tree: Tree, i: number): boolean {
  const { rel, end } = tree.tokens[i]!
  if (/^nsubj/.test(rel) || childrenBy(tree, i, /^(?:amod|compound|nmod|nummod|appos)/).length > 0)
    return false
  const [clause] = childrenBy(tree, i, /^acl:relcl$/).filter(({ i: k }) => k > i)
  const first = clause && tree.tokens[subtree(tree, clause.i)[0]!]
  // A comma may stand between that is no part of the tree.
  return first !== undefined && first.form !== ',' && /^\s*$/.test(tree.text.slice(end, first.start))
}
