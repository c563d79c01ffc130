/** Invariants of the turn: a claim is not printed without the half that takes it back. */
import { childrenBy, isFinite, subtree } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'
import { isFencedByComma } from '../fences.ts'
import { REPORTING } from '../words.ts'

/** Words that take back, limit or oppose what the rest of the sentence says. */
const TURNS =
  /^(but|although|though|albeit|whereas|despite|notwithstanding|yet|only|until|till|unless|except|however|nevertheless|nonetheless|depending|subject)$/

/** What makes a relative clause a limit of the claim, not an aside: it denies, doubts, delays, or tells a cost. */
const LIMITING =
  /^(not|n['’]t|no|never|still|yet|only|hardly|rarely|without|although|though|but|deny|dispute|reject|refuse|fail|lack|bias|error|problem|cost|expense|limit|restrict|prevent|depend|unclear|uncertain|controversial|expect|plan|intend|hope|should|could|may|might|would|claim|allege)$/

/**
 * "A, but B" is not cut to "A"; "B" alone may stand, for it is where the sentence comes out. A turn at the very start
 * of the sentence is against the one before, and goes.
 */
export function losesTurn(draft: Draft): boolean {
  const { tree, kept } = draft
  return tree.tokens.some((token) => {
    if (kept.has(token.i) || !TURNS.test(token.form.toLowerCase())) return false
    const word = token.form.toLowerCase()
    if (isOpening(draft, token) || isLoose(draft, token) || opensConcession(draft, token)) return false
    if (/^(but|yet)$/.test(word)) return isBeforeKept(draft, token)
    // Within a piece that went as a whole it turns against that piece alone.
    return hangsOnKept(draft, token)
  })
}

/** A relative clause that limits the claim is kept with it. */
export function isLimit(tree: Draft['tree'], token: Token): boolean {
  if (/^(acl:relcl|acl|advcl)/.test(token.rel)) {
    const span = subtree(tree, token.i).map((i) => tree.tokens[i]!)
    return span.some((t) => LIMITING.test(t.lemma.toLowerCase()) || LIMITING.test(t.form.toLowerCase()))
  }
  const marks = [token, ...childrenBy(tree, token.i, /^(case|mark|advmod)/)]
  return (
    marks.some((t) => /^(depending|except|despite|notwithstanding|although|though|only)$/i.test(t.form)) ||
    /^(cost|expense|exception)$/.test(token.lemma)
  )
}

/** "Despite B, A", "Although B, A", "While B, A": a phrase or clause before the subject that grants something. */
export function isConcession(tree: Draft['tree'], token: Token): boolean {
  if (!/^(obl|advcl)/.test(token.rel) || token.i > token.head) return false
  const first = tree.tokens[subtree(tree, token.i)[0]!]!
  if (/^obl/.test(token.rel)) return /^(despite|notwithstanding)$/i.test(first.form)
  const hasSubject = childrenBy(tree, token.i, /^(nsubj|expl)/).some((t) => /^(NN|EX)/.test(t.tag))
  return (
    /^(although|though|whereas)$/i.test(first.form) ||
    (/^while$/i.test(first.form) && hasSubject && isFinite(tree, token.i))
  )
}

/** "A rose, while B fell", "A rose, as B fell": two claims side by side; "as B said" tells whose word it is. */
export function isContrast(tree: Draft['tree'], token: Token): boolean {
  const mark = childrenBy(tree, token.i, /^mark/)[0]
  if (token.rel !== 'advcl' || token.i < token.head || !/^(while|as)$/i.test(mark?.form ?? '')) return false
  if (REPORTING.has(token.lemma) || mark!.i > subtree(tree, token.i)[0]! + 1) return false
  const subject = childrenBy(tree, token.i, /^nsubj/)[0]
  return (
    subject !== undefined &&
    /^NN/.test(subject.tag) &&
    isFinite(tree, token.i) &&
    isFencedByComma(tree, token)
  )
}

function opensConcession({ tree, kept }: Draft, token: Token): boolean {
  return tree.tokens.some(
    (t) => t.i >= token.i && !kept.has(t.i) && isConcession(tree, t) && subtree(tree, t.i)[0] === token.i,
  )
}

/** Nothing but marks and other openers before it. */
function isOpening({ tree }: Draft, token: Token): boolean {
  const word = token.form.toLowerCase()
  return (
    /^(but|yet|however|nevertheless|nonetheless)$/.test(word) &&
    tree.tokens.slice(0, token.i).every((t) => !/[\p{L}\p{N}]/u.test(t.form))
  )
}

/** ", however," and "though" at the end point back to another sentence. */
function isLoose({ tree }: Draft, token: Token): boolean {
  const next = tree.tokens[token.i + 1]
  const word = token.form.toLowerCase()
  if (/^(however|nevertheless|nonetheless)$/.test(word)) return true
  if (word === 'subject') return next?.form.toLowerCase() !== 'to' || !/^(JJ|RB|IN)/.test(token.tag)
  return word === 'though' && (!next || /^[.;]$/.test(next.form))
}

/** Whether what the conjunction joins its half to is kept. */
function isBeforeKept({ tree, kept }: Draft, token: Token): boolean {
  return (
    tree.tokens.slice(0, token.i).some((t) => kept.has(t.i) && /^(VB|NN|JJ|RB)/.test(t.tag)) &&
    !tree.tokens.slice(token.i + 1).some((t) => kept.has(t.i) && isFinite(tree, t.i))
  )
}

/** Whether the piece that the word opens hangs on a word that stays. */
function hangsOnKept({ tree, kept }: Draft, token: Token): boolean {
  let at = token.i
  while (at >= 0 && !kept.has(at)) at = tree.tokens[at]!.head
  if (at < 0) return false
  // The piece that hangs on what stays is a relative clause or a clause of its own: judged where it is cut.
  let piece = token.i
  while (tree.tokens[piece]!.head !== at) piece = tree.tokens[piece]!.head
  return !/^(acl:relcl|conj|parataxis)/.test(tree.tokens[piece]!.rel)
}
