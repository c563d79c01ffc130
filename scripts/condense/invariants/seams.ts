/** Invariants of the seam: what now stand side by side read on from each other. */
import { childrenBy, isFinite, subtree } from '../../language/tree.ts'
import type { Token } from '../../language/types.ts'
import type { Draft } from '../draft.ts'
import { tokensOf } from '../draft.ts'
import { isFence } from '../fences.ts'
import { strandsClause } from './stranded.ts'

/** The first seam of a draft at which it cannot be read on. */
export function leavesSeam(draft: Draft): boolean {
  return seams.some((isBadSeam) => isBadSeam(draft))
}

type Seam = (draft: Draft) => boolean

const seams: readonly Seam[] = [
  joinsClauses,
  losesPredicate,
  strandsAdverb,
  opensAside,
  movesAside,
  tearsExamples,
  beginsSubordinate,
  joinsNames,
  strandsClause,
]

/** "The target was X, and in 1861, a fleet took Y": a clause keeps what joins it to the one before. */
function joinsClauses(draft: Draft): boolean {
  const { tree, kept } = draft
  return tree.tokens.some((clause) => {
    if (!kept.has(clause.i) || !kept.has(clause.head) || !/^(conj|parataxis)/.test(clause.rel)) return false
    if (
      childrenBy(tree, clause.i, /^cc/).some((t) => !kept.has(t.i) && /^(and|but|or|yet|so)$/i.test(t.form))
    )
      return true
    if (childrenBy(tree, clause.i, /^nsubj/).length === 0 || clause.i < clause.head) return false
    const first = subtree(tree, clause.i).find((i) => kept.has(i))!
    const before = tokensOf(draft).findLast((t) => t.i < first)
    if (before?.i === first - 1) return false
    return ![before, tree.tokens[first]].some(
      (t) => isFence(t) || /^([:.“"]|and|but|or|yet|so)$/i.test(t?.form ?? ''),
    )
  })
}

/** "said plans that were floated [aren't final]": what is dropped begins with the verb of the noun before it. */
function losesPredicate({ tree, kept, template }: Draft): boolean {
  return tree.tokens.some((verb) => {
    // "A does B and does C": "A does C".
    if (template === 'second-verb' && (verb.i === tree.root || verb.head === tree.root)) return false
    // "X is a Y which Z": "X Z".
    if (template === 'definition' && /^cop/.test(verb.rel)) return false
    const before = tree.tokens[verb.i - 1]
    if (kept.has(verb.i) || !before || !kept.has(before.i)) return false
    return /^(VBZ|VBD|VBP|MD)$/.test(verb.tag) && /^(NN|PRP|CD)/.test(before.tag)
  })
}

/** "was treated shortly [before her death]" */
function strandsAdverb({ tree, kept }: Draft): boolean {
  return tree.tokens.some((token) => {
    const next = tree.tokens[token.i + 1]
    if (!kept.has(token.i) || !next || kept.has(next.i)) return false
    return (
      LEADING_ADVERBS.test(token.form) && /^RB|^JJ/.test(token.tag) && /^(IN|TO|WRB|RB|DT|CD)$/.test(next.tag)
    )
  })
}

const LEADING_ADVERBS =
  /^(shortly|soon|long|just|immediately|right|back|ever|even|only|exactly|prior|together|along|especially|particularly|apart|ahead|earlier|later|entirely|directly|well|closely|due|next|close|such|up|down|away)$/i

/** "a brother, Oscar[, who draws,] contributing": an aside that a comma opens is closed by one. */
function opensAside(draft: Draft): boolean {
  const { tree, kept } = draft
  return tree.tokens.some((aside) => {
    if (!kept.has(aside.i) || !kept.has(aside.head) || !/^(appos|acl:relcl|parataxis)/.test(aside.rel))
      return false
    const own = subtree(tree, aside.i).filter((i) => kept.has(i))
    const opening = tree.tokens[own[0]!]?.form === ',' ? own[0]! : own[0]! - 1
    if (tree.tokens[opening]?.form !== ',' || !kept.has(opening)) return false
    const whole = subtree(tree, aside.i)
    const next = tree.tokens.find((t) => t.i > own.at(-1)! && kept.has(t.i))
    const isCut = whole.length > own.length || next?.i !== own.at(-1)! + 1
    return (
      isCut &&
      next !== undefined &&
      !isFence(next) &&
      !isFence(tree.tokens[own.at(-1)!]) &&
      /\p{L}/u.test(next.form)
    )
  })
}

/** "posts [from May], alleged to come …": what follows the comma read on from what is gone. */
function movesAside({ tree, kept, cuts }: Draft): boolean {
  return cuts.some((cut) => {
    const last = Math.max(...cut.tokens)
    const comma = tree.tokens[last + 1]
    if (!/^(adjunct|purpose|reason|time-clause|restrictive|modifier)$/.test(cut.rule)) return false
    if (comma?.form !== ',' || !kept.has(comma.i)) return false
    const next = tree.tokens[comma.i + 1]
    const above = next && topOf(tree.tokens, next, comma.i)
    return (
      above !== undefined &&
      kept.has(above.i) &&
      /^(appos|acl|conj|advcl)/.test(above.rel) &&
      !isFinite(tree, above.i)
    )
  })
}

/** "needed logistics[, including transport,] supplies, and networks": the examples went on. */
function tearsExamples({ tree, kept, cuts }: Draft): boolean {
  return cuts.some((cut) => {
    if (cut.rule !== 'examples') return false
    const last = Math.max(...cut.tokens)
    const next = tree.tokens.find((t) => t.i > last && kept.has(t.i) && /[\p{L}\p{N}]/u.test(t.form))
    return next !== undefined && !/^(VB|MD|RB|IN|TO|W)/.test(next.tag)
  })
}

/** "born in San Blas[, the third son of a notary,] Bernardo Salcedo": two names that only the cut puts together. */
function joinsNames({ tree, kept, cuts }: Draft): boolean {
  return cuts.some(({ rule, tokens }) => {
    if (!/^(apposition|relative|participle|trailing)$/.test(rule)) return false
    const [before, after] = [tree.tokens[Math.min(...tokens) - 1], tree.tokens[Math.max(...tokens) + 1]]
    return [before, after].every((t) => t !== undefined && kept.has(t.i) && /^NN/.test(t.tag))
  })
}

/** The highest token above one that still stands behind a mark. */
function topOf(tokens: readonly Token[], token: Token, mark: number): Token {
  let at = token
  while (at.head > mark) at = tokens[at.head]!
  return at
}

/** "Although B", of "A, although B": a clause that opens with a subordinator needs another to hang on. */
function beginsSubordinate(draft: Draft): boolean {
  const { tree, kept } = draft
  const first = tokensOf(draft).find((t) => /\p{L}/u.test(t.form))
  if (!first || !/^(although|though|until|because|whereas|unless|that)$/i.test(first.form)) return false
  const clauses = tree.tokens.filter(
    (t) =>
      kept.has(t.i) &&
      isFinite(tree, t.i) &&
      childrenBy(tree, t.i, /^(nsubj|csubj|expl)/).some((s) => kept.has(s.i)),
  )
  return clauses.filter((t) => !/^acl/.test(t.rel)).length < 2
}
