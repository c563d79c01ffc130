import { childrenBy, isFinite, isVerb, subtree } from '../language/tree.ts'
import type { Token, Tree } from '../language/types.ts'

/** The three words of which a parser makes a wrong sentence: "The ship, whose crew had fled, drifted". */
interface Misread {
  noun: Token
  /** The verb of the relative clause. */
  relative: Token
  /** The verb of the sentence. */
  main: Token
}

/**
 * The tree with the sentence's own verb as its root, where the parser took the verb of the relative clause behind the
 * subject for it, or the subject itself.
 */
export function repairRoot(tree: Tree): Tree {
  const found = verbAsRoot(tree) ?? subjectAsRoot(tree)
  return found ? rerooted(tree, found) : tree
}

/** "Kessa, whose army had been gutted, appealed …": "gutted" as root and "appealed" as its second deed. */
function verbAsRoot(tree: Tree): Misread | undefined {
  const relative = tree.tokens[tree.root]
  if (!relative || !isVerb(relative)) return undefined
  const noun = childrenBy(tree, relative.i, /^nsubj/).find((t) => isBeforeRelative(tree, t, relative))
  const main = noun && mainVerb(tree, relative)
  return main && { noun, relative, main }
}

/** "Captain Vasco, who has no licence, steers …": "Vasco" as root and "steers" as second deed of the relative clause. */
function subjectAsRoot(tree: Tree): Misread | undefined {
  const noun = tree.tokens[tree.root]
  if (!noun || !/^NN/.test(noun.tag) || childrenBy(tree, noun.i, /^(nsubj|cop|case)/).length > 0)
    return undefined
  const relative = childrenBy(tree, noun.i, /^acl:relcl/).find((t) => isBeforeRelative(tree, noun, t))
  const main = relative && mainVerb(tree, relative)
  return main && { noun, relative, main }
}

/** Behind the noun and a comma stands the pronoun of the clause: ", who", ", to which". */
function isBeforeRelative(tree: Tree, noun: Token, verb: Token): boolean {
  const comma = tree.tokens.findIndex((t) => t.i > noun.i && t.form === ',')
  const [first, second] = [tree.tokens[comma + 1], tree.tokens[comma + 2]]
  if (comma < 0 || comma > verb.i || !first || !second) return false
  const isPronoun = (t: Token): boolean => /^(who|whom|whose|which)$/i.test(t.form)
  return (isPronoun(first) || (/^IN|TO$/.test(first.tag) && isPronoun(second))) && first.i < verb.i
}

/** What the parser took for a second deed, although only a comma stands before it and it has no doer of its own. */
function mainVerb(tree: Tree, relative: Token): Token | undefined {
  const deeds = subtree(tree, relative.i)
    .map((i) => tree.tokens[i]!)
    .filter((t) => t.i > relative.i && /^(conj|parataxis)/.test(t.rel) && isVerb(t))
  const main = deeds.find(
    (deed) =>
      isFinite(tree, deed.i) &&
      childrenBy(tree, deed.i, /^(nsubj|csubj|expl|cc|mark)/).length === 0 &&
      tree.tokens[firstWord(tree, deed) - 1]?.form === ',',
  )
  // "who lost a leg, sold the mill and left": a series of the relative clause, as far as one can tell.
  return main && deeds.every((deed) => deed.i <= main.i) && !isSeries(tree, main) ? main : undefined
}

/** "killed 17 people, destroyed 40 homes and forced …": the deed goes on with another, so it may be one of three. */
const isSeries = (tree: Tree, deed: Token): boolean =>
  childrenBy(tree, deed.i, /^conj/).some((t) => t.tag === deed.tag && childrenBy(tree, t.i, /^cc/).length > 0)

const firstWord = (tree: Tree, token: Token): number =>
  subtree(tree, token.i).find((i) => /[\p{L}\p{N}]/u.test(tree.tokens[i]!.form)) ?? token.i

function rerooted(tree: Tree, { noun, relative, main }: Misread): Tree {
  const isPassive = childrenBy(tree, main.i, /^aux:pass/).length > 0
  const heads = new Map<number, { head: number; rel: string }>([
    [main.i, { head: -1, rel: 'root' }],
    [noun.i, { head: main.i, rel: isPassive ? 'nsubj:pass' : 'nsubj' }],
    [relative.i, { head: noun.i, rel: 'acl:relcl' }],
  ])
  const placed = tree.tokens.map((t): Token => ({ ...t, ...heads.get(t.i) }))
  // The final mark closes the sentence.
  const last = placed.at(-1)!
  if (last.rel === 'punct') placed[last.i] = { ...last, head: main.i }
  const tokens = placed.map((t): Token => ({
    ...t,
    kids: placed.filter((kid) => kid.head === t.i).map((kid) => kid.i),
  }))
  return { ...tree, tokens, root: main.i }
}
