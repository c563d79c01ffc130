import { childrenBy } from '../../language/index.ts'
import { DONE } from './told-participles.ts'
import type { Tree } from '../../language/types.ts'

/** What a subject may do without an object as well. */
const GOES_BY_ITSELF =
  /^(?:return|retire|resign|die|move|go|come|leave|settle|flee|escape|emigrate|join|become|begin|start|end|close|open|serve|work|live|grow|fall|rise|sink|turn|rule|govern|survive|recover|continue|stop)$/

/** "was elected in 1990 and re-elected in 1994": of the first verb what makes a passive of the second. */
export function sharedAuxiliaries(tree: Tree, head: number): number[] {
  const { form, rel, tag, lemma, head: over } = tree.tokens[head]!
  // "was taken away and returned" may be two things; "elected and re-elected", "drafted and submitted" are of one kind.
  const again =
    rel === 'conj' &&
    (form.replace(/^re-?/i, '') === tree.tokens[over]!.form ||
      ((tag === 'VBN' ? !GOES_BY_ITSELF.test(lemma) : isDoneTo(tree, head)) &&
        childrenBy(tree, over, /^aux:pass$/).length > 0))
  if (!again || childrenBy(tree, head, /^(?:aux|nsubj)/).length > 0) return []
  return childrenBy(tree, over, /^aux/)
    .filter(({ i }) => i < over)
    .map(({ i }) => i)
}

/** "was closed and demolished", whatever the tagger took it for: without an object it can only be done to the subject. */
function isDoneTo(tree: Tree, head: number): boolean {
  const { form, tag } = tree.tokens[head]!
  return tag === 'VBD' && DONE.test(form) && childrenBy(tree, head, /^obj$/).length === 0
}
