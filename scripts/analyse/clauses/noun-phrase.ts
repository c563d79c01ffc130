/** A noun phrase without what only adds to it. */
import { bracketedTokens } from './clause.ts'
import { subtree } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'

/** The tokens of a noun phrase less relative clauses, brackets and, after a comma, appositions. */
export function trimmedPhrase(tree: Tree, head: number): number[] {
  const kept = new Set(subtree(tree, head))
  for (const i of bracketedTokens(tree)) kept.delete(i)
  for (const i of [...kept]) {
    const token = tree.tokens[i]!
    if (i === head) continue
    const first = subtree(tree, i)[0]!
    const comma = [first - 1, first].some((k) => tree.tokens[k]?.form === ',')
    const goes =
      /^(?:acl:relcl|parataxis|cop|nsubj|advcl|punct:side|mark|discourse)$/.test(token.rel) ||
      (/^(?:acl|amod)$/.test(token.rel) && token.head === head && i > head) ||
      (/^(?:appos|acl)$/.test(token.rel) &&
        comma &&
        !(token.rel === 'appos' && /^NNP/.test(token.tag) && tree.tokens[token.head]!.tag === 'NN'))
    if (goes) for (const k of subtree(tree, i)) kept.delete(k)
  }
  const tokens = [...kept].sort((a, b) => a - b)
  while (
    tokens.length > 0 &&
    /^(?:punct|cc|case)$/.test(tree.tokens[tokens[0]!]!.rel) &&
    !/^["“‘(]$/.test(tree.tokens[tokens[0]!]!.form)
  )
    tokens.shift()
  while (tokens.length > 0 && /^[,;:–—-]$/.test(tree.tokens[tokens.at(-1)!]!.form)) tokens.pop()
  return tokens
}
