/** Invariant of speech: what stands in quotation marks is somebody's word. */
import { childrenBy } from '../../language/tree.ts'
import type { Draft } from '../draft.ts'
import { tokensOf } from '../draft.ts'
import { REPORTING } from '../words.ts'

/** Quoted words up to this many are a name or a term. */
const TERM = 3

/** Words in quotation marks are printed with who said them, or as a term of a few words. */
export function printsSpeech(draft: Draft, text: string): boolean {
  const quoted = text.match(/["“][^"“”]*["”]/g) ?? []
  if (!quoted.some((quote) => (quote.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > TERM)) return false
  return !tokensOf(draft).some(
    (t) =>
      /^VB/.test(t.tag) &&
      REPORTING.has(t.lemma.toLowerCase()) &&
      childrenBy(draft.tree, t.i, /^nsubj/).some((s) => draft.kept.has(s.i) && /^NN/.test(s.tag)),
  )
}
