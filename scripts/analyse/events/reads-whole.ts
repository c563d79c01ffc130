/** A caption is read anew, as the sentence that it has become: what only looked whole in its sentence shows. */
import type { Token, Tree } from '../../language/types.ts'
import { isVague } from './is-hollow.ts'
import { childrenBy, isFinite, isVerb, subtree } from '../../language/tree.ts'

/**
 * Whether a caption, parsed by itself, tells what happened: it is no name that a clause describes, no clause stands in it
 * unjoined, and it does not end on a word that leads on.
 */
export function readsWhole(tree: Tree): boolean {
  const root = tree.tokens[tree.root]
  if (!root || LEADS_ON.test(tree.text.replace(/\.$/, '').trim())) return false
  if (childrenBy(tree, root.i, /^nsubj/).some((subject) => subject.i < root.i && isVague(tree, subject)))
    return false
  if (endsOnMember(tree) || isNameWithClause(tree, root) || trailsOff(tree) || isSubordinate(tree, root))
    return false
  return !hasUnjoinedClause(tree)
}

/** "was laid and Greek": a word joined to a verb, which began another clause. */
function endsOnMember({ tokens }: Tree): boolean {
  const last = tokens.findLast(({ rel }) => rel !== 'punct')
  const over = last && tokens[last.head]
  return (
    over !== undefined &&
    last!.rel === 'conj' &&
    last!.kids.every((kid) => tokens[kid]!.rel === 'cc' || tokens[kid]!.rel === 'punct') &&
    /^(?:NN|JJ)/.test(last!.tag) &&
    /^VB/.test(over.tag)
  )
}

/** "As they combined with the young players": a clause that leads to one that went. */
function isSubordinate({ tokens }: Tree, root: Token): boolean {
  return (
    /^(?:as|because|although|though|if|unless|whereas|while|that|whether)$/i.test(tokens[0]!.form) &&
    tokens[0]!.head === root.i &&
    tokens[0]!.rel === 'mark'
  )
}

/** "had fallen to eighth place, and the local paper, the Echo", "Permits were to be obtained, diffusers": a clause that lost its verb. */
function trailsOff({ text, tokens }: Tree): boolean {
  const end = TRAILS_OFF.exec(text.replace(/\.$/, ''))
  if (!end) return false
  return !tokens.some(({ start, tag }) => start > end.index && /^(?:VB|MD)/.test(tag))
}

const TRAILS_OFF = /(?<=^[^,]*), (?:and (?:the|an?|its|their|his|her|some|many) [^,]+(?:, [^,]+)?|\p{Ll}+s)$/u

/** "suspended its contributions twice, most recently"; "opened proceedings, and the government" */
const LEADS_ON =
  /\b(?:most recently|more recently|especially|particularly|including|again in|partially|partly|mainly|mostly|largely|chiefly|primarily|notably)$|, (?:[\p{L}-]+ )?(?:days?|weeks?|months?|years?|decades?)$|^(?:in|at|on|after) the (?:first|second|third|latter|former|other), |\bto (?:the|an?) (?:extent|point|degree)$|^what\b|^[^,]*\b(?:told|said|says|added|wrote)\b[^,]*, (?:was|were|is|are|had|has|would|will)\b|, and (?:the|an?|its|their) [\p{L}-]+$/iu

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

const DIRECT = /^(?:which|who|whom|that)$/i

/** Whether a word of a clause is its first but for the comma. */
const isFirst = (tree: Tree, clause: number, at: number) =>
  subtree(tree, clause).every((i) => i >= at || tree.tokens[i]!.form === ',')

/** "He died the business passed to her": two clauses, and neither a mark nor a word between them. */
function hasUnjoinedClause(tree: Tree): boolean {
  return tree.tokens.some((token) => {
    if (!/^(?:parataxis|conj|advcl)/.test(token.rel) || token.i < token.head) return false
    if (!isFinite(tree, token.i) || childrenBy(tree, token.i, /^nsubj/).length === 0) return false
    const clause = subtree(tree, token.i)
    const isJoined =
      childrenBy(tree, token.i, /^(?:mark|cc)/).length > 0 || WH.test(tree.tokens[clause[0]!]!.form)
    const between = tree.tokens.slice(token.head + 1, clause[0]! + 1)
    return !isJoined && !between.some(({ form }) => /^[,;:–—-]$/.test(form))
  })
}

const WH = /^(?:wh\w+|how|that|if|as|since|while|because|after|before|until|once|though|although)$/i
