import { childrenBy, subtree } from '../language/tree.ts'
import type { Tree } from '../language/types.ts'
import type { Draft } from './draft.ts'
import { countWords, render } from './render.ts'

/** A coordination of three or more that ends a draft. */
export interface FoundList {
  /** The words before it. */
  intro: string
  items: string[]
  /** The tokens of the words before it and of its first member. */
  short: Set<number>
}

const LONGEST_ITEM = 9
const LONGEST_INTRO = 10

/** The coordination of three or more that ends a draft: its words stand as a list on a slide. */
export function findList(draft: Draft): FoundList | undefined {
  const { tree, kept } = draft
  const last = Math.max(...kept)
  for (const token of tree.tokens) {
    if (!kept.has(token.i) || !/^(NN|VB[GDZ]?$)/.test(token.tag) || isDescription(draft, token.i)) continue
    const others = childrenBy(tree, token.i, /^conj/).filter((t) => kept.has(t.i))
    // Clauses with subjects of their own are no list.
    if (others.length < 2 || others.some((t) => childrenBy(tree, t.i, /^(nsubj|csubj|expl)/).length > 0))
      continue
    const members = membersOf(
      draft,
      token.i,
      others.map((t) => t.i),
    )
    const all = new Set(members.flat())
    const start = Math.min(...all)
    const before = [...kept].filter((i) => i < start)
    if (Math.max(...all) !== last || before.length === 0 || !isUniform(tree, members)) continue
    if ([...kept].some((i) => i > start && !all.has(i) && !/^(,|;|and|or)$/i.test(tree.tokens[i]!.form)))
      continue
    if (!isMarkedOff(draft, members)) continue
    const items = members.map((member) => render(tree, new Set(member)))
    if (
      items.some(
        (item) => countWords(item) > LONGEST_ITEM || /,|^(such|including|to|of|in|for|with)\b/i.test(item),
      )
    )
      continue
    const intro = render(tree, new Set(before))
    if (countWords(intro) > LONGEST_INTRO || OPEN_INTRO.test(intro)) continue
    return { intro, items, short: new Set([...before, ...members[0]!]) }
  }
  return undefined
}

/** Each member is one run of words, and only commas and one conjunction stand between two of them. */
function isMarkedOff({ tree, kept }: Draft, members: number[][]): boolean {
  return members.every((member, n) => {
    const [first, last] = [member[0]!, member.at(-1)!]
    const own = new Set(member)
    for (let i = first; i <= last; i++) if (kept.has(i) && !own.has(i)) return false
    const next = members[n + 1]?.[0]
    if (next === undefined) return true
    const between = tree.tokens.slice(last + 1, next).filter((t) => kept.has(t.i))
    const marks = between.map((t) => t.form.toLowerCase()).join(' ')
    return n === members.length - 2
      ? /^(;|,)?( ?(and|or))?$/.test(marks) && marks !== ''
      : /^[,;]$/.test(marks)
  })
}

const OPEN_INTRO = /\b(of|to|by|with|in|on|at|for|from|a|an|the|and|or|as|into|its|their|like)$/i

/** "X was an actress, singer and director": one thing called by three names. */
function isDescription({ tree }: Draft, index: number): boolean {
  return childrenBy(tree, index, /^cop/).some((t) => /^(is|was|be|been)$/i.test(t.form))
}

/** Tokens of each member, without the commas and conjunctions between them. */
function membersOf({ tree, kept }: Draft, first: number, others: number[]): number[][] {
  const rest = new Set(others.flatMap((i) => subtree(tree, i)))
  const outside = childrenBy(tree, first, /^(case|cop|nsubj|mark|aux|punct|cc)/).flatMap((t) =>
    subtree(tree, t.i),
  )
  const excluded = new Set([...rest, ...outside])
  const head = subtree(tree, first).filter((i) => kept.has(i) && !excluded.has(i))
  const members = others.map((other) => {
    const links = new Set(childrenBy(tree, other, /^(cc|punct)/).map((t) => t.i))
    return subtree(tree, other).filter((i) => kept.has(i) && !links.has(i))
  })
  return [head, ...members]
}

/** All of one kind: gerunds, verbs of one form, or nouns. */
function isUniform(tree: Tree, members: number[][]): boolean {
  const kinds = members.map(
    (member) => /^VB[GDZ]?$/.exec(tree.tokens[member[0] ?? -1]?.tag ?? '')?.[0] ?? 'other',
  )
  return members.every((m) => m.length > 0) && new Set(kinds).size === 1
}
