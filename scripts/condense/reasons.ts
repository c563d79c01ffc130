import { isFinite } from '../language/tree.ts'
import { findStripped } from './strip.ts'
import type { Token, Tree } from '../language/types.ts'
import type { CondenseContext, CondenseInput, Reason } from './types.ts'

/** Lists of sources and links, and what is said inside a quotation that began before, are not the article's claims. */
export function standsOutside(
  { text }: CondenseInput,
  { sectionTitle, previous }: CondenseContext,
): Reason | undefined {
  if (APPARATUS.test(sectionTitle?.trim() ?? '')) return 'meta'
  // "... fraud prevents it": the end of a sentence that began elsewhere.
  if (/^\s*(\.\.\.|…)/.test(text)) return 'breaks off'
  if (/^(Madam|Mr\.?|Mister|Dear|Fellow|My (dear|fellow)) \p{Lu}?\p{L}+,/u.test(text)) return 'quotation'
  const last = /["“”][^"“”]*$/.exec(previous ?? '')?.[0] ?? ''
  const isOpen = /^(“|"[\p{L}\p{N}])/u.test(last)
  return isOpen && !/^["“]/.test(text.trim()) ? 'quotation' : undefined
}

const APPARATUS =
  /^(see also|references?|external links|further reading|(foot|end)?notes|sources|bibliography|works cited|related (articles|links|pages)|citations?|credits|image credits)$/i

/** Why nothing is printed, the sentence as it stands included: what leans or breaks off is not shown whole either. */
export function reasonAgainstWhole(input: CondenseInput, reason: Reason): Reason {
  if (!/^(no verb|low confidence|too long)$/.test(reason)) return reason
  if (leansByMarkers(input)) return 'dangling'
  return input.kind !== 'item' && isFragment(input) ? 'breaks off' : reason
}

/** "To avoid this, X": an aim without a deed. A verb that the tagger took for a noun is no such thing. */
function isFragment({ tree }: CondenseInput): boolean {
  return tree.tokens[0]?.tag === 'TO' && !tree.tokens.some((t) => isFinite(tree, t.i))
}

/** What a point must leave out, such as "also" or "moreover", leans on the sentence before: the whole cannot stand. */
export function leansByMarkers({ tree }: CondenseInput): boolean {
  const stripped = findStripped(tree)
  return tree.tokens.some((t) => stripped.has(t.i) && MARKER.test(t.form) && !goesOnWithin(t, tree))
}

/** "… refused the plan, and also blocked it for others": what a later clause goes on from stands in the sentence itself. */
function goesOnWithin({ i, head }: Token, { root }: Tree): boolean {
  return root < i && head !== root && head > root
}

const MARKER =
  /^(also|then|meanwhile|moreover|furthermore|additionally|specifically|therefore|thus|hence|consequently|however|instead|likewise|similarly|finally|besides|again|otherwise|but|yet|so|accordingly|nevertheless|nonetheless)$/i
