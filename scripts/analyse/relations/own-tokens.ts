/** Which words are a noun phrase's own, where the parse may have given it more. */
import { childrenBy, subtree } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'

/** Verbs after whose object "of" says for what. */
const CHARGING =
  /^(?:accuse|clear|convict|acquit|suspect|deprive|rob|relieve|strip|warn|inform|remind|absolve)$/

/** "the army for pumps", "the commission with figures": the phrase belongs to the verb, whatever the parse says. */
export function loosePhrases(tree: Tree, i: number): number[] {
  const loose =
    /^(?:for|with|to|against|by|as|at|on|over|about|through|after|before|during|since|into|under)$/i
  return tree.tokens[i]!.kids.filter((kid) => kid > i && isLoose(tree, kid)).flatMap((kid) =>
    subtree(tree, kid),
  )

  function isLoose(tree: Tree, kid: number): boolean {
    const { rel, tag } = tree.tokens[kid]!
    // "researchers at Oxford University found"
    const isOwn = /^(?:nsubj|obl:agent)/.test(tree.tokens[i]!.rel) && /^NNS/.test(tree.tokens[i]!.tag)
    if (isOwn && /^NNP/.test(tag) && hasMarker(kid, /^at$/i) && subtree(tree, kid)[0] === i + 1) return false
    if (rel === 'acl') return /^VB[G]?$/.test(tag)
    const { rel: role, head } = tree.tokens[i]!
    const verb = role === 'obj' ? (tree.tokens[head]?.lemma ?? '') : ''
    // "cleared the firm of all charges"
    if (rel === 'nmod' && CHARGING.test(verb) && hasMarker(kid, /^of$/i)) return true
    return rel === 'nmod' && hasMarker(kid, loose)
  }

  function hasMarker(kid: number, form: RegExp): boolean {
    return childrenBy(tree, kid, /^case$/).some((marker) => form.test(marker.form))
  }
}

/** The tokens with the marks and the "and" between them. */
export function filled(tree: Tree, tokens: number[]): number[] {
  const own = new Set(tokens)
  const [first, last] = [Math.min(...tokens), Math.max(...tokens)]
  return tree.tokens
    .map(({ i }) => i)
    .filter((i) => own.has(i) || (i > first && i < last && /^(?:,|and|or|&)$/.test(tree.tokens[i]!.form)))
}

/** The phrase without what is joined to it, and without relative clauses. */
export function ownTokens(tree: Tree, i: number): number[] {
  const joined = tree.tokens[i]!.kids.filter((kid) =>
    /^(?:conj|cc|acl:relcl)$/.test(tree.tokens[kid]!.rel),
  ).flatMap((kid) => subtree(tree, kid))
  const out = new Set([...joined, ...loosePhrases(tree, i), ...yearBefore(tree, i)])
  return subtree(tree, i).filter((k) => !out.has(k))
}

/** "In 2009 prosecutors charged him": the year is no number of theirs. */
function yearBefore(tree: Tree, i: number): number[] {
  const [year] = childrenBy(tree, i, /^nummod$/).filter(({ form }) => /^(?:1\d|20)\d\d$/.test(form))
  const marker = year && tree.tokens[year.i - 1]
  return year && marker && /^(?:in|by|since)$/i.test(marker.form) ? [marker.i, year.i] : []
}
