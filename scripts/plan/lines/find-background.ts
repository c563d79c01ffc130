/** Which clauses and phrases of a sentence its main claim holds without: what is told beside it. */
import { isFinite, subtree, type Token, type Tree } from '../../language/index.ts'
import { rangeOf, type Range } from './ranges.ts'
import { KINDS } from './kinds-of-background.ts'
import { LIMITS } from './limits-of-claim.ts'
import { isPast, readClause } from './read-clause.ts'

/**
 * What may stand in quieter ink where the sentence stands whole. A negation, a condition, a hedge, whose word it is and the
 * date of what is claimed may not, nor may anything of equal rank. @returns Ranges of tokens.
 */
export function findBackground(tree: Tree): Range[] {
  const root = tree.tokens[tree.root]
  if (!root || !(isFinite(tree, root.i) || isPast(root, tree)) || isSubordinate(root, tree)) return []
  return tree.tokens.flatMap((head) => {
    const range = rangeOf(head, tree)
    if (!range || head.i === tree.root) return []
    const clause = readClause(head, range, tree)
    return KINDS.some((isKind) => isKind(clause)) && !LIMITS.some((limits) => limits(clause)) ? [range] : []
  })
}

/** Whether what was read as the main clause is none: "…, whose researchers measure the sound". */
function isSubordinate(root: Token, tree: Tree): boolean {
  const kids = root.kids.map((kid) => tree.tokens[kid]!)
  const subject = kids.find(({ rel }) => rel.startsWith('nsubj'))
  const opener = subject && tree.tokens[subtree(tree, subject.i)[0]!]
  return (
    kids.some(({ rel, tag, form }) => rel === 'mark' && tag === 'IN' && !/^(?:that|so)$/i.test(form)) ||
    (opener !== undefined && opener.i > 0 && /^W[PD]/.test(opener.tag))
  )
}
