/** The head of those who act in a clause, where its own subject is a pronoun or none. */
import { childrenBy } from '../../language/index.ts'
import { subjectOf } from '../clauses/clause.ts'
import type { Token, Tree } from '../../language/types.ts'

/** The subject; for "and who gave" that which the first "who" goes back to. */
export function doerOf(tree: Tree, clause: number): Token | undefined {
  const subject = subjectOf(tree, clause) ?? openerOf(tree, clause)
  if (!subject || !/^(?:who|which)$/i.test(subject.form)) return subject
  let at = tree.tokens[clause]!
  while (at.rel === 'conj') at = tree.tokens[at.head]!
  return at.rel === 'acl:relcl' && at.i !== clause ? tree.tokens[at.head] : subject
}

/** "Having won a grant from Halden, she …": the subject of the clause that follows. */
function openerOf(tree: Tree, clause: number): Token | undefined {
  const { rel, head } = tree.tokens[clause]!
  const isPerfect = childrenBy(tree, clause, /^aux/).some(({ form }) => /^having$/i.test(form))
  return rel === 'advcl' && isPerfect && head > clause ? subjectOf(tree, head) : undefined
}
