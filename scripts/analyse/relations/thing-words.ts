/** Which nouns are things at all: neither padding nor what cannot be pointed at. */
import { childrenBy, subtree } from '../../language/index.ts'
import { ABSTRACT, CONCRETE, NO_THINGS } from './thing-verbs.ts'
import type { Token, Tree } from '../../language/types.ts'

/** "it", where that is help or an offer; "security", "presence". */
export function isNothing(text: string): boolean {
  const word = text.split(' ').at(-1)!.toLowerCase()
  return NO_THINGS.test(word) || (ABSTRACT.test(word) && !CONCRETE.test(word))
}

/** "the laboratory work" */
export function isNamedWork(tree: Tree, { i, lemma }: Token): boolean {
  return lemma === 'work' && childrenBy(tree, i, /^compound$/).length > 0
}

/** "240 million euros of regional funds": so much of a thing. */
export function isMeasure(tree: Tree, { i, lemma, head }: Token): boolean {
  if (!/^(?:dollar|euro|pound|crown|number|total|part|million|percent|cent)$/.test(lemma)) return false
  return childrenBy(tree, i, /^nmod$/).some(
    (whole) =>
      hasMarker(tree, whole.i, /^of$/i) &&
      // "25 percent of the shares": of whose?
      (!/cent$/.test(lemma) ||
        // "paid 70 per cent of the costs"
        /^(?:pay|cover|bear|finance|fund)$/.test(tree.tokens[head]?.lemma ?? '') ||
        subtree(tree, whole.i).some((own) => /^NNP/.test(tree.tokens[own]!.tag))),
  )
}

/** Whether a preposition before the noun is of a form. */
export function hasMarker(tree: Tree, i: number, form: RegExp): boolean {
  return childrenBy(tree, i, /^case$/).some((marker) => form.test(marker.form))
}
