/** Invariants of series: all members or, of two deeds, one. */
import { childrenBy, isFinite, isVerb } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'
import { relativeBefore } from '../repair-tree.ts'

/** A coordination keeps every member that it had; of two deeds or two clauses one may go as a whole. */
export function losesMember(draft: Draft): boolean {
  const { tree, kept } = draft
  return tree.tokens.some((first) => {
    const others = childrenBy(tree, first.i, /^conj/)
    if (others.length === 0) return false
    const members = [first, ...others]
    const left = members.filter((t) => kept.has(t.i))
    if (left.length === 0 || left.length === members.length) return false
    // "A did B; C did D and E": what stands behind the mark is gone as a whole.
    const end = Math.max(...kept)
    if (draft.template === 'first-clause' && members.every((t) => kept.has(t.i) || t.i > end)) return false
    // "A rose, B fell, and C stood still": the first alone.
    if (left.length === 1 && left[0] === first && others.every((t) => isClause(draft, t))) return false
    if (left.length === 1 && members.every((t) => isWholeDeed(draft, t)) && isTold(draft, left[0]!, first))
      return false
    return members.length > 2 || !members.every((t) => isDeed(draft, t)) || isOneOfMany(draft, others[0]!)
  })
}

/**
 * "invited four parties to talks, a week after a vote in which the voters ended his rule but gave nobody a majority":
 * without the relative clause its second deed would be the subject's.
 */
export function takesOverDeed({ tree, kept }: Draft): boolean {
  return tree.tokens.some((deed) => {
    if (!kept.has(deed.i) || childrenBy(tree, deed.i, /^(nsubj|csubj|expl)/).length > 0) return false
    const relative = relativeBefore(tree, deed)
    return relative !== undefined && !kept.has(relative.i)
  })
}

/**
 * A seam just before "and", or what is left out begins with ", and": by the marks alone a series has lost a member,
 * whatever the parser made of it.
 */
export function tearsSeries(draft: Draft): boolean {
  const { tree, kept } = draft
  const { tokens } = tree
  return runsOf(draft).some(({ start, end }) => {
    const before = tokens[start - 1]
    if (!before || !kept.has(before.i)) return false
    const isFenced = tokens[start]!.form === ',' || before.form === ','
    const first = tokens[start]!.form === ',' ? tokens[start + 1] : tokens[start]
    const after = tokens.slice(end).filter((t) => kept.has(t.i))
    const [next, second] = after
    const joint = next?.form === ',' ? second : next
    const isBeforeAnd = isFenced && joint !== undefined && /^(and|or)$/i.test(joint.form)
    if (isBeforeAnd) {
      const isAside =
        first !== undefined && /^(which|who|whom|whose|where|when|such|including)$/i.test(first.form)
      return !isAside || !after.some((t) => t.i > joint.i && isFinite(tree, t.i))
    }
    // The end of a series: ", B, and C" or ", B and C" is gone as a whole.
    const dropped = tokens.slice(start, end)
    const and = dropped.find((t) => /^(and|or)$/i.test(t.form))
    if (!and || !isFenced || !first || after.length > 0) return false
    return (
      first !== and && /^(NN|VBG|DT|CD)/.test(first.tag) && !hasVerb(dropped) && !isGerundAside(draft, first)
    )
  })
}

/** A deed with its complement, or a clause: what can be told without its neighbour. */
function isDeed({ tree }: Draft, token: Token): boolean {
  return isVerb(token) || childrenBy(tree, token.i, /^cop/).length > 0
}

/** A verb with what it needs: of several deeds of one doer it can be told alone. */
const isWholeDeed = ({ tree }: Draft, verb: Token): boolean =>
  /^VB[DZP]$/.test(verb.tag) && childrenBy(tree, verb.i, /^(obj|obl|xcomp|ccomp)/).some((t) => t.i > verb.i)

/** The last deed by a template of its own, or the first where no mark is left by which another could go on. */
function isTold({ tree, kept, head, template }: Draft, deed: Token, first: Token): boolean {
  if (deed !== first) return template === 'second-verb' && deed.i === head
  return deed.i === head && !tree.tokens.some((t) => t.i > deed.i && kept.has(t.i) && t.form === ',')
}

const isClause = ({ tree }: Draft, token: Token): boolean =>
  isFinite(tree, token.i) && childrenBy(tree, token.i, /^nsubj/).length > 0

/** "A, B, and C" of which the parser saw two: a mark before the "and" and another before that. */
function isOneOfMany({ tree }: Draft, second: Token): boolean {
  if (childrenBy(tree, second.i, /^(nsubj|csubj|expl)/).length > 0) return false
  const and = childrenBy(tree, second.i, /^cc/)[0]
  if (!and || tree.tokens[and.i - 1]?.form !== ',') return false
  const from = Math.max(0, tree.tokens[second.head]!.i)
  return tree.tokens.slice(from, and.i - 1).some((t) => t.form === ',')
}

/** ", fostering trust and hope" tells what comes of the deed before: no member of a series. */
function isGerundAside({ tree }: Draft, first: Token): boolean {
  return first.tag === 'VBG' && isVerb(tree.tokens[first.head] ?? first) && /^(advcl|acl)/.test(first.rel)
}

const hasVerb = (tokens: readonly Token[]): boolean => tokens.some((t) => /^(VBZ|VBD|VBP|MD)$/.test(t.tag))

function runsOf({ tree, kept }: Draft): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = []
  for (const { i } of tree.tokens) {
    if (kept.has(i)) continue
    const last = runs.at(-1)
    if (last && last.end === i) last.end = i + 1
    else runs.push({ start: i, end: i + 1 })
  }
  return runs
}
