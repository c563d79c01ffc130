/** What changes hands, and what of it is told elsewhere. */
import { childrenBy } from '../../language/index.ts'
import { GIVING_VERBS } from './cues.ts'
import type { Actor } from './find-actor.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

export function isGivenBefore(tree: Tree, verb: Token): boolean {
  return (
    verb.rel === 'acl:relcl' &&
    !/^NNP/.test(tree.tokens[verb.head]!.tag) &&
    (childrenBy(tree, verb.i, /^obj$/).some(({ form }) => /^(?:that|which)$/i.test(form)) ||
      (childrenBy(tree, verb.i, /^obj$/).length === 0 &&
        childrenBy(tree, verb.i, /^mark$/).some(({ form }) => /^that$/i.test(form)))) &&
    childrenBy(tree, verb.i, /^obl/).some(({ i }) =>
      childrenBy(tree, i, /^case$/).some(({ form }) => /^to$/i.test(form)),
    )
  )
}

export function hasNo(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, /^det$/).some(({ form }) => /^(?:no|neither)$/i.test(form))
}

/** What is provided is no partner: "supply battalions"; "supply the army with trucks" has one. */
export function isGiven(sentence: Sentence, verb: Token, i: number, object: Actor): boolean {
  const tree = sentence.tree!
  const objects = childrenBy(tree, verb.i, /^obj$/)
  return (
    object.entity === undefined &&
    GIVING_VERBS.has(verb.lemma) &&
    objects.length === 1 &&
    objects[0]!.i === i &&
    !isTold(tree, i) &&
    !isEquipped(tree, verb)
  )
}

/** "supply the army with trucks" */
function isEquipped(tree: Tree, verb: Token): boolean {
  return (
    /^(?:supply|provide)$/.test(verb.lemma) &&
    tree.tokens.slice(verb.i + 1).some(({ form }) => /^with$/i.test(form))
  )
}

/** "supply the coastguard": one that "the" tells apart is served; "supply battalions" says what is given. */
function isTold(tree: Tree, i: number): boolean {
  return tree.tokens[i]!.tag === 'NN' && childrenBy(tree, i, /^det$/).some(({ form }) => /^the$/i.test(form))
}
