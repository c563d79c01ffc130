import { clauseOf, subjectOf } from '../clauses/clause.ts'
import type { Token, Tree } from '../../language/types.ts'

/**
 * The subject under which a pronoun stands: that of its clause, or of the clause above where it is, or is in, the subject
 * itself. A phrase in front may point ahead: "At its height the mission comprised …".
 */
export function governingSubject(tree: Tree, token: number): Token | undefined {
  let clause = clauseOf(tree, token)
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const subject = subjectOf(tree, clause)
    if (
      subject &&
      subject.i !== token &&
      !isUnder(tree, token, subject.i) &&
      !/^(?:who|which|that)$/i.test(subject.form)
    )
      return subject
    const above = tree.tokens[clause]?.head ?? -1
    if (above < 0) return undefined
    clause = clauseOf(tree, above)
  }
  return undefined
}

function isUnder(tree: Tree, token: number, top: number): boolean {
  for (let i = tree.tokens[token]!.head; i >= 0; i = tree.tokens[i]!.head) if (i === top) return true
  return false
}
