import { subtree, type Token, type Tree } from '../../language/index.ts'
import { isWord } from './marks.ts'

/** The first and the last word of a clause or phrase: indices of tokens. */
export interface Range {
  first: number
  last: number
}

/** The words of a token and of all that hangs on it, marks at the edges left out; undefined where they are torn apart. */
export function rangeOf({ i }: Token, tree: Tree): Range | undefined {
  // Marks are left out of account: a comma often hangs on another word than it stands behind.
  const own = subtree(tree, i).filter((at) => isWord(tree.tokens[at]!))
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return undefined
  const between = tree.tokens.slice(first, last + 1).filter(isWord)
  return between.length === own.length ? { first, last } : undefined
}

/** The words around a token that hang on it, where others are torn off. */
export function runOf({ i }: Token, tree: Tree): Range {
  const own = new Set(subtree(tree, i))
  let [first, last] = [i, i]
  while (own.has(first - 1) && isWord(tree.tokens[first - 1]!)) first--
  while (own.has(last + 1) && isWord(tree.tokens[last + 1]!)) last++
  return { first, last }
}

/** The first word of all that hangs on a token. */
export const firstWord = ({ i }: Token, tree: Tree): number =>
  subtree(tree, i).find((at) => isWord(tree.tokens[at]!)) ?? i

/** The first token of all that hangs on a token before it. */
export function leftmost({ i }: Token, tokens: Token[]): number {
  return Math.min(i, ...tokens[i]!.kids.map((kid) => (kid < i ? leftmost(tokens[kid]!, tokens) : i)))
}
