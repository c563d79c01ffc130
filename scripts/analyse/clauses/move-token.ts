/** Hangs a token of a tree that is being mended on another head. */
import type { Token } from '../../language/types.ts'

export function move(tokens: Token[], token: Token, head: number, rel: string): void {
  const before = tokens[token.head]
  if (before) before.kids = before.kids.filter((kid) => kid !== token.i)
  token.head = head
  token.rel = rel
  tokens[head]!.kids = [...tokens[head]!.kids, token.i].sort((a, b) => a - b)
}
