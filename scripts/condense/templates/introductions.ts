/** Templates that take off a turn of phrase that only introduces what is said. */
import { childrenBy, subtree } from '../../language/tree.ts'
import type { Tree } from '../../language/types.ts'
import { lower, range } from './template.ts'
import type { Base } from './template.ts'

const PART =
  /^(obstacle|factor|challenge|problem|reason|issue|advantage|benefit|drawback|risk|concern|barrier)$/
const EXPLETIVE =
  /^(important|worth|clear|essential|vital|crucial|notable|noteworthy|significant|known|true)$/

/** "One obstacle is X, which VP": X VP, with X as lead. */
export function promoted(tree: Tree): Base[] {
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
export function noteThat(tree: Tree): Base[] {
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

/** "This involves doing A", "These efforts include B": "Doing A", "B"; the subject names nothing. */
export function content(tree: Tree, stripped: ReadonlySet<number>): Base[] {
  const root = tree.tokens[tree.root]!
  if (
    !/^(involve|include|mean|entail|comprise|encompass)$/.test(root.lemma) ||
    !/^(VBZ|VBP|VBD)$/.test(root.tag)
  )
    return []
  const before = tree.tokens.slice(0, root.i).filter((t) => !stripped.has(t.i) && t.tag !== 'RB')
  if (
    before.length === 0 ||
    before.length > 3 ||
    !/^(this|these|it|they|such|another)$/i.test(before[0]!.form)
  )
    return []
  const object = childrenBy(tree, root.i, /^(obj|xcomp|ccomp|advcl)/).find(
    (t) => t.i > root.i && /^(NN|VBG)/.test(t.tag),
  )
  if (!object) return []
  const end = /^NN/.test(object.tag) ? startOfTail(tree, object.i) : undefined
  return [{ kept: range(root.i + 1, end ?? tree.tokens.length), head: object.i }]
}

/** Where ", fostering trust" begins behind a noun: that is what the dropped subject does. */
function startOfTail(tree: Tree, noun: number): number | undefined {
  const starts = childrenBy(tree, tree.root, /^advcl/)
    .map(({ i }) => subtree(tree, i)[0]!)
    .map((start) => (tree.tokens[start]!.form === ',' ? start : start - 1))
    .filter((start) => start > noun && tree.tokens[start]!.form === ',')
  return starts.sort((a, b) => a - b)[0]
}

/** Head of the clause that begins at a token: the highest of the tokens from there on. */
function headOf(tree: Tree, start: number): number | undefined {
  return tree.tokens.find((t) => t.i >= start && t.head < start && !/^(punct|mark)/.test(t.rel))?.i
}
