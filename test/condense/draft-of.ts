import type { Cut, Draft } from '../../scripts/condense/draft.ts'
import { treeOf } from './tree-of.ts'

/** The draft of a note from which some tokens are left out. */
export function draftOf(
  note: string,
  dropped: readonly number[] = [],
  more: { cuts?: Cut[]; template?: string } = {},
): Draft {
  const tree = treeOf(note)
  const kept = new Set(tree.tokens.map((t) => t.i).filter((i) => !dropped.includes(i)))
  return { tree, kept, head: tree.root, template: more.template ?? 'clause', cuts: more.cuts ?? [] }
}
