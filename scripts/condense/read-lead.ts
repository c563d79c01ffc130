import { childrenBy, subtree } from '../language/tree.ts'
import type { Token } from '../language/types.ts'
import type { Draft } from './draft.ts'
import { plain, render } from './render.ts'
import type { Point } from './types.ts'
import { FUNCTION_WORDS } from './words.ts'

const LONGEST = 40

/**
 * The subject as a lead that the rest reads on from, where the subject tells something (a name, or two words with
 * content) and the rest begins with what is done.
 */
export function readLead(draft: Draft, text: string): Pick<Point, 'lead' | 'rest'> {
  const { tree, head } = draft
  const kept = draft.shown ?? draft.kept
  const subject = childrenBy(tree, head, /^nsubj/)[0]
  const tokens =
    draft.lead ?? (subject && /^NN/.test(subject.tag) ? new Set(subtree(tree, subject.i)) : new Set<number>())
  const own = new Set([...tokens].filter((i) => kept.has(i)))
  if (own.size === 0 || !own.has(Math.min(...kept))) return {}
  const others = tree.tokens.filter((t) => kept.has(t.i) && !own.has(t.i))
  const words = tree.tokens.filter((t) => own.has(t.i))
  if (!isTelling(words) || !beginsWithDeed(others)) return {}
  const lead = render(tree, own)
  const rest = plain(tree, new Set(others.map((t) => t.i)))
  return lead.length <= LONGEST && `${lead} ${rest}` === text ? { lead, rest } : {}
}

function isTelling(words: readonly Token[]): boolean {
  const content = words.filter((t) => /\p{L}/u.test(t.form) && !FUNCTION_WORDS.has(t.form.toLowerCase()))
  return content.some((t) => /^NNP/.test(t.tag)) || content.length >= 2
}

/** A lexical verb in a finite form, an adverb before it or not. */
function beginsWithDeed([first, second]: readonly Token[]): boolean {
  const verb = first?.tag === 'RB' ? second : first
  return (
    verb !== undefined &&
    /^VB[ZDPN]$/.test(verb.tag) &&
    !/^(aux|cop)/.test(verb.rel) &&
    !/^(be|have|do)$/.test(verb.lemma)
  )
}
