/** Seams at which a clause has come apart: a subject without its verb, or a verb without its subject. */
import { childrenBy, isVerb } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'
import { tokensOf } from '../draft.ts'

/** Whether half a clause is left. */
export function strandsClause(draft: Draft): boolean {
  return forms.some((isOfForm) => isOfForm(draft))
}

type Form = (draft: Draft) => boolean

const forms: readonly Form[] = [splitsSubject, leavesDeed, endsInSubject, endsInSubordinate]

/** "The miller, left": one comma alone between a subject and its verb closes an aside that is not there. */
function splitsSubject(draft: Draft): boolean {
  const { tree, kept, head } = draft
  const owner = draft.template === 'second-verb' ? tree.root : head
  const subject = childrenBy(tree, owner, /^nsubj/).find((t) => kept.has(t.i) && t.i < head)
  const shown = tokensOf(draft)
  const first = shown.find(
    (t) => t.i > (subject?.i ?? head) && (t.i === head || (t.head === head && /^(aux|cop)/.test(t.rel))),
  )
  const before = shown.findLast((t) => first !== undefined && t.i < first.i)
  if (!subject || before?.form !== ',' || first!.i < subject.i) return false
  return shown.filter((t) => t.form === ',' && t.i < first!.i).length === 1
}

/** "begins in La Loma[, where volunteers,] go from door to door": a verb of the clause that is gone. */
function leavesDeed({ tree, kept, head }: Draft): boolean {
  return tree.tokens.some((verb) => {
    const gone = tree.tokens[verb.i - 1]
    if (!kept.has(verb.i) || !/^(VB|VB[DPZN]|MD)$/.test(verb.tag) || !gone || kept.has(gone.i)) return false
    const before = tree.tokens.findLast((t) => t.i < verb.i && kept.has(t.i))
    if (!before || before.i < head) return false
    const run = tree.tokens.slice(before.i + 1, verb.i).filter((t) => /\p{L}/u.test(t.form))
    return run.slice(0, 3).some((t) => /^(which|who|whom|whose|where)$/i.test(t.form))
  })
}

/** "opened a case against X, and the government[, having denied it, introduced a bill]": a noun whose verb is gone. */
function endsInSubject(draft: Draft): boolean {
  const { tree } = draft
  const shown = tokensOf(draft)
  const and = shown.findLast(
    (t, n) => /^(and|but|or)$/i.test(t.form) && (shown[n - 1]?.form === ',' || shown[n - 1]?.form === ';'),
  )
  const last = shown.at(-1)
  if (!and || !last) return false
  const tail = shown.filter((t) => t.i > and.i)
  if (tail.some((t) => isVerb(t))) return false
  const after = tree.tokens.filter(
    (t) => t.i > last.i && !draft.kept.has(t.i) && /[\p{L}\p{N}]/u.test(t.form),
  )
  const isItsVerb = (t: Token | undefined): boolean => /^(VB[ZDPN]|MD)$/.test(t?.tag ?? '')
  // Three members before it, "A, B, and C", make a series of it, unless the next word is its verb.
  const isSeries = shown.filter((t) => t.form === ',' && t.i > draft.head && t.i < and.i).length > 1
  return isItsVerb(after[0]) || (!isSeries && after.some((t) => isItsVerb(t) || t.tag === 'CD'))
}

/** "were freed after the owner[, Kallis Shipping, paid a ransom]": a clause that has lost its verb. */
function endsInSubordinate(draft: Draft): boolean {
  const { tree, kept } = draft
  const shown = tokensOf(draft)
  const opener = shown.findLast((t) =>
    /^(when|while|because|although|though|where|after|before|until|since|as|if)$/i.test(t.form),
  )
  const last = shown.at(-1)
  if (!opener || !last || opener.i === shown[0]!.i) return false
  const tail = shown.filter((t) => t.i > opener.i)
  const isFiniteTag = (t: Token | undefined): boolean => /^(VB[ZDP]|MD)$/.test(t?.tag ?? '')
  if (tail.some(isFiniteTag) || !tail.some((t) => /^NN/.test(t.tag))) return false
  // What comes next in the sentence, behind a mark or not, is the verb, or words that lead to it.
  const after = tree.tokens.filter((t) => t.i > last.i && !kept.has(t.i) && /[\p{L}\p{N}]/u.test(t.form))
  if (isFiniteTag(after[0])) return true
  return (
    after.length > 0 && /^(when|while|because|although|though|if)$/i.test(opener.form) && !tail.some(isVerb)
  )
}
