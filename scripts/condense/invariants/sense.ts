/** Invariants of the sense: negation, modality, limits, conditions, attribution, names and numbers. */
import { childrenBy, isFinite, subtree } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'
import { isCause } from '../cut-rules/adjunct.ts'
import { isConcession, isContrast } from './turns.ts'
import { CLAIM_HEDGES, CLAIMING, CONDITIONS, LIMITERS, MODALS, NEGATIONS, REPORTING } from '../words.ts'

const SUBJECT = /^(nsubj|csubj|expl)/

/** Negation, modality, limits and conditions go only with all that they govern. */
export function losesPolarity(draft: Draft): boolean {
  const { tree, kept, head } = draft
  return tree.tokens.some((token) => {
    if (kept.has(token.i)) return false
    const word = token.form.toLowerCase()
    const governor = tree.tokens[token.head]
    if (governor && isGranted(draft, token, governor)) return false
    // "in May", "by Will": names.
    const isModal = MODALS.has(word) && !/^NNP/.test(token.tag)
    if (isModal || LIMITERS.has(word) || NEGATIONS.has(word)) {
      if (governor && kept.has(governor.i)) return true
      if (NEGATIONS.has(word) && isNear(draft, token)) return true
    }
    if (CLAIM_HEDGES.has(word) && token.head === tree.root) return true
    // A condition belongs to the verb above its clause.
    if (CONDITIONS.has(word) && /^(mark|case|advmod)$/.test(token.rel)) {
      const above = tree.tokens[governor?.head ?? -1]
      if (above && kept.has(above.i) && (above.i === head || isFinite(tree, above.i))) return true
    }
    return false
  })
}

/** "Despite B, A", "While B, A" and "A, while B": A holds without B, too. */
function isGranted({ tree }: Draft, token: Token, governor: Token): boolean {
  if (!/^(despite|although|though|while|whereas|as)$/i.test(token.form)) return false
  return isConcession(tree, governor) || isContrast(tree, governor) || isCause(tree, governor)
}

/** Whether a word next to a dropped one stays, without a mark between them. */
function isNear(draft: Draft, token: Token): boolean {
  const next = draft.tree.tokens[token.i + 1]
  return next !== undefined && draft.kept.has(next.i) && /[\p{L}\p{N}]/u.test(next.form)
}

/** Who said or believes it is told with it. */
export function losesAttribution(draft: Draft): boolean {
  const { tree, kept } = draft
  return tree.tokens.some((token) => {
    if (kept.has(token.i)) return false
    if (/^according$/i.test(token.form)) return !isOfDropped(draft, token)
    if (!REPORTING.has(token.lemma.toLowerCase()) || !/^VB/.test(token.tag)) return false
    // "X, or so Y argues."
    const isTag =
      childrenBy(tree, token.i, SUBJECT).length > 0 &&
      subtree(tree, token.i).length <= 6 &&
      CLAIMING.has(token.lemma)
    if (isTag && isFinite(tree, token.i)) return true
    const reported = childrenBy(tree, token.i, /^(ccomp|parataxis)/).some((t) =>
      subtree(tree, t.i).some((i) => kept.has(i)),
    )
    const above =
      /^(parataxis|advcl|conj)/.test(token.rel) &&
      kept.has(token.head) &&
      !tree.tokens[token.head]!.rel.startsWith('acl')
    return (
      reported || (above && childrenBy(tree, token.i, SUBJECT).length > 0 && /^parataxis/.test(token.rel))
    )
  })
}

/** "X, a band armed, according to C, by D": the source of what went as an aside went with it. */
function isOfDropped({ tree, cuts }: Draft, token: Token): boolean {
  const piece = cuts.find((cut) => cut.tokens.includes(token.i))
  const noun = tree.tokens[token.head]
  return (
    piece !== undefined &&
    /^(apposition|relative|participle)$/.test(piece.rule) &&
    noun !== undefined &&
    piece.tokens.includes(noun.head)
  )
}

/** A run of capitals loses at most its front (a title before a person), never its end. */
export function cutsNames(draft: Draft): boolean {
  const { tokens } = draft.tree
  return tokens.some((t) => {
    const next = tokens[t.i + 1]
    return (
      next &&
      /^NNP/.test(t.tag) &&
      /^NNP/.test(next.tag) &&
      draft.kept.has(t.i) &&
      !draft.kept.has(next.i) &&
      /^\p{Lu}/u.test(next.form)
    )
  })
}

/** A number keeps its unit and its scale. */
export function cutsNumbers(draft: Draft): boolean {
  const { tokens } = draft.tree
  return tokens.some((t) => {
    const next = tokens[t.i + 1]
    if (!next) return false
    const isScaled =
      t.tag === 'CD' &&
      /^(million|billion|trillion|thousand|hundred|dozen|%|percent|per|percentage|[a-z]{1,3})$/i.test(
        next.form,
      )
    // "1 – 0", "20-30": no number of a pair alone.
    const isPair =
      t.tag === 'CD' && /^[-–—]$/.test(next.form) && tokens[t.i + 2]?.tag === 'CD' && draft.kept.has(t.i)
    if (isPair && !draft.kept.has(t.i + 2)) return true
    const isSigned = /^[$€£#]$/.test(t.form) && next.tag === 'CD'
    return (
      (isScaled || isSigned) &&
      draft.kept.has(t.i) !== draft.kept.has(next.i) &&
      !/^(of|in|to|and|or|on|at|by|for|as|was|is|are|had|has|who)$/i.test(next.form)
    )
  })
}
