/** The clauses that a date may be told by, in the order in which they are tried. */
import { agreedClause } from './agreed-clause.ts'
import { consequence, occurrence, sequel, surrounding } from './linked-clauses.ts'
import { eventClause } from './event-clause.ts'
import { isMeanwhile } from './told-participles.ts'
import { subtree } from '../../language/index.ts'
import { turnRelative } from './turn-relative.ts'
import type { Tree } from '../../language/types.ts'
import type { TurnedRelative } from './turn-relative.ts'

export interface ToldClause {
  /** Its head. */
  told: number
  /** Whether the date is its own. */
  isOwn: boolean
  /** Tokens that its caption holds in any case. */
  keep: number[]
  turned?: TurnedRelative
}

/** @param isSince Whether the date at `start` is one from which on something is so. */
export function toldClauses(tree: Tree, start: number, isSince: boolean): ToldClause[] {
  const head = eventClause(tree, start, isSince)
  if (head === undefined) {
    const told = agreedClause(tree, start)
    const paper = told === undefined ? [] : subtree(tree, tree.tokens[start]!.head)
    return told === undefined ? [] : [{ told, isOwn: false, keep: paper }]
  }
  const dated = subtree(tree, head)
  const linked = [
    { told: occurrence(tree, head), keep: [] },
    { told: consequence(tree, head), keep: [] },
    { told: sequel(tree, head), keep: dated },
    { told: surrounding(tree, head), keep: dated },
  ]
  // "While living in Oran in 1859, he heard …": that he lived there is no event.
  const own =
    isMeanwhile(tree, head) || occurrence(tree, head) !== undefined ? [] : [{ told: head, keep: [] }]
  const clauses = [...linked, ...own].filter(
    (one): one is { told: number; keep: number[] } => one.told !== undefined,
  )
  return clauses.flatMap((clause) => {
    const isOwn = clause.told === head
    const turned = turnRelative(tree, clause.told)
    // "Norrmark joined NATO" before "NATO, which Norrmark joined".
    return [...(turned ? [{ ...clause, isOwn, turned }] : []), { ...clause, isOwn }]
  })
}
