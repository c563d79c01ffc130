/** What goes last where a caption is still too long. */
import { childrenBy, subtree } from '../../language/index.ts'
import { withComma } from '../clauses/caption-cuts.ts'
import { isPredicate } from '../clauses/clause.ts'
import type { Tree } from '../../language/types.ts'

/** "A review [commissioned by the board and carried out by a firm] concluded": which one can go last. */
export function heavySubject(tree: Tree, head: number): number[][] {
  return childrenBy(tree, head, /^nsubj/)
    .filter(({ i }) => {
      const determiners = childrenBy(tree, i, /^det$/)
      // "A survey conducted by Okafor and the hydrologist": it may belong to either.
      const joined = childrenBy(tree, i, /^conj$/).length > 0
      return i < head && !joined && determiners.every(({ form }) => /^an?$/i.test(form))
    })
    .flatMap(({ i }) => childrenBy(tree, i, /^acl$/))
    .filter(({ tag }) => tag === 'VBN')
    .map(({ i }) => withComma(tree, i))
}

/** "to nine trustees [who were to direct the company]": what the last noun is like, where it is none in particular. */
export function heavyEnd(tree: Tree, head: number): number[][] {
  const end = subtree(tree, head).findLast((i) => tree.tokens[i]!.rel !== 'punct')
  return subtree(tree, head)
    .filter((i) => {
      const { rel, head: noun, tag } = tree.tokens[i]!
      const isClause = rel === 'acl:relcl' || (rel === 'acl' && tag === 'VBN')
      if (!isClause || i < head || noun === head || subtree(tree, i).at(-1) !== end) return false
      // "a layer of old sand which they had overlooked"
      const { rel: of, head: over, tag: kind } = tree.tokens[noun]!
      const isMass =
        of === 'nmod' && kind === 'NN' && childrenBy(tree, noun, /^(?:det|nmod:poss)/).length === 0
      const [first] = childrenBy(tree, isMass ? over : noun, /^(?:det|nummod)/)
      return /^(?:an?|\d+|two|three|four|five|six|seven|eight|nine|ten|several|some|many)$/i.test(
        first?.form ?? '',
      )
    })
    .map((i) => withComma(tree, i))
}

/** With these a statement is true only as a whole. */
const BOUND =
  /\b(?:first|only|last|all|every|each|no|none|never|not|n['’]t|nobody|nothing|most|least|fewest|\p{L}{3,}est)\b/iu

/**
 * "was formed as a club [by the department of the railway depot [at Newton]]": by whom, and where, the last first, where
 * nothing else makes it short enough.
 */
export function heavyTail(tree: Tree, head: number): number[][] {
  if (
    BOUND.test(
      subtree(tree, head)
        .map((i) => tree.tokens[i]!.form)
        .join(' '),
    )
  )
    return []
  const end = subtree(tree, head).findLast((i) => tree.tokens[i]!.rel !== 'punct')
  const isPassive = childrenBy(tree, head, /^aux:pass$/).length > 0
  return subtree(tree, head)
    .filter((i) => {
      const { rel, tag } = tree.tokens[i]!
      // "joined the faculty where he held several posts"
      const isRelative = rel === 'acl:relcl' && i > head && tree.tokens[i]!.head !== head
      if (isRelative) return subtree(tree, i).findLast((k) => tree.tokens[k]!.rel !== 'punct') === end
      const [marker] = childrenBy(tree, i, /^case$/)
      if (i < head || !/^(?:obl|nmod|conj)$/.test(rel) || !/^NN/.test(tag) || !marker) return false
      if (subtree(tree, i).findLast((k) => tree.tokens[k]!.rel !== 'punct') !== end) return false
      return isPassive && /^by$/i.test(marker.form)
        ? true
        : /^(?:in|at|near|on|off|under|during|across|within|outside|around|along|beside)$/i.test(marker.form)
    })
    .reverse()
    .map((i) => withComma(tree, i))
}

/** "claimed that they had won [and had taken the bridge]": of what is reported the first is reported, too. */
export function reportedFurther(tree: Tree, head: number): number[][] {
  return childrenBy(tree, head, /^ccomp$/)
    .flatMap(({ i }) => childrenBy(tree, i, /^conj$/))
    .filter(({ i }) => isPredicate(tree, i))
    .reverse()
    .map(({ i }) => withComma(tree, i))
}
