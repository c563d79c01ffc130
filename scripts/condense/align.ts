import { childrenBy, isVerb } from '../language/tree.ts'
import type { Tree } from '../language/types.ts'
import { sameLemma } from '../language/same-lemma.ts'
import { tokenize } from '../language/tokenize.ts'

/**
 * Which tokens of a sentence a text keeps that was cut from it: the words of the text, in the order of the sentence, with as
 * few seams as possible. A label in front ("2012: …") may come from elsewhere in it. Undefined where more than
 * one word in ten is not the sentence's.
 */
export function align(tree: Tree, text: string): Set<number> | undefined {
  const label = /^([^:]{1,30}): /.exec(text)
  const isOwnColon = label && tree.text.toLowerCase().includes(label[0].trim().toLowerCase())
  const body = label && !isOwnColon ? text.slice(label[0].length) : text
  const words = tokenize(body).map((w) => w.form)
  const kept = longestMatch(tree, words)
  if (label && !isOwnColon) {
    const free = tree.tokens.filter((t) => !kept.has(t.i))
    for (const { form } of tokenize(label[1]!)) {
      const token = free.find((t) => t.form.toLowerCase() === form.toLowerCase())
      if (token) kept.add(token.i)
    }
  }
  const content = words.filter((w) => /[\p{L}\p{N}]/u.test(w)).length
  const found = [...kept].filter((i) => /[\p{L}\p{N}]/u.test(tree.tokens[i]!.form)).length
  return found === 0 || found < 0.9 * content ? undefined : kept
}

/** The head of what is kept: the root, or the highest token, a verb rather than another. */
export function headOf(tree: Tree, kept: ReadonlySet<number>): number {
  if (kept.has(tree.root)) return tree.root
  const depth = (i: number): number => (tree.tokens[i]!.head < 0 ? 0 : 1 + depth(tree.tokens[i]!.head))
  const tops = [...kept].filter((i) => !kept.has(tree.tokens[i]!.head) && tree.tokens[i]!.rel !== 'punct')
  const clauses = tops.filter((i) => isVerb(tree.tokens[i]!) || childrenBy(tree, i, /^cop/).length > 0)
  const pool = clauses.length > 0 ? clauses : tops
  return pool.reduce((best, i) => (depth(i) < depth(best) ? i : best), pool[0] ?? tree.root)
}

/** Longest common subsequence; a match next to the last one counts a little more. */
function longestMatch({ tokens }: Tree, words: string[]): Set<number> {
  const [n, m] = [tokens.length, words.length]
  const score = Array.from({ length: n + 1 }, () => new Float64Array(m + 1))
  const run = Array.from({ length: n + 1 }, () => new Float64Array(m + 1))
  for (let i = n - 1; i >= 0; i--) {
    for (let j = m - 1; j >= 0; j--) {
      const match = likeness(tokens[i]!.form, words[j]!)
      run[i]![j] = match > 0 ? match + score[i + 1]![j + 1]! + (isMatch(i + 1, j + 1) ? 0.1 : 0) : -1
      score[i]![j] = Math.max(run[i]![j]!, score[i + 1]![j]!, score[i]![j + 1]!)
    }
  }
  const kept = new Set<number>()
  for (let i = 0, j = 0; i < n && j < m;) {
    if (run[i]![j]! >= 0 && run[i]![j] === score[i]![j]) {
      kept.add(i++)
      j++
    } else if (score[i + 1]![j]! >= score[i]![j + 1]!) i++
    else j++
  }
  return kept

  function isMatch(i: number, j: number): boolean {
    return i < n && j < m && likeness(tokens[i]!.form, words[j]!) > 0
  }
}

function likeness(a: string, b: string): number {
  if (a.toLowerCase() === b.toLowerCase()) return 1
  return /^\p{L}+$/u.test(a) && /^\p{L}+$/u.test(b) && sameLemma(a, b) ? 0.9 : 0
}
