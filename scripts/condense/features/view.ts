import type { Token, Tree } from '../../language/types.ts'
import { fluency } from '../fluency.ts'

/** What the gate judges: a sentence, the tokens that stay, and what stands before the sentence. */
export interface Judged {
  tree: Tree
  kept: ReadonlySet<number>
  /** Head of what is kept. */
  head: number
  previous?: string
  sectionTitle?: string
}

/** Everything that the features look at, worked out once. */
export interface View extends Judged {
  tokens: Token[]
  words: Token[]
  allWords: Token[]
  dropped: Token[]
  /** Dropped tokens whose head stays. */
  cut: Token[]
  lower: string[]
  first: Token
  last: Token
  root: Token
  logs: { token: number; log: number }[]
  fullMean: number
  seams: number[]
}

export type Feature = readonly [name: string, value: (view: View) => number]

export const flag = (test: boolean): number => (test ? 1 : 0)
export const word = (token: Token | undefined): string => token?.form.toLowerCase() ?? ''
export const isWord = (token: Token): boolean => /[\p{L}\p{N}]/u.test(token.form)
export const count = (tokens: readonly Token[], list: ReadonlySet<string>): number =>
  tokens.filter((t) => list.has(word(t))).length

/** Works out what the features look at. */
export function viewOf(judged: Judged): View {
  const { tree } = judged
  const kept = withOpeningArticle(tree, judged.kept)
  const tokens = tree.tokens.filter((t) => kept.has(t.i))
  const words = tokens.filter(isWord)
  // An article in front says nothing either way: both forms are printed.
  const shown = /^(a|an|the)$/i.test(words[0]?.form ?? '') && words.length > 1 ? words.slice(1) : words
  const dropped = tree.tokens.filter((t) => !kept.has(t.i) && !isBracketed(tree, t.i))
  const logs = fluency(tokens)
  return {
    ...judged,
    kept,
    tokens,
    words: shown,
    allWords: tree.tokens.filter(isWord),
    dropped,
    cut: dropped.filter((t) => t.head >= 0 && kept.has(t.head) && t.rel !== 'punct'),
    lower: shown.map(word),
    first: shown[0] ?? tree.tokens[0]!,
    last: words.at(-1) ?? tree.tokens[0]!,
    root: tree.tokens[judged.head] ?? tree.tokens[0]!,
    logs,
    fullMean: fullMean(tree),
    seams: tokens
      .filter((t, n) => n > 0 && tokens[n - 1]!.i !== t.i - 1 && !isBracketed(tree, t.i - 1))
      .map((t) => t.i),
  }
}

/** Kept with the article just before the first token, and the "In" of a date, which a label may have lost. */
function withOpeningArticle(tree: Tree, kept: ReadonlySet<number>): ReadonlySet<number> {
  const first = Math.min(...kept)
  const before = tree.tokens[first - 1]
  return before && /^(a|an|the|in|on)$/i.test(before.form) ? new Set([...kept, first - 1]) : kept
}

function isBracketed(tree: Tree, index: number): boolean {
  let depth = 0
  for (let i = 0; i <= index; i++) {
    const form = tree.tokens[i]?.form ?? ''
    if (/^[([]$/.test(form)) depth++
    else if (/^[)\]]$/.test(form)) {
      if (i === index) return depth > 0
      depth = Math.max(0, depth - 1)
    }
  }
  return depth > 0
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((a, b) => a + b, 0) / values.length
}

/** The mean of the whole sentence, once for all its drafts. */
function fullMean(tree: Tree): number {
  const known = means.get(tree) ?? mean(fluency(tree.tokens).map((l) => l.log))
  means.set(tree, known)
  return known
}

const means = new WeakMap<Tree, number>()
