/** Long lists of things after a verb, less all but their first: "demand the end of tolls[, the return of land and a vote]". */
import { childrenBy, subtree } from '../../language/index.ts'
import { isPredicate } from '../clauses/clause.ts'
import type { Tree } from '../../language/types.ts'

/** A copy of the tree in which objects of three members or more are one. Who does something stays whole. */
export function reduceLists(tree: Tree, head: number): Tree {
  const reduced = { ...tree, tokens: tree.tokens.map((token) => ({ ...token, kids: [...token.kids] })) }
  for (const i of subtree(tree, head)) {
    const token = tree.tokens[i]!
    if (!/^(?:obj|obl|nmod)$/.test(token.rel) || i < head) continue
    const members = childrenBy(tree, i, /^conj$/).filter((member) => !isPredicate(tree, member.i))
    if (members.length < 2) continue
    // "Walter and June Petrie" is no list.
    if (!tree.tokens.slice(i, members.at(-1)!.i).some(({ form }) => form === ',')) continue
    const gone = new Set(members.map((member) => member.i))
    reduced.tokens[i]!.kids = token.kids.filter(
      (kid) => !gone.has(kid) && !(kid > i && /^(?:punct|cc)$/.test(tree.tokens[kid]!.rel)),
    )
  }
  return reduced
}
