import { childrenBy, subtree } from '../language/tree.ts'
import type { Token, Tree } from '../language/types.ts'
import { repairRoot } from './repair-root.ts'

/** A token that hangs on the wrong word, and where it belongs. */
interface Move {
  at: number
  head: number
  rel: string
}

type Repair = (tree: Tree, token: Token) => Move | undefined

/**
 * The tree with those attachments mended that the words themselves show to be wrong, so that nobody is made the doer of
 * what another did.
 */
export function repairTree(tree: Tree): Tree {
  let mended = repairRoot(tree)
  for (const repair of repairs) {
    for (const { i } of tree.tokens) {
      const move = repair(mended, mended.tokens[i]!)
      if (move) mended = moved(mended, move)
    }
  }
  return mended
}

const repairs: readonly Repair[] = [
  // "A trial is due to begin": of "is due", not of "begin".
  function subjectOfWhole(tree, token) {
    const root = tree.tokens[tree.root]
    if (!root || !/^nsubj/.test(token.rel) || token.i > root.i || token.head <= root.i) return undefined
    if (childrenBy(tree, root.i, SUBJECT).length > 0) return undefined
    const isBetween = childrenBy(tree, root.i, /^(cop|aux)/).some((t) => t.i > token.i && t.i < root.i)
    return isBetween && tree.tokens[token.head]!.head === root.i
      ? { at: token.i, head: root.i, rel: 'nsubj' }
      : undefined
  },
  // "attacked Slavutych, the town built for …": a second subject behind the object is its apposition.
  function appositionAsSubject(tree, token) {
    const verb = tree.tokens[token.head]
    if (!verb || token.rel !== 'nsubj' || token.i < verb.i || !/^NN/.test(token.tag)) return undefined
    const hasOther = childrenBy(tree, verb.i, SUBJECT).some((t) => t.i < verb.i)
    const comma = subtree(tree, token.i)[0]!
    const before = tree.tokens[tree.tokens[comma]?.form === ',' ? comma - 1 : comma - 2]
    const mark = tree.tokens[(before?.i ?? -2) + 1]
    if (!hasOther || !before || mark?.form !== ',' || !/^NN/.test(before.tag)) return undefined
    return { at: token.i, head: before.i, rel: 'appos' }
  },
  // "contained the fire, which killed 17 people, destroyed 40 homes and forced …": what the fire did.
  function deedOfRelative(tree, token) {
    const verb = relativeBefore(tree, token)
    const doer = verb && childrenBy(tree, verb.i, /^nsubj/)[0]
    if (!verb || !/^(which|who)$/i.test(doer?.form ?? '') || tree.tokens[doer!.i - 1]?.form !== ',')
      return undefined
    if (verb.tag !== token.tag || childrenBy(tree, token.i, SUBJECT).length > 0) return undefined
    const before = tree.tokens[subtree(tree, token.i).find((i) => /\p{L}/u.test(tree.tokens[i]!.form))! - 1]
    const isOpen = tree.tokens.slice(verb.i + 1, token.i).every((t) => t.form !== ',')
    const isListed = before?.form === ',' && childrenBy(tree, token.i, /^cc/).length === 0
    return isOpen || isListed ? { at: token.i, head: verb.i, rel: 'conj' } : undefined
  },
  verbOfSubordinate,
  subjectOfSubordinate,
]

/** "freed after the owner, Kallis Shipping, paid a ransom": "paid" is what the owner did, not the second deed. */
function verbOfSubordinate(tree: Tree, token: Token): Move | undefined {
  return ownerOf(tree, token) && { at: token.i, head: token.head, rel: 'advcl' }
}

function subjectOfSubordinate(tree: Tree, token: Token): Move | undefined {
  const verb = tree.tokens.find((t) => t.i > token.i && t.rel === 'advcl' && ownerOf(tree, t) === token)
  return verb && { at: token.i, head: verb.i, rel: 'nsubj' }
}

/** The noun behind "when" or "after" that has no verb but this one, which only a comma parts from it. */
function ownerOf(tree: Tree, verb: Token): Token | undefined {
  if (!/^(conj|advcl)$/.test(verb.rel) || verb.head >= verb.i || !/^VB[ZDP]$/.test(verb.tag)) return undefined
  if (tree.tokens[verb.i - 1]?.form !== ',') return undefined
  if (childrenBy(tree, verb.i, /^(nsubj|csubj|expl|cc|mark|aux|advmod)/).some((t) => t.i < verb.i))
    return undefined
  const opener = tree.tokens
    .slice(verb.head + 1, verb.i)
    .findLast((t) => /^(when|while|because|although|after|before|until)$/i.test(t.form))
  if (!opener) return undefined
  const between = tree.tokens.slice(opener.i + 1, verb.i)
  if (between.some((t) => /^(VB[ZDP]|MD)$/.test(t.tag))) return undefined
  return between.find((t) => /^NN/.test(t.tag) && t.head <= opener.i)
}

const SUBJECT = /^(nsubj|csubj|expl)/

/**
 * The verb of a relative clause that stands between a verb and what the parser took for its second deed.
 */
export function relativeBefore(tree: Tree, deed: Token): Token | undefined {
  if (deed.rel !== 'conj' || deed.head >= deed.i || !/^VB/.test(deed.tag)) return undefined
  return tree.tokens.slice(deed.head + 1, deed.i).findLast((t) => /^acl:relcl/.test(t.rel))
}

function moved(tree: Tree, { at, head, rel }: Move): Tree {
  const old = tree.tokens[at]!.head
  const tokens = tree.tokens.map((t): Token => {
    if (t.i === at) return { ...t, head, rel }
    if (t.i === old) return { ...t, kids: t.kids.filter((i) => i !== at) }
    return t
  })
  tokens[head] = { ...tokens[head]!, kids: [...tokens[head]!.kids, at].sort((a, b) => a - b) }
  return { ...tree, tokens }
}
