import { childrenBy } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Which of several: there is but one of these. */
const ONLY =
  /^(?:first|second|third|last|final|latest|newest|only|largest|biggest|smallest|highest|oldest|earliest|main|present|current|former|original|\w+est)$/i

/** What a body makes public, and what no one else could. */
const MADE_PUBLIC = /^(?:report|ruling|verdict|judg(?:e)?ment|decision|findings?|conclusions?)$/i

/** Who a body has but one of. */
const ROLE =
  /^(?:commander|president|director|chair|chairman|chairwoman|chairperson|executive|secretary|governor|captain|leader|manager|editor|founder|owner|spokesman|spokeswoman|spokesperson|parliament|government|headquarters|flagship)$/i

/**
 * "Its first battalion disembarked", "Their report found …": whose it is may stay open, "the" tells which one.
 * @returns The token of "its" or "their" at the head of the subject.
 */
export function openOwner(tree: Tree, { i, form }: Token): number | undefined {
  const [owner] = childrenBy(tree, i, /^nmod:poss$/)
  if (!owner || !/^(?:its|their)$/i.test(owner.form) || owner.i > i) return undefined
  const isOne = childrenBy(tree, i, /^amod$/).some((one) => one.i === owner.i + 1 && ONLY.test(one.form))
  return isOne || ROLE.test(form) || MADE_PUBLIC.test(form) ? owner.i : undefined
}
