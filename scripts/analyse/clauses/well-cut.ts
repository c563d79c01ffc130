/** Whether a cut clause still stands: no phrase torn, no coordination halved, no head noun lost. */
import { isAlso } from './caption-cuts.ts'
import { bracketedTokens, isPredicate } from './clause.ts'
import { childrenBy } from '../../language/index.ts'
import type { Tree } from '../../language/types.ts'

interface Cut {
  drop?: ReadonlySet<number>
  replaced?: ReadonlyMap<number, string>
  add?: readonly number[]
}

/** Judges the tokens that a caption of the clause at `head` keeps. */
export function isWellCut(
  tree: Tree,
  head: number,
  kept: ReadonlySet<number>,
  { drop, add = [] }: Cut,
): boolean {
  const added = new Set(add)
  for (const i of kept) {
    const token = tree.tokens[i]!
    if (i === head || added.has(i) || token.rel === 'punct' || token.tag === ',') continue
    // What hangs on words that went would hang on others.
    if (!kept.has(token.head) && !drop?.has(token.head)) return false
    if (token.rel === 'cc' && cutsFirstMember(tree, kept, token.i, drop)) return false
    // "was defeated and local volunteers"
    const over = tree.tokens[token.head]!
    if (
      token.rel === 'conj' &&
      /^NN/.test(token.tag) &&
      /^VB/.test(over.tag) &&
      !isPredicate(tree, i) &&
      childrenBy(tree, i, /^case$/).length === 0
    )
      return false
  }
  return [...kept].every((i) => keepsMembers(tree, kept, i) && !losesHeadNoun(tree, kept, i))
}

/** "A survey [conducted by Okafor] and the hydrologist": the noun right before "and" went, which it may be joined to. */
function cutsFirstMember(
  { tokens }: Tree,
  kept: ReadonlySet<number>,
  cc: number,
  drop?: ReadonlySet<number>,
): boolean {
  const before = tokens[cc - 1]
  const member = tokens[tokens[cc]!.head]!
  return (
    before !== undefined &&
    /^NN/.test(before.tag) &&
    /^NN/.test(member.tag) &&
    member.i > cc &&
    !kept.has(before.i) &&
    !drop?.has(before.i) &&
    tokens[member.head]!.i < before.i
  )
}

/** Of joined nouns and adjectives all stay, or those that a preposition of their own sets apart go. */
function keepsMembers(tree: Tree, kept: ReadonlySet<number>, i: number): boolean {
  if (isPredicate(tree, i)) return true
  // "the first English (and second British) club"
  const aside = bracketedTokens(tree)
  return childrenBy(tree, i, /^conj$/).every(
    (member) =>
      kept.has(member.i) ||
      (aside.has(member.i) && !aside.has(i)) ||
      isExample(tree, i, member.i) ||
      isAlso(tree, member.i) ||
      isPredicate(tree, member.i) ||
      childrenBy(tree, member.i, /^case$/).length > 0,
  )
}

/** "disputes, including claims and old rights": the members after "including" went as a whole. */
function isExample(tree: Tree, i: number, member: number): boolean {
  return tree.tokens
    .slice(i, member)
    .some(({ form }) => /^(?:including|such|especially|particularly)$/i.test(form))
}

/** "counterinsurgency and stabilization [training to …]": a noun in -ing taken for a clause of its own. */
function losesHeadNoun(tree: Tree, kept: ReadonlySet<number>, i: number): boolean {
  const next = tree.tokens[i + 1]
  return (
    /^NN$/.test(tree.tokens[i]!.tag) &&
    next !== undefined &&
    !kept.has(next.i) &&
    /ing$/.test(next.form) &&
    /^(?:VBG|NN)$/.test(next.tag) &&
    childrenBy(tree, next.i, /^(?:obj|mark|case)/).length === 0
  )
}
