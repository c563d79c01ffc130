import { childrenBy, isFinite, isVerb, subtree } from '../language/tree.ts'
import type { Token, Tree } from '../language/types.ts'
import type { CondenseContext } from './types.ts'
import type { Draft } from './draft.ts'
import { REPORTING } from './words.ts'

/**
 * Where a point can begin: the sentence as it stands, or the part of it that a well-known turn of phrase
 * only introduces. Each gives the tokens to keep, before any cut.
 */
export function applyTemplates(tree: Tree, stripped: ReadonlySet<number>, context: CondenseContext): Draft[] {
  if (!tree.tokens[tree.root]) return []
  return templates.flatMap(({ name, find }) =>
    find(tree, stripped, context).map(({ kept, head, lead }): Draft => {
      const tokens = [...kept].filter((i) => !stripped.has(i))
      return { tree, kept: new Set(tokens), head, template: name, cuts: [], lead }
    }),
  )
}

interface Base {
  kept: Iterable<number>
  head: number
  lead?: Set<number>
}

type Template = (tree: Tree, stripped: ReadonlySet<number>, context: CondenseContext) => Base[]

const GOAL = /^(goal|objective|aim|purpose|intent|intention|mission|task|priority|ambition)$/
const PART =
  /^(obstacle|factor|challenge|problem|reason|issue|advantage|benefit|drawback|risk|concern|barrier)$/
const EXPLETIVE =
  /^(important|worth|clear|essential|vital|crucial|notable|noteworthy|significant|known|true)$/

const templates: readonly { name: string; find: Template }[] = [
  { name: 'goal', find: goal },
  { name: 'promoted', find: promoted },
  { name: 'note-that', find: noteThat },
  { name: 'elided', find: elidedPronoun },
  { name: 'content', find: content },
  { name: 'second-clause', find: secondClause },
  { name: 'second-verb', find: secondVerb },
  { name: 'main-clause', find: mainClause },
  { name: 'clause', find: (tree) => [{ kept: tree.tokens.map((t) => t.i), head: tree.root }] },
]

/** "The primary goal of X is to VP", "X's aim was to VP": VP. */
function goal(tree: Tree): Base[] {
  const is = tree.tokens.find(
    (t, i) => /^(is|was|are|were|remains)$/i.test(t.form) && lower(tree, i + 1) === 'to',
  )
  if (!is || is.i > 14) return []
  const before = tree.tokens.slice(0, is.i)
  const noun = before.find((t) => /^NN/.test(t.tag) && GOAL.test(t.lemma))
  if (!noun || noun.i > 5 || before.some((t) => /^[,;:]$/.test(t.form) || /^(VB[DPZ]|MD)$/.test(t.tag)))
    return []
  const verb = tree.tokens.find((t) => t.i > is.i && t.tag === 'VB')
  if (!verb) return []
  return [{ kept: range(is.i + 2, tree.tokens.length), head: verb.i }]
}

/** "One obstacle is X, which VP": X VP, with X as lead. */
function promoted(tree: Tree): Base[] {
  const { tokens } = tree
  const is = tokens.findIndex((t) => /^(is|was)$/i.test(t.form))
  const which = tokens.findIndex((t) => t.form === 'which')
  if (is < 1 || is > 6 || which < is + 2 || tokens[which - 1]?.form !== ',') return []
  if (
    !tokens.slice(0, is).some((t) => PART.test(t.lemma)) ||
    !/^(one|another|the|a|an)$/.test(lower(tree, 0))
  )
    return []
  const verb = tokens[which + 1]
  if (!verb || !/^(VBZ|VBD|VBP|MD)$/.test(verb.tag)) return []
  const start = /^(a|an|the)$/.test(lower(tree, is + 1)) ? is + 2 : is + 1
  const name = range(start, which - 1)
  if (name.some((i) => /^[,;:]$/.test(tokens[i]!.form))) return []
  const head = verb.tag === 'MD' ? (tokens.find((t) => t.i > verb.i && t.tag === 'VB')?.i ?? verb.i) : verb.i
  return [{ kept: [...name, ...range(which + 1, tokens.length)], head, lead: new Set(name) }]
}

/** "It is important to note that S", "It is worth noting that S": S. */
function noteThat(tree: Tree): Base[] {
  const { tokens } = tree
  if (lower(tree, 0) !== 'it' || !/^(is|was)$/.test(lower(tree, 1))) return []
  const adjective = tokens.slice(2, 5).find((t) => EXPLETIVE.test(t.form.toLowerCase()))
  const that = tokens.findIndex((t) => t.form === 'that')
  if (!adjective || that < 0 || that > 8) return []
  const saying = tokens
    .slice(adjective.i + 1, that)
    .every((t) =>
      /^(to|not(e|ing)|remember(ing)?|recogni[sz]e|understand|mention(ing)?|stress)$/i.test(t.form),
    )
  // "It is essential that he leaves" is a demand, not a statement.
  if (
    !saying ||
    (that === adjective.i + 1 && !/^(clear|known|true|notable|noteworthy)$/.test(adjective.form))
  )
    return []
  const head = headOf(tree, that + 1)
  return head === undefined ? [] : [{ kept: range(that + 1, tokens.length), head }]
}

