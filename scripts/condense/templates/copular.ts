/** Templates of sentences with "is" whose news is a verb further on. */
import { childrenBy, isFinite, subtree } from '../../language/tree.ts'
import type { Token, Tree } from '../../language/types.ts'
import type { Base } from './template.ts'

/** "It was Strachan who pushed the display through": "Strachan pushed the display through". */
export function cleft(tree: Tree): Base[] {
  const root = tree.tokens[tree.root]!
  const [it, is] = tree.tokens
  if (!/^it$/i.test(it?.form ?? '') || !/^(is|was)$/i.test(is?.form ?? '') || !/^NN/.test(root.tag)) return []
  const verb = relativeOf(tree, root)
  if (!verb || childrenBy(tree, root.i, /^(cop|advmod|case)/).some((t) => t.i !== is!.i)) return []
  return [{ ...withSubject(tree, { noun: root, verb, name: nameOf(tree, root, 2) }), head: verb.i }]
}

/**
 * "The Compact is an organisation which regulates fishing": "The Compact regulates fishing"; "The operation was a
 * mission conducted by X": "The operation was conducted by X". Of names alone, for what they are called says what they
 * are; and of things of a kind, for of "the first bridge that …" being the first is the news.
 */
export function definition(tree: Tree): Base[] {
  const root = tree.tokens[tree.root]!
  const is = childrenBy(tree, root.i, /^cop/)[0]
  // A long name may have come apart into several subjects.
  const subjects = childrenBy(tree, root.i, /^nsubj/).filter((t) => is && t.i < is.i)
  const subject = subjects.at(-1)
  if (!subject || !is || !/^NNP/.test(subject.tag) || !isOfKind(tree, root)) return []
  const name = subjects.flatMap((t) => subtree(tree, t.i))
  const verb = relativeOf(tree, root) ?? participleOf(tree, root)
  if (!verb) return []
  const isPassive = verb.tag === 'VBN' && childrenBy(tree, verb.i, /^aux/).length === 0
  const { tree: made, kept } = withSubject(tree, { noun: subject, verb, name })
  return isPassive ? [withAuxiliary(made, kept, verb, is)] : [{ tree: made, kept, head: verb.i }]
}

/** "an organisation …", with no word that makes it one of its kind alone. */
function isOfKind(tree: Tree, noun: Token): boolean {
  if (!/^NN$/.test(noun.tag)) return false
  if (!childrenBy(tree, noun.i, /^det/).some((t) => /^an?$/i.test(t.form))) return false
  return !childrenBy(tree, noun.i, /^(advmod|conj|advcl|ccomp|parataxis)/).some((t) =>
    /[\p{L}]/u.test(t.form),
  )
}

/** The verb of a relative clause whose doer is the noun: "which regulates", with nothing between. */
function relativeOf(tree: Tree, noun: Token): Token | undefined {
  return childrenBy(tree, noun.i, /^acl:relcl/).find((verb) => {
    const doer = childrenBy(tree, verb.i, /^nsubj/)[0]
    return doer && /^(which|who|that)$/i.test(doer.form) && doer.i > noun.i && isFinite(tree, verb.i)
  })
}

/** "a mission conducted by": a participle right behind its noun, with what it needs. */
function participleOf(tree: Tree, noun: Token): Token | undefined {
  return childrenBy(tree, noun.i, /^acl$/).find(
    (verb) => verb.tag === 'VBN' && verb.i === noun.i + 1 && childrenBy(tree, verb.i, /^obl/).length > 0,
  )
}

/** The words of the noun itself, from a token on, without the clause that hangs on it. */
function nameOf(tree: Tree, noun: Token, from: number): number[] {
  const clauses = new Set(
    childrenBy(tree, noun.i, /^(acl|nsubj|expl|cop|punct)/).flatMap((t) => subtree(tree, t.i)),
  )
  return subtree(tree, noun.i).filter((i) => i >= from && !clauses.has(i))
}

/** The clause of the verb with the noun for its pronoun. */
function withSubject(
  tree: Tree,
  { noun, verb, name }: { noun: Token; verb: Token; name: number[] },
): { kept: number[]; tree: Tree } {
  const pronoun = childrenBy(tree, verb.i, /^nsubj/)[0]
  const own = new Set(name)
  const said = subtree(tree, verb.i).filter((i) => i > Math.max(...name) && i !== pronoun?.i)
  const kept = [...name, ...said.filter((i) => !own.has(i))]
  const rel = pronoun?.rel ?? 'nsubj:pass'
  const tokens = tree.tokens.map((t): Token => {
    if (t.i === noun.i) return { ...t, head: verb.i, rel, kids: t.kids.filter((i) => own.has(i)) }
    if (own.has(t.i) && !own.has(t.head)) return { ...t, head: noun.i, rel: 'flat' }
    if (t.i === verb.i)
      return { ...t, head: -1, rel: 'root', kids: [noun.i, ...t.kids.filter((i) => i !== pronoun?.i)] }
    return t
  })
  return { kept, tree: { ...tree, tokens, root: verb.i } }
}

/** The copula as the auxiliary of the passive. */
function withAuxiliary(tree: Tree, kept: number[], verb: Token, is: Token): Base {
  const tokens = tree.tokens.map((t): Token => {
    if (t.i === is.i) return { ...t, head: verb.i, rel: 'aux:pass' }
    return t.i === verb.i ? { ...t, kids: [is.i, ...tree.tokens[verb.i]!.kids] } : t
  })
  return { kept: [...kept, is.i], head: verb.i, tree: { ...tree, tokens, root: verb.i } }
}
