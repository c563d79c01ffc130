/** Signs that a clause hides a verb or a subject which its parse missed. */
import { childrenBy } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** "permits were to be bought by 2020, and stoves replaced by 2022": the second says by itself what was only planned. */
export function isGapped(tree: Tree, head: number): boolean {
  const { tag } = tree.tokens[head]!
  const planned = tree.tokens.some(({ i, rel, form }) => i < head && rel === 'aux:pass' && /^be$/i.test(form))
  return /^VB[DN]$/.test(tag) && planned && childrenBy(tree, head, /^(?:aux|obj)/).length === 0
}

/** "Ministers met and agreed": an "and" between the subject and the verb joins it to one that the parse missed. */
export function hidesVerb(tree: Tree, head: number, subject: Token): boolean {
  return subject.head === head && childrenBy(tree, head, /^cc$/).some(({ i }) => i > subject.i && i < head)
}

/** "It closed, and by April all but a few had left": a joined clause with a noun of its own before the verb has its own subject. */
export function hidesSubject(tree: Tree, head: number, subject: Token): boolean {
  // "was demolished and work on the gallery began": a base form right after "and" is the noun.
  const joined = childrenBy(tree, tree.tokens[head]!.head, /^conj$/).some(
    ({ i, tag }) =>
      i < head &&
      /^VBP?$/.test(tag) &&
      childrenBy(tree, i, /^(?:aux|mark|obj)/).length === 0 &&
      i > subject.i,
  )
  if (subject.head !== head && joined && /^VBD$/.test(tree.tokens[head]!.tag)) return true
  return (
    subject.head !== head &&
    childrenBy(tree, head, /^(?:obl|nmod|dep|dislocated|parataxis|obj|det|conj|appos|list|compound)/).some(
      ({ i, rel }) => i < head && !/:/.test(rel) && childrenBy(tree, i, /^case$/).length === 0,
    )
  )
}
