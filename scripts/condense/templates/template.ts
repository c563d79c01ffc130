import type { Tree } from '../../language/types.ts'
import type { CondenseContext } from '../types.ts'

/** What a template keeps of a sentence, before any cut. */
export interface Base {
  kept: Iterable<number>
  head: number
  /** The tokens of a lead that the template itself gives. */
  lead?: Set<number>
  /** The tree of what is kept, where the template gives a word another form or place. */
  tree?: Tree
}

export type Template = (tree: Tree, stripped: ReadonlySet<number>, context: CondenseContext) => Base[]

/** The form of a token in lower case; '' beyond the sentence. */
export const lower = (tree: Tree, i: number): string => tree.tokens[i]?.form.toLowerCase() ?? ''

/** The integers from `start` up to, not including, `end`. */
export function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, n) => start + n)
}
