import { childrenBy } from '../../language/index.ts'
import type { LabelParts } from './write-label.ts'

/** "had seized the port and driven the army out": alone, "driven" would read as done to the doer. */
export function sharedPerfect({ tree, verb, passive }: LabelParts): number[] {
  const { rel, form, head } = tree.tokens[verb]!
  if (passive || rel !== 'conj' || !/(?:[ewu]|o|r)n$|ne$/.test(form)) return []
  if (childrenBy(tree, verb, /^aux/).length > 0 || childrenBy(tree, head, /^aux:pass$/).length > 0) return []
  return childrenBy(tree, head, /^aux$/)
    .filter(({ i, lemma }) => i < head && lemma === 'have')
    .map(({ i }) => i)
}
