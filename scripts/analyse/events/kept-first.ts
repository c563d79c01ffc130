/** What a caption holds as long as it has room: places of a passive, what the clause leads to. */
import { afterComma, withComma } from '../clauses/caption-cuts.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { isPredicate } from '../clauses/clause.ts'
import type { Tree } from '../../language/types.ts'

/** "were killed in a strike on the barracks": what a passive tells is seldom told by its verb alone. */
export function placesOfPassive(tree: Tree, head: number): number[] {
  // "put the party on 49 seats"
  const isPlacing = /^(?:put|place|send|bring)$/.test(tree.tokens[head]!.lemma)
  // "was set up and highlighted by the gift"
  const { rel, tag, head: over } = tree.tokens[head]!
  const verbs = rel === 'conj' && tag === 'VBN' ? [head, over] : [head]
  if (!isPlacing && verbs.every((verb) => childrenBy(tree, verb, /^aux:pass$/).length === 0)) return []
  return childrenBy(tree, head, /^obl/)
    .filter(({ i }) => i > head)
    .flatMap(({ i }) => withoutAdditions(tree, i))
}

/** "was defeated at the city of Orrin[, north of Senn, by the army]": the place next to a passive, up to its first comma. */
export function nearestPlace(tree: Tree, head: number): { kept: number[]; rest: number[] } {
  const [first] =
    placesOfPassive(tree, head).length > 0 ? childrenBy(tree, head, /^obl/).filter(({ i }) => i > head) : []
  const phrase = first ? subtree(tree, first.i) : []
  const comma = phrase.find((i) => i > first!.i && tree.tokens[i]!.form === ',') ?? Infinity
  return { kept: phrase.filter((i) => i < comma), rest: phrase.filter((i) => i >= comma) }
}

/**
 * What a clause leads to: "…, killing eight soldiers", "retired and sold his shares", "gathered to demand reforms" where
 * the verb alone says nothing.
 */
export function outcomes(tree: Tree, head: number): number[] {
  return childrenBy(tree, head, /^(?:advcl|conj|xcomp)$/)
    .filter(({ i, rel, tag }) => {
      if (i < head) return false
      const first = subtree(tree, i).find((k) => tree.tokens[k]!.form !== ',')!
      const isFenced = [first - 1, first].some((k) => tree.tokens[k]?.form === ',')
      if (rel === 'conj') return isPredicate(tree, i) && !isFenced
      return rel === 'xcomp' || (tag === 'VBG' && first === i && isFenced)
    })
    .flatMap(({ i }) => withoutAdditions(tree, i))
}

/** A phrase less what a comma adds to one of its nouns: ", an investment firm", ", which was new". */
function withoutAdditions(tree: Tree, top: number): number[] {
  const tokens = subtree(tree, top)
  const added = tokens.filter(
    (i) => i !== top && /^(?:appos|acl)/.test(tree.tokens[i]!.rel) && afterComma(tree, i),
  )
  const gone = new Set(added.flatMap((i) => withComma(tree, i)))
  return tokens.filter((i) => !gone.has(i))
}
