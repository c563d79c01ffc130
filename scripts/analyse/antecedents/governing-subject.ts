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
      (!isUnder(tree, token, subject.i) || isOfRelative(tree, token, clause, subject)) &&
      !/^(?:who|which|that)$/i.test(subject.form)
    )
      return subject
    const described = describedBy(tree, token, clause)
    if (described) return described
    const above = tree.tokens[clause]?.head ?? -1
    if (above < 0) return undefined
    clause = clauseOf(tree, above)
  }
  return undefined
}

/**
 * "The laboratory, which has quarrelled with its supplier": the noun is the clause's subject, where it fits in number and
 * the pronoun is neither object nor place of the same verb ("water that gets in behind it").
 */
function isOfRelative(tree: Tree, token: number, clause: number, subject: Token): boolean {
  const { form, rel } = tree.tokens[token]!
  const fits = /^its?$/i.test(form) ? /^NNP?$/ : /^(?:they|them|their)$/i.test(form) ? /S$/ : undefined
  if (!fits?.test(subject.tag) || !isUnder(tree, clause, subject.i)) return false
  return !/^(?:obj|iobj|obl)/.test(rel) || clauseOf(tree, token) !== clause
}

/** "The Union, anxious about its gas": the noun that an adjective after it is said of. */
function describedBy(tree: Tree, token: number, clause: number): Token | undefined {
  for (let i = tree.tokens[token]!.head; i >= 0 && i !== clause; i = tree.tokens[i]!.head) {
    const { tag, rel, head } = tree.tokens[i]!
    const noun = tree.tokens[head]
    if (/^JJ/.test(tag) && /^(?:amod|acl|appos)/.test(rel) && noun && head < i && /^NN/.test(noun.tag))
      return noun
  }
  return undefined
}

function isUnder(tree: Tree, token: number, top: number): boolean {
  for (let i = tree.tokens[token]!.head; i >= 0; i = tree.tokens[i]!.head) if (i === top) return true
  return false
}
