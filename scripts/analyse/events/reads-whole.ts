/** A caption is read anew, as the sentence that it has become: what only looked whole in its sentence shows. */
import type { Token, Tree } from '../../language/types.ts'
import { childrenBy, isFinite, isVerb, subtree } from '../../language/tree.ts'

/**
 * Whether a caption, parsed by itself, tells what happened: it has a main verb with a subject, no clause stands beside
 * it unjoined, nothing is named twice as doer and as done to, and it does not end on a word that leads on.
 */
export function readsWhole(tree: Tree): boolean {
  const root = tree.tokens[tree.root]
  if (!root || LEADS_ON.test(tree.text.replace(/\.$/, '').trim()) || lacksObject(tree, root)) return false
  if (isNameWithClause(tree, root)) return false
  return !hasUnjoinedClause(tree) && !actsOnItself(tree, root)
}

/** "suspended its contributions twice, most recently"; "opened proceedings, and the government" */
const LEADS_ON =
  /\b(?:most recently|more recently|especially|particularly|including|again in)$|, and (?:the|an?|its|their) [\p{L}-]+$/iu

/** "spent with reindeer herders" */
function lacksObject(tree: Tree, { i, lemma }: Token): boolean {
  return lemma === 'spend' && childrenBy(tree, i, /^(?:obj|nsubj:pass|advmod)/).length === 0
}

/** "London, to which she moved": a place in somebody's story is no event; "The quartet, which she founded" is one. */
function isNameWithClause(tree: Tree, root: Token): boolean {
  const isPredicate = isVerb(root) || childrenBy(tree, root.i, /^(?:cop|aux)/).length > 0
  if (isPredicate) return false
  return childrenBy(tree, root.i, /^acl:relcl/).some(
    ({ i }) =>
      isFinite(tree, i) &&
      !subtree(tree, i).some((at) => DIRECT.test(tree.tokens[at]!.form) && isFirst(tree, i, at)),
  )
}

const DIRECT = /^(?:which|who|that)$/i

/** Whether a word of a clause is its first but for the comma. */
const isFirst = (tree: Tree, clause: number, at: number) =>
  subtree(tree, clause).every((i) => i >= at || tree.tokens[i]!.form === ',')

/** "He died the business passed to her": two clauses, and neither a mark nor a word between them. */
function hasUnjoinedClause(tree: Tree): boolean {
  return tree.tokens.some((token) => {
    if (!/^(?:parataxis|ccomp|conj|advcl)/.test(token.rel) || token.i < token.head) return false
    if (!isFinite(tree, token.i) || childrenBy(tree, token.i, /^nsubj/).length === 0) return false
    if (/^ccomp/.test(token.rel) && REPORTING.test(tree.tokens[token.head]!.lemma)) return false
    const clause = subtree(tree, token.i)
    const isJoined =
      childrenBy(tree, token.i, /^(?:mark|cc)/).length > 0 || WH.test(tree.tokens[clause[0]!]!.form)
    const between = tree.tokens.slice(token.head + 1, clause[0]! + 1)
    return !isJoined && !between.some(({ form }) => /^[,;:–—-]$/.test(form))
  })
}

const REPORTING =
  /^(?:say|tell|claim|announce|report|state|warn|argue|find|show|believe|think|know|decide|agree|admit|confirm|conclude|declare|predict|estimate|suggest|rule|promise|insist|demand|learn|fear|hope|expect|note|see|mean|prove|reveal|discover|deny|allege)$/
const WH = /^(?:wh\w+|how|that|if|as|since|while|because|after|before|until|once|though|although)$/i

/** "Leif succeeded Leif" */
function actsOnItself(tree: Tree, root: Token): boolean {
  const nameOf = (token: Token) => token.form.toLowerCase()
  const doers = childrenBy(tree, root.i, /^nsubj/).flatMap(({ i }) =>
    subtree(tree, i).map((at) => nameOf(tree.tokens[at]!)),
  )
  return childrenBy(tree, root.i, /^obj/).some(
    (token) => /^NNP/.test(token.tag) && doers.includes(nameOf(token)),
  )
}
