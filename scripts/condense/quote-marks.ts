import type { Tree } from '../language/types.ts'

/** Double quotation marks in pairs, by their tokens, in the order of the sentence; a mark without a partner is in none. */
export function pairQuotes({ tokens }: Tree): [open: number, close: number][] {
  const pairs: [number, number][] = []
  let open = -1
  for (const { form, i } of tokens) {
    if (!/^(["“”]|``|'')$/.test(form)) continue
    if (open < 0 && form !== '”') open = i
    else if (open >= 0) {
      pairs.push([open, i])
      open = -1
    }
  }
  return pairs
}

/** The marks, with what punctuation stands between them, of a quotation of which no word is kept. */
export function findEmptyQuotes(tree: Tree, kept: ReadonlySet<number>): number[] {
  return pairQuotes(tree).flatMap(([open, close]) => {
    const own = tree.tokens.slice(open, close + 1)
    return own.some((t) => /[\p{L}\p{N}]/u.test(t.form) && kept.has(t.i)) ? [] : own.map((t) => t.i)
  })
}
