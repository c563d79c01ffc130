import type { Tree } from '../language/types.ts'
import type { Draft } from './draft.ts'
import { firstClause, mainClause, secondClause, secondVerb } from './templates/clauses.ts'
import { cleft, definition } from './templates/copular.ts'
import { anaphoricGoal, goal } from './templates/goals.ts'
import { content, noteThat, promoted } from './templates/introductions.ts'
import { relative } from './templates/relative.ts'
import { tail } from './templates/tail.ts'
import type { Template } from './templates/template.ts'
import type { CondenseContext } from './types.ts'

/**
 * Where a point can begin: the sentence as it stands, or the part of it that a well-known turn of phrase
 * only introduces. Each gives the tokens to keep, before any cut.
 */
export function applyTemplates(tree: Tree, stripped: ReadonlySet<number>, context: CondenseContext): Draft[] {
  if (!tree.tokens[tree.root]) return []
  return templates.flatMap(({ name, find }) =>
    find(tree, stripped, context).map((base): Draft => {
      const kept = new Set([...base.kept].filter((i) => !stripped.has(i)))
      const { head, lead } = base
      return { tree: base.tree ?? tree, kept, head, template: name, cuts: [], lead, title: context.title }
    }),
  )
}

const templates: readonly { name: string; find: Template }[] = [
  { name: 'goal', find: goal },
  { name: 'goal', find: anaphoricGoal },
  { name: 'promoted', find: promoted },
  { name: 'note-that', find: noteThat },
  { name: 'content', find: content },
  { name: 'tail', find: tail },
  { name: 'second-clause', find: secondClause },
  { name: 'second-verb', find: secondVerb },
  { name: 'relative', find: relative },
  { name: 'cleft', find: cleft },
  { name: 'definition', find: definition },
  { name: 'main-clause', find: mainClause },
  { name: 'first-clause', find: firstClause },
  { name: 'clause', find: (tree) => [{ kept: tree.tokens.map((t) => t.i), head: tree.root }] },
]