/** "He attended X", where "he" is the article's subject: "Attended X". */
function elidedPronoun(tree: Tree, stripped: ReadonlySet<number>, context: CondenseContext): Base[] {
  const first = tree.tokens.find((t) => !stripped.has(t.i))
  if (
    !first ||
    !(context.topic ? /^(he|she|it|they|we)$/i : /^we$/i).test(first.form) ||
    first.rel !== 'nsubj' ||
    first.head !== tree.root
  )
    return []
  const verb = tree.tokens[first.i + 1]
  // A bare present would read as an order: "Manufacture sensors".
  if (!verb || !/^(VBZ|VBD)$/.test(verb.tag) || childrenBy(tree, tree.root, /^cop/).length) return []
  const auxiliary = /^aux:pass/.test(verb.rel) && /^(is|was|are|were)$/i.test(verb.form) ? 1 : 0
  if (verb.i !== tree.root && !auxiliary) return []
  return [{ kept: range(first.i + 1 + auxiliary, tree.tokens.length), head: tree.root }]
}

/** "This involves doing A", "These efforts include B": "Doing A", "B"; the subject names nothing. */
function content(tree: Tree, stripped: ReadonlySet<number>): Base[] {
  const root = tree.tokens[tree.root]!
  if (
    !/^(involve|include|mean|entail|comprise|encompass)$/.test(root.lemma) ||
    !/^(VBZ|VBP|VBD)$/.test(root.tag)
  )
    return []
  const before = tree.tokens.slice(0, root.i).filter((t) => !stripped.has(t.i) && t.tag !== 'RB')
  if (before.length === 0 || before.length > 3 || !/^(this|these|it|they|such)$/i.test(before[0]!.form))
    return []
  const object = childrenBy(tree, root.i, /^(obj|xcomp|ccomp|advcl)/).find(
    (t) => t.i > root.i && /^(NN|VBG)/.test(t.tag),
  )
  return object ? [{ kept: range(root.i + 1, tree.tokens.length), head: object.i }] : []
}

/** "A does B, and C does D": "C does D". */
function secondClause(tree: Tree): Base[] {
  if (REPORTING.has(tree.tokens[tree.root]!.lemma)) return []
  return childrenBy(tree, tree.root, /^(conj|parataxis)/).flatMap((clause) => {
    const subject = childrenBy(tree, clause.i, /^nsubj/)[0]
    const span = subtree(tree, clause.i)
    if (!subject || !/^NN/.test(subject.tag) || span.length < 4 || clause.i < tree.root) return []
    if (childrenBy(tree, clause.i, /^mark/).length > 0) return []
    const before = tree.tokens[span[0]! - 1]
    const isFenced = [before, tree.tokens[span[0]!]].some((t) =>
      /^([,;:]|—|–|-|--|and|but|or|so)$/i.test(t?.form ?? ''),
    )
    if (!isFenced) return []
    const cc = new Set(
      childrenBy(tree, clause.i, /^(cc|punct)/)
        .filter((t) => t.i < subject.i)
        .map((t) => t.i),
    )
    return [{ kept: span.filter((i) => !cc.has(i)), head: clause.i }]
  })
}

/** "A does B and does C": "A does C", with what both verbs share. */
function secondVerb(tree: Tree): Base[] {
  const root = tree.tokens[tree.root]!
  const subject = childrenBy(tree, root.i, /^nsubj/)[0]
  if (!subject || REPORTING.has(root.lemma) || !isVerb(root)) return []
  // Where the first verb has a clause of its own, the second is often that clause's.
  if (childrenBy(tree, root.i, /^(ccomp|xcomp|advcl)/).length > 0) return []
  return childrenBy(tree, root.i, /^conj/).flatMap((verb) => {
    if (!isVerb(verb) || childrenBy(tree, verb.i, SUBJECTS).length || subject.i > root.i) return []
    const shared = sharedAuxiliaries(tree, root, verb)
    if (!shared) return []
    const cc = new Set(
      childrenBy(tree, verb.i, /^(cc|punct)/)
        .filter((t) => t.i < verb.i)
        .map((t) => t.i),
    )
    const span = subtree(tree, verb.i).filter((i) => !cc.has(i))
    return [{ kept: [...subtree(tree, subject.i), ...shared, ...span], head: verb.i }]
  })
}

/** "By doing A, B does C", where the parser took the clause in front for the main one: "B does C". */
function mainClause(tree: Tree): Base[] {
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

const SUBJECTS = /^(nsubj|csubj|expl)/

/** Auxiliaries and negation that the second verb takes over; undefined where that is not certain. */
function sharedAuxiliaries(tree: Tree, first: Token, second: Token): number[] | undefined {
  if (/^(VBZ|VBD|VBP)$/.test(second.tag)) return /^(VBZ|VBD|VBP)$/.test(first.tag) ? [] : undefined
  if (childrenBy(tree, second.i, /^aux/).length > 0) return []
  const own = childrenBy(tree, first.i, /^(aux|advmod)/).filter((t) => t.i < first.i)
  const auxiliaries = own.filter((t) => /^aux/.test(t.rel) || /^(not|n['’]t|never)$/i.test(t.form))
  return auxiliaries.length > 0 && first.tag === second.tag ? auxiliaries.map((t) => t.i) : undefined
}

/** Head of the clause that begins at a token: the highest of the tokens from there on. */
function headOf(tree: Tree, start: number): number | undefined {
  return tree.tokens.find((t) => t.i >= start && t.head < start && !/^(punct|mark)/.test(t.rel))?.i
}

const lower = (tree: Tree, i: number): string => tree.tokens[i]?.form.toLowerCase() ?? ''

function range(start: number, end: number): number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, n) => start + n)
}
