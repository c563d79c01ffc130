/** Templates that give an aim as a verb phrase. */
import type { Tree } from '../../language/types.ts'
import { lower, range } from './template.ts'
import type { Base, Template } from './template.ts'

const GOAL = /^(goal|objective|aim|purpose|intent|intention|mission|task|priority|ambition)$/

/** "The primary goal of X is to VP", "X's aim was to VP": VP. */
export function goal(tree: Tree): Base[] {
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
  // "… was to watch the truce, to collect the weapons": the other verbs lose their "to" with the first.
  const isOtherTo = (i: number) =>
    lower(tree, i) === 'to' && tree.tokens[i + 1]?.tag === 'VB' && /^conj/.test(tree.tokens[i + 1]!.rel)
  return [{ kept: range(is.i + 2, tree.tokens.length).filter((i) => !isOtherTo(i)), head: verb.i }]
}

/**
 * "These efforts help rebuild trust", where the subject names nothing of its own: "Help rebuild trust". In the
 * present alone: what was done is no aim.
 */
export const anaphoricGoal: Template = (tree, stripped, context) => {
  const root = tree.tokens[tree.root]!
  if (root.lemma !== 'help' || !/^(VBZ|VBP)$/.test(root.tag)) return []
  if (!context.previous && !context.sectionTitle) return []
  const before = tree.tokens.slice(0, root.i).filter((t) => !stripped.has(t.i) && t.tag !== 'RB')
  if (before.length === 0 || before.length > 3 || !/^(this|these|it|they|such)$/i.test(before[0]!.form))
    return []
  const verb = tree.tokens[root.i + (lower(tree, root.i + 1) === 'to' ? 2 : 1)]
  if (verb?.tag !== 'VB') return []
  const tokens = tree.tokens.map((t) => (t.i === root.i ? { ...t, form: 'help', tag: 'VB' } : t))
  return [{ kept: range(root.i, tree.tokens.length), head: root.i, tree: { ...tree, tokens } }]
}
