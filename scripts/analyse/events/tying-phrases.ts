/** Phrases that a caption can do without where they point beyond it. */
import { childrenBy, subtree } from '../../language/index.ts'
import { withComma } from '../clauses/caption-cuts.ts'
import type { Tree } from '../../language/types.ts'

/** "to this effect", "in this way": nothing is lost with what only ties the clause to the text before. */
export function tyingPhrases(tree: Tree, head: number): number[] {
  return subtree(tree, head)
    .map((i) => tree.tokens[i]!)
    .filter(
      ({ i, rel, form, head: over }) =>
        /^(?:obl|nmod)/.test(rel) &&
        over !== i &&
        TIE.test(form) &&
        childrenBy(tree, i, /^det$/).some((det) => /^(?:this|that|these|those)$/i.test(det.form)) &&
        childrenBy(tree, i, /^case$/).length > 0,
    )
    .flatMap(({ i }) => subtree(tree, i))
}

const TIE =
  /^(?:effect|purpose|end|way|manner|point|time|stage|basis|regard|respect|reason|reasons|occasion|context|connection|arrangement|capacity|role)$/i

/** Phrases after the verb that a comma sets off, the last first: they may go. */
export function trailingPhrases(tree: Tree, head: number): number[][] {
  return subtree(tree, head)
    .map((i) => tree.tokens[i]!)
    .filter(({ i, rel }) => {
      const first = subtree(tree, i)[0]!
      const isFenced = [first - 1, first].some((k) => tree.tokens[k]?.form === ',')
      return first > head && isFenced && /^(?:obl|nmod|acl|advcl|appos|parataxis|conj)/.test(rel)
    })
    .reverse()
    .map(({ i }) => withComma(tree, i))
}
