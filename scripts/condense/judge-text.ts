import { childrenBy, isFinite } from '../language/tree.ts'
import type { Tree } from '../language/types.ts'
import { align, headOf } from './align.ts'
import { ACCEPTABLE_AT_LEAST, GOOD_AT_LEAST } from './condense.ts'
import type { Draft } from './draft.ts'
import { judge } from './gate.ts'
import { findBroken } from './invariants.ts'
import { countWords } from './render.ts'
import type { CondenseContext, Reason } from './types.ts'

/** What the gate says of a text that something else than `condense` has cut from a sentence. */
export interface TextJudgement {
  /** 0–1 each, as of a `Point`; 0 where an invariant refuses the text. */
  acceptable: number
  good: number
  printable: boolean
  reason?: Reason
  /** Name of the invariant that the text breaks. */
  broken?: string
}

/**
 * Judges a text that is made of a sentence's words, such as a caption of a timeline, an item of a list, or a headline,
 * as `condense` judges its own: by the invariants, then by the gate. A phrase need not have a subject or a verb.
 */
export function judgeText(
  text: string,
  tree: Tree,
  context: Pick<CondenseContext, 'previous' | 'sectionTitle' | 'title'> = {},
): TextJudgement {
  const kept = tree.tokens[tree.root] ? align(tree, text) : undefined
  if (!kept) return { acceptable: 0, good: 0, printable: false, reason: 'low confidence' }
  const head = headOf(tree, kept)
  const hasSubject = childrenBy(tree, head, /^(nsubj|csubj|expl)/).some((t) => kept.has(t.i))
  const template = hasSubject && isFinite(tree, head) ? 'clause' : 'item'
  const draft: Draft = { tree, kept, head, template, cuts: [], title: context.title }
  const broken = findBroken(draft, text, countWords(text))
  if (broken) return { acceptable: 0, good: 0, printable: false, reason: broken.reason, broken: broken.name }
  const scores = judge({ tree, kept, head, ...context })
  const printable = scores.acceptable >= ACCEPTABLE_AT_LEAST && scores.good >= GOOD_AT_LEAST
  return { ...scores, printable, reason: printable ? undefined : 'low confidence' }
}
