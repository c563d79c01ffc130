import { childrenBy, subtree } from '../language/tree.ts'
import type { Tree } from '../language/types.ts'
import type { Draft } from './draft.ts'
import { countWords, render } from './render.ts'
import type { Point } from './types.ts'

const LONGEST_ITEM = 9

/** The coordination of three or more that ends a draft, as a list: the words before it, and its members. */
export function findList(draft: Draft): Pick<Point, 'items' | 'intro'> {
  const { tree, kept } = draft
  const last = Math.max(...kept)
  for (const token of tree.tokens) {
    if (!kept.has(token.i) || !/^(NN|VBG|VB$)/.test(token.tag) || isDescription(draft, token.i)) continue
    const others = childrenBy(tree, token.i, /^conj/).filter((t) => kept.has(t.i))
    if (others.length < 2) continue
    const members = membersOf(draft, token.i, others.map((t) => t.i))
    const all = new Set(members.flat())
    const start = Math.min(...all)
    const before = [...kept].filter((i) => i < start)
    if (Math.max(...all) !== last || before.length < 2) continue
    if ([...kept].some((i) => i > start && !all.has(i) && !/^(,|;|and|or)$/i.test(tree.tokens[i]!.form))) continue
    const items = members.map((member) => render(tree, new Set(member)))
    if (items.some((item) => countWords(item) > LONGEST_ITEM || /,/.test(item)) || !isUniform(tree, members)) continue
    const intro = render(tree, new Set(before))
    if (/\b(of|to|by|with|in|on|at|for|from|a|an|the|and|or|as|into)$/i.test(intro)) continue
    return { items, intro }
  }
  return {}
}

/** "X was an actress, singer and director": one thing called by three names. */
function isDescription({ tree }: Draft, index: number): boolean {
  return childrenBy(tree, index, /^cop/).some((t) => /^(is|was|be|been)$/i.test(t.form))
}

/** Tokens of each member, without the commas and conjunctions between them. */
function membersOf({ tree, kept }: Draft, first: number, others: number[]): number[][] {
  const rest = new Set(others.flatMap((i) => subtree(tree, i)))
  const outside = (i: number): boolean => {
    const token = tree.tokens[i]!
    return token.head === first && /^(case|cop|nsubj|mark|aux|punct|cc)/.test(token.rel)
  }
  const excluded = new Set(childrenBy(tree, first, /./).filter((t) => outside(t.i)).flatMap((t) => subtree(tree, t.i)))
  const head = subtree(tree, first).filter((i) => kept.has(i) && !rest.has(i) && !excluded.has(i))
  const members = others.map((other) =>
    subtree(tree, other).filter((i) => kept.has(i) && !(tree.tokens[i]!.head === other && /^(cc|punct)/.test(tree.tokens[i]!.rel))),
  )
  return [head, ...members]
}

/** All gerunds or none: a list has one form. */
function isUniform(tree: Tree, members: number[][]): boolean {
  const kinds = members.map((member) => tree.tokens[member[0]!]?.tag === 'VBG')
  return members.every((m) => m.length > 0) && new Set(kinds).size === 1
}
