/** Questions about the clauses of a parsed sentence. */
import { childrenBy, isVerb } from '../../language/index.ts'
import type { Token, Tree } from '../../language/types.ts'

const clausal = /^(?:root|ccomp|advcl|acl|acl:relcl|advcl:relcl|csubj|parataxis)$/

/** Index of the head of the clause that a token stands in; itself where it is one. */
export function clauseOf(tree: Tree, i: number): number {
  let at = i
  for (let steps = 0; steps < tree.tokens.length; steps++) {
    const token = tree.tokens[at]!
    if (clausal.test(token.rel) || token.head < 0) return at
    if (token.rel === 'conj' && isPredicate(tree, at) && isPredicate(tree, token.head)) return at
    at = token.head
  }
  return at
}

/** Whether a token says something of a subject: a verb, or a noun or adjective with a copula. */
export function isPredicate(tree: Tree, i: number): boolean {
  const token = tree.tokens[i]
  return token !== undefined && (isVerb(token) || childrenBy(tree, i, /^(?:cop|nsubj)/).length > 0)
}

/** The subject's head: the clause's own, or that of the clause it is joined to or depends on. */
export function subjectOf(tree: Tree, head: number): Token | undefined {
  const token = tree.tokens[head]
  if (!token) return undefined
  // Of two that the parser found, the nearer one: "On 15 September they beat …".
  const subjects = childrenBy(tree, head, /^(?:nsubj|csubj)/).filter(({ rel }) => !rel.includes('outer'))
  const own = subjects.filter(({ i }) => i < head).at(-1) ?? subjects[0]
  if (own) {
    const relative = /^(?:who|which|that)$/i.test(own.form) && /relcl/.test(token.rel)
    return relative ? tree.tokens[token.head] : own
  }
  if (token.rel === 'acl' && token.tag === 'VBN') return tree.tokens[token.head]
  if (token.rel === 'conj' || token.rel === 'xcomp') return subjectOf(tree, token.head)
  if (token.rel === 'advcl' && /^VB[GN]$/.test(token.tag)) return subjectOf(tree, token.head)
  return undefined
}

/** Whether the clause holds a negation of its own. */
export function isNegated(tree: Tree, head: number): boolean {
  return childrenBy(tree, head, /^(?:advmod|det|cc:preconj|neg)/).some(({ form }) =>
    /^(?:not|n['’]t|never|no|neither|nor|hardly|barely)$/i.test(form),
  )
}

/** Which tokens stand within quotation marks. */
export function quotedTokens(tree: Tree): ReadonlySet<number> {
  const found = new Set<number>()
  let open = beginsQuoted(tree)
  for (const { i, form } of tree.tokens) {
    if (/^[“«]$/.test(form)) open = true
    else if (/^[”»]$/.test(form)) open = false
    else if (/^(?:"|``|'')$/.test(form)) open = !open
    else if (open) found.add(i)
  }
  return found
}

/** Whether the first mark of quotation closes what a sentence before opened: it sticks to the word before it. */
function beginsQuoted({ tokens, text }: Tree): boolean {
  const first = tokens.find(({ form }) => /^(?:[“”«»"]|``|'')$/.test(form))
  if (!first || /^[“«]$/.test(first.form)) return false
  return first.start > 0 && /\S/.test(text[first.start - 1]!) && /^(?:\s|$)/.test(text.slice(first.end))
}

/** Which tokens stand within round brackets, the brackets included. */
export function bracketedTokens(tree: Tree): ReadonlySet<number> {
  const found = new Set<number>()
  let depth = 0
  for (const { i, form } of tree.tokens) {
    if (/^[([]$/.test(form)) depth++
    if (depth > 0) found.add(i)
    if (/^[)\]]$/.test(form)) depth = Math.max(0, depth - 1)
  }
  return found
}
