/** Templates that give one clause of several. */
import { childrenBy, isFinite, isVerb, subtree } from '../../language/tree.ts'
import type { Token, Tree } from '../../language/types.ts'
import { relativeBefore } from '../repair-tree.ts'
import { REPORTING } from '../words.ts'
import { lower, range } from './template.ts'
import type { Base } from './template.ts'

const SUBJECTS = /^(nsubj|csubj|expl)/

/** "A does B, and C does D": "C does D". */
export function secondClause(tree: Tree): Base[] {
  if (REPORTING.has(tree.tokens[tree.root]!.lemma) || isUnderFrame(tree)) return []
  return childrenBy(tree, tree.root, /^(conj|parataxis)/).flatMap((clause) => {
    const subject = childrenBy(tree, clause.i, /^nsubj/)[0]
    const span = subtree(tree, clause.i)
    if (!subject || !/^NN/.test(subject.tag) || span.length < 4 || clause.i < tree.root) return []
    if (childrenBy(tree, clause.i, /^mark/).length > 0) return []
    // "stars as Clairmont and is filming …": what stands before the "and" is the first clause's.
    if (childrenBy(tree, clause.i, /^cc$/).some(({ i }) => i > subject.i)) return []
    const before = tree.tokens[span[0]! - 1]
    const isFenced = [before, tree.tokens[span[0]!]].some((t) =>
      /^([,;:]|—|–|-|--|and|but|or|so)$/i.test(t?.form ?? ''),
    )
    if (!isFenced || isConclusion(tree, span)) return []
    const cc = new Set(
      childrenBy(tree, clause.i, /^(cc|punct)/)
        .filter((t) => t.i < subject.i)
        .map((t) => t.i),
    )
    return [{ kept: span.filter((i) => !cc.has(i)), head: clause.i }]
  })
}

/** "A does B and does C": "A does C", with what both verbs share. */
export function secondVerb(tree: Tree): Base[] {
  const root = tree.tokens[tree.root]!
  const subject = childrenBy(tree, root.i, /^nsubj/)[0]
  if (!subject || REPORTING.has(root.lemma) || !isVerb(root)) return []
  // Where the first verb has a clause of its own, the second is often that clause's.
  if (childrenBy(tree, root.i, /^(ccomp|xcomp|advcl)/).length > 0) return []
  return childrenBy(tree, root.i, /^conj/).flatMap((verb) => {
    if (!isVerb(verb) || childrenBy(tree, verb.i, SUBJECTS).length || subject.i > root.i) return []
    // Behind "the fire, which killed 17" it may be what the fire did.
    if (relativeBefore(tree, verb)) return []
    const shared = sharedAuxiliaries(tree, root, verb)
    if (!shared) return []
    const cc = new Set(
      childrenBy(tree, verb.i, /^(cc|punct)/)
        .filter((t) => t.i < verb.i)
        .map((t) => t.i),
    )
    const span = subtree(tree, verb.i).filter((i) => !cc.has(i))
    const named = subtree(tree, subject.i)
    // "During the war, traded …": a subject does not begin with a preposition.
    if (/^(IN|TO)$/.test(tree.tokens[named[0]!]!.tag)) return []
    return [{ kept: [...named, ...shared, ...span], head: verb.i }]
  })
}

/** "A does B: one C and one D", "A does B; E does F": what stands before the mark, if it is a statement. */
export function firstClause(tree: Tree): Base[] {
  const { tokens } = tree
  const mark = tokens.find((t) => /^[:;]$/.test(t.form) && /\s/.test(tree.text[t.end] ?? ''))
  const subject = childrenBy(tree, tree.root, SUBJECTS)[0]
  if (!mark || mark.i < tree.root || !subject || !isFinite(tree, tree.root) || !tokens[mark.i + 1]) return []
  const isAnnounced =
    /^(following|follows?|these|this|below|thus|namely|are|is|was|were|include|includes|said|says)$/i
  if (
    mark.form === ':' &&
    tokens.slice(0, mark.i).some((t) => isAnnounced.test(t.form) && t.i > tree.root - 2)
  )
    return []
  return [{ kept: range(0, mark.i), head: tree.root }]
}

/** "By doing A, B does C", where the parser took the clause in front for the main one: "B does C". */
export function mainClause(tree: Tree): Base[] {
  const { tokens } = tree
  const isInFront = !isFinite(tree, tree.root) && childrenBy(tree, tree.root, SUBJECTS).length === 0
  if (
    !isInFront ||
    !/^(by|after|before|since|following|in|during|with|through|as|while)$/.test(lower(tree, 0))
  )
    return []
  const verb = tokens.find(
    (t) => t.i > tree.root && isFinite(tree, t.i) && childrenBy(tree, t.i, /^nsubj/).length > 0,
  )
  if (!verb) return []
  const start = subtree(tree, verb.i).find((i) => /[\p{L}\p{N}]/u.test(tokens[i]!.form)) ?? 0
  if (tokens[start - 1]?.form !== ',' || childrenBy(tree, verb.i, /^mark/).length > 0) return []
  return [{ kept: range(start, tokens.length), head: verb.i }]
}

/** "…, so the wing is pushed upwards", "…, but it can still take hours": of the clause before, and nothing without it. */
function isConclusion(tree: Tree, span: number[]): boolean {
  const words = span.map((i) => tree.tokens[i]!.form.toLowerCase())
  if (words.slice(0, 3).some((word) => /^(so|then|thus|therefore|hence)$/.test(word))) return true
  return /^(but|yet)$/.test(words.find((word) => /\p{L}/u.test(word)) ?? '') && words.includes('still')
}

/** "Before the war, A did B, and C did D": the time or condition in front may hold of both. */
function isUnderFrame(tree: Tree): boolean {
  const subject = childrenBy(tree, tree.root, SUBJECTS)[0]
  return childrenBy(tree, tree.root, /^(obl|advcl)/).some((t) => t.i < (subject?.i ?? tree.root))
}

/** Auxiliaries and negation that the second verb takes over; undefined where that is not certain. */
function sharedAuxiliaries(tree: Tree, first: Token, second: Token): number[] | undefined {
  if (/^(VBZ|VBD|VBP)$/.test(second.tag)) return /^(VBZ|VBD|VBP)$/.test(first.tag) ? [] : undefined
  if (childrenBy(tree, second.i, /^aux/).length > 0) return []
  const own = childrenBy(tree, first.i, /^(aux|advmod)/).filter((t) => t.i < first.i)
  const auxiliaries = own.filter((t) => /^aux/.test(t.rel) || /^(not|n['’]t|never)$/i.test(t.form))
  return auxiliaries.length > 0 && first.tag === second.tag ? auxiliaries.map((t) => t.i) : undefined
}
