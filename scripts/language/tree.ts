/** Questions that are often asked of a parsed sentence. */
import type { Token, Tree } from './types.ts'

/** The token and all that depends on it, in the order of the sentence. */
export function subtree(tree: Tree, i: number): number[] {
  const found: number[] = []
  const pending = [i]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    found.push(next)
    pending.push(...(tree.tokens[next]?.kids ?? []))
  }
  return found.sort((a, b) => a - b)
}

/** The dependents of a token whose relation fits, in the order of the sentence. */
export function childrenBy(tree: Tree, i: number, relation: RegExp): Token[] {
  return (tree.tokens[i]?.kids ?? [])
    .map((kid) => tree.tokens[kid])
    .filter((kid): kid is Token => kid !== undefined && relation.test(kid.rel))
}

/** Whether the token is a verb, an auxiliary or a modal. */
export function isVerb(token: Token): boolean {
  return /^(?:VB|MD)/.test(token.tag)
}

/** Whether the clause that this token heads has a finite verb: itself, its auxiliary or its copula. */
export function isFinite(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]
  if (!token) return false
  if (isFiniteForm(token) && !/^(?:aux|cop)/.test(token.rel)) return true
  return childrenBy(tree, i, /^(?:aux|cop)/).some(isFiniteForm)
}

/** The text of some tokens: spaces as in the sentence between neighbours, one space where tokens are left out. */
export function textOf(tree: Tree, indices: readonly number[]): string {
  let text = ''
  let last: Token | undefined
  for (const i of [...indices].sort((a, b) => a - b)) {
    const token = tree.tokens[i]
    if (!token) continue
    if (last) text += last.i + 1 === i ? tree.text.slice(last.end, token.start) : ' '
    text += token.form
    last = token
  }
  return text.replace(/\s+/g, ' ')
}

function isFiniteForm(token: Token): boolean {
  return /^(?:VBZ|VBP|VBD|MD)$/.test(token.tag)
}
