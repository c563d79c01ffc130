import { subtree } from '../language/tree.ts'
import type { Token, Tree } from '../language/types.ts'

/** A mark that fences a piece of a sentence. */
export const isFence = (token: Token | undefined): boolean => /^(,|;|—|–|--|-)$/.test(token?.form ?? '')

/** Whether marks, or the ends of the sentence, stand on both sides of a token and what hangs on it. */
export function isFencedByComma(tree: Tree, token: Token): boolean {
  const span = subtree(tree, token.i)
  const [first, last] = [span[0]!, span.at(-1)!]
  const before = first === 0 || isFence(tree.tokens[first]) || isFence(tree.tokens[first - 1])
  const after = isFence(tree.tokens[last]) || isFence(tree.tokens[last + 1])
  const atEnd = last + 1 >= tree.tokens.length || /^[.!?;:]+$/.test(tree.tokens[last + 1]!.form)
  return first === 0 ? after : before && (after || atEnd || last === tree.tokens.length - 1)
}
