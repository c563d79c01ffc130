import { childrenBy, isFinite, subtree } from '../../language/tree.ts'
import type { Token, Tree } from '../../language/types.ts'
import { REPORTING } from '../words.ts'
import type { Base } from './template.ts'

/**
 * "Crews contained the Granger Fire, which killed 17 people": "The Granger Fire killed 17 people". Only of a name, for
 * what is told of it beside the main clause is told by the author, whatever the main clause doubts or denies.
 */
export function relative(tree: Tree): Base[] {
  return tree.tokens.flatMap((verb) => {
    const noun = tree.tokens[verb.head]
    if (!noun || !/^acl:relcl/.test(verb.rel) || !isFinite(tree, verb.i)) return []
    const pronoun = childrenBy(tree, verb.i, /^nsubj/)[0]
    if (!pronoun || !/^(which|who)$/i.test(pronoun.form) || tree.tokens[pronoun.i - 1]?.form !== ',')
      return []
    if (!isName(tree, noun, pronoun.i) || isReported(tree, noun)) return []
    return [{ ...clauseOf(tree, noun, pronoun, verb), head: verb.i }]
  })
}

/** A name just before the comma, which the pronoun can only mean. */
function isName(tree: Tree, noun: Token, pronoun: number): boolean {
  if (!/^NNP/.test(noun.tag) || noun.rel === 'conj' || childrenBy(tree, noun.i, /^conj/).length > 0)
    return false
  // "the Movement of the Rusani, which": either may be meant.
  if (/^nmod/.test(noun.rel) && /^NN/.test(tree.tokens[noun.head]?.tag ?? '')) return false
  const before = nameOf(tree, noun, pronoun)
  // "On 9 June Moe, who had led the club, left": the day is the main clause's.
  if (/^(IN|TO|CD)$/.test(tree.tokens[before[0]!]!.tag)) return false
  // "Correcting the Spelling, which": the name began before.
  const outside = tree.tokens[before[0]! - 1]
  if (outside && outside.i > 0 && /^\p{Lu}/u.test(outside.form)) return false
  return (
    before.at(-1) === pronoun - 2 &&
    before.every((i) => /^(\p{Lu}|the$|of$|&$|\d)/u.test(tree.tokens[i]!.form))
  )
}

/** The words of a name, without what stands before it for its case. */
function nameOf(tree: Tree, noun: Token, end: number): number[] {
  const others = new Set(
    childrenBy(tree, noun.i, /^(case|punct|cc|appos|acl|mark)/).flatMap((t) => subtree(tree, t.i)),
  )
  return subtree(tree, noun.i).filter((i) => i < end && !others.has(i))
}

function isReported(tree: Tree, noun: Token): boolean {
  for (let t = tree.tokens[noun.head]; t; t = tree.tokens[t.head])
    if (REPORTING.has(t.lemma.toLowerCase()) && /^VB/.test(t.tag)) return true
  return false
}

/** Where the clause ends: ", and directed by …" behind it goes on with the main clause, where it closes no list. */
function endOf(tree: Tree, verb: Token): number {
  const commas = tree.tokens.filter((t) => t.i > verb.i && t.form === ',')
  const joint = commas.find((t) => /^(and|or|but)$/i.test(tree.tokens[t.i + 1]?.form ?? ''))
  if (joint && joint === commas[0]) return joint.i
  // ", who has no licence, steers …": the main clause goes on, but in a series of deeds.
  const goesOn = commas.find((t) => /^(VBZ|VBD|VBP|MD)$/.test(tree.tokens[t.i + 1]?.tag ?? ''))
  const hasAnd = goesOn && tree.tokens.slice(goesOn.i).some((t) => /^(and|or)$/i.test(t.form))
  return goesOn && !hasAnd ? goesOn.i : tree.tokens.length
}

/** The relative clause as a clause of its own, with the name for the pronoun. */
function clauseOf(tree: Tree, noun: Token, pronoun: Token, verb: Token): { kept: number[]; tree: Tree } {
  const name = nameOf(tree, noun, pronoun.i)
  const end = endOf(tree, verb)
  const said = subtree(tree, verb.i).filter((i) => i > pronoun.i && i < end)
  const own = new Set(name)
  const tokens = tree.tokens.map((t): Token => {
    if (t.i === noun.i)
      return { ...t, head: verb.i, rel: pronoun.rel, kids: t.kids.filter((i) => own.has(i)) }
    if (t.i === verb.i)
      return { ...t, head: -1, rel: 'root', kids: [noun.i, ...t.kids.filter((i) => i > pronoun.i)] }
    return t
  })
  return { kept: [...name, ...said], tree: { ...tree, tokens, root: verb.i } }
}
