import { childrenBy, subtree } from '../language/tree.ts'
import type { Tree } from '../language/types.ts'
import { ruleFor } from './cut-rules.ts'
import type { Cut } from './draft.ts'
import { isFence } from './fences.ts'

/** At most this many cuts are combined freely: 2^9 drafts. */
const MOST = 9

/**
 * What may be left out of a clause, each piece by itself: whole subtrees with the commas that fence them.
 * A piece that its head needs (by valency), that restricts, negates, or tells whose word it is, is not among them.
 */
export function findCuts(tree: Tree, kept: ReadonlySet<number>, head: number): Cut[] {
  const cuts: Cut[] = []
  for (const token of tree.tokens) {
    if (!kept.has(token.i) || token.i === head || token.head < 0 || !kept.has(token.head)) continue
    const rule = ruleFor(tree, token, head)
    if (!rule) continue
    const tokens = fenced(tree, subtree(tree, token.i), head).filter((i) => kept.has(i))
    if (isConnected(tokens, kept) && !tokens.includes(head)) cuts.push({ rule, at: token.i, tokens })
  }
  return cuts.sort((a, b) => b.tokens.length - a.tokens.length).slice(0, MOST)
}

/** The piece with its commas; before the subject one comma stays, for what stands in front of it. */
function fenced(tree: Tree, span: number[], head: number): number[] {
  const [first, last] = [span[0]!, span.at(-1)!]
  const ownBefore = isFence(tree.tokens[first])
  const before = !ownBefore && isFence(tree.tokens[first - 1]) ? [first - 1] : []
  const after = isFence(tree.tokens[last + 1]) ? [last + 1] : []
  if (after.length === 0) return [...before, ...span]
  const subject = childrenBy(tree, head, /^(nsubj|csubj|expl)/)[0]
  const isFronted = last < (subject ? subtree(tree, subject.i)[0]! : head)
  // A comma after it alone closes what it is a part of.
  const isWhole = tree.tokens[span.find((i) => !span.includes(tree.tokens[i]!.head)) ?? first]?.head === head
  if (before.length === 0 && !ownBefore && !(isFronted && isWhole)) return span
  if (first === 0 || isFronted) return [...span.filter((i) => !(ownBefore && i === first)), ...after]
  // "A, which B, and C" keeps the comma of its series.
  const next = tree.tokens[last + 2]?.form.toLowerCase()
  if (next === 'and' || next === 'or' || next === 'but') return [...before, ...span]
  // "Pohl, 19, a member of the guild, was arrested": the aside before keeps the comma that closes it.
  if (closesAside(tree, ownBefore ? first : first - 1)) return [...before, ...span]
  return [...before, ...span, ...after]
}

/** Whether the comma at a place stands behind an age or another aside that a comma opens. */
function closesAside(tree: Tree, comma: number): boolean {
  const aside = tree.tokens[comma - 1]
  return (
    tree.tokens[comma]?.form === ',' &&
    tree.tokens[comma - 2]?.form === ',' &&
    aside?.tag === 'CD' &&
    aside.i > 1
  )
}

/** Whether the piece is one run of what is kept, so that no stump stays behind inside it. */
function isConnected(tokens: number[], kept: ReadonlySet<number>): boolean {
  if (tokens.length === 0) return false
  const [first, last] = [Math.min(...tokens), Math.max(...tokens)]
  const own = new Set(tokens)
  for (let i = first; i <= last; i++) if (kept.has(i) && !own.has(i)) return false
  return true
}
