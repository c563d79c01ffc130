/** Which clause a date dates, and whether that clause tells an event. */
import { childrenBy, isFinite, subtree } from '../../language/index.ts'
import { clauseOf } from '../clauses/clause.ts'
import { HARM } from './mend-headline.ts'
import { isFounded, isHeaded, isPublished } from './made-participles.ts'
import { isToldParticiple } from './told-participles.ts'
import type { Tree } from '../../language/types.ts'

/** What a clause may not stand under: it would say that it happened. */
const unreal = /^(?:if|unless|whether|would|could|should|might|ought)$/i

/** Whether a clause tells of the past. */
export function isPast(tree: Tree, head: number): boolean {
  return [tree.tokens[head]!, ...childrenBy(tree, head, /^(?:aux|cop)/)].some(({ tag }) =>
    /^VB[DN]$/.test(tag),
  )
}

/**
 * Head of the clause that the date dates.
 * @param isSince Whether the date is one from which on something is so.
 */
export function eventClause(tree: Tree, governor: number, isSince = false): number | undefined {
  let head = clauseOf(tree, governor)
  if (hangsOnPresent(tree, governor) || isWished(tree, head) || isMisreadRelative(tree, head))
    return undefined
  for (let steps = 0; steps < 6; steps++) {
    const clause = tree.tokens[head]!
    if (isUnreal(tree, head)) return undefined
    const over = tree.tokens[clause.head]
    if (!over) break
    // "Results published in 1989 show …" is not told of 1989.
    const main = clauseOf(tree, over.i)
    const published = isPublished(tree, head) && !/:pass/.test(over.rel) && isPast(tree, main)
    if (isPublished(tree, head) && !isPast(tree, main)) return undefined
    // "She was the first woman to receive the prize"
    const predicative =
      clause.rel === 'acl' &&
      childrenBy(tree, over.i, /^cop$/).length > 0 &&
      childrenBy(tree, head, /^mark$/).length > 0
    if (!/^(?:ccomp|csubj)/.test(clause.rel) && !published && !predicative && !isInfinitive(tree, head)) break
    head = clauseOf(tree, over.i)
  }
  const clause = tree.tokens[head]!
  // "Five were killed and seven were hurt in 1902"
  if (clause.rel === 'conj' && isHarm(tree, head) && isHarm(tree, clause.head)) head = clause.head
  if (isPublished(tree, head) || isFounded(tree, head) || (isSince && isHeaded(tree, head))) return head
  if (clause.rel === 'advcl' && childrenBy(tree, head, /^mark$/).some(({ form }) => /^that$/i.test(form)))
    return undefined
  if (
    clause.rel === 'acl' ||
    (clause.rel === 'advcl' && !isTold(tree, head) && !isToldParticiple(tree, head))
  )
    return undefined
  return isTold(tree, head) || clause.rel === 'advcl' ? head : undefined
}

/** "France, whose troops had been there since 1986, proposed …": the parse took the aside for the sentence. */
function isMisreadRelative(tree: Tree, head: number): boolean {
  if (head !== tree.root) return false
  return childrenBy(tree, head, /^nsubj/).some(({ i }) =>
    childrenBy(tree, i, /^nmod:poss$/).some(
      ({ tag, i: whose }) => tag === 'WP$' && tree.tokens[whose - 1]?.form === ',',
    ),
  )
}

/** "names the villages destroyed in 1848": dates what the present clause speaks of, which the parse took for a part of it. */
function hangsOnPresent(tree: Tree, head: number): boolean {
  const { rel, tag, head: over } = tree.tokens[head]!
  return rel === 'xcomp' && tag === 'VBN' && /^VB[ZP]$/.test(tree.tokens[over]!.tag)
}

/** "was ready to join a government that closed the plant by 2030": what is described is to come itself. */
function isWished(tree: Tree, head: number): boolean {
  const { rel, head: over } = tree.tokens[head]!
  const noun = rel === 'acl:relcl' ? tree.tokens[over] : undefined
  return (
    noun !== undefined &&
    /^obj|^obl/.test(noun.rel) &&
    isInfinitive(tree, noun.head) &&
    childrenBy(tree, noun.i, /^det$/).some(({ form }) => /^(?:an?|any|no)$/i.test(form))
  )
}

/** "were killed": two of these in one sentence tell one event. */
function isHarm(tree: Tree, head: number): boolean {
  return HARM.test(tree.tokens[head]!.lemma) && childrenBy(tree, head, /^aux:pass$/).length > 0
}

/** "expect the company to go public": the infinitive happens, if at all, with its verb. */
function isInfinitive(tree: Tree, head: number): boolean {
  const { rel, tag } = tree.tokens[head]!
  return (
    /^(?:advcl|acl|xcomp)$/.test(rel) &&
    tag === 'VB' &&
    childrenBy(tree, head, /^mark$/).some(({ form }) => /^to$/i.test(form))
  )
}

/** Whether the clause tells something as a fact: finite, or a participle that the tagger took for none. */
export function isTold(tree: Tree, head: number): boolean {
  const { tag, rel } = tree.tokens[head]!
  if (isFinite(tree, head)) return true
  if (!/^VB[NDP]?$/.test(tag) || childrenBy(tree, head, /^mark$/).some(({ form }) => /^to$/i.test(form)))
    return false
  return childrenBy(tree, head, /^nsubj/).length > 0 || (rel === 'conj' && tag !== 'VB')
}

/** "From July the rule would apply to all": what is or was to come, where no condition is named. */
function isToCome(tree: Tree, head: number): boolean {
  const { rel, tag } = tree.tokens[head]!
  const isFree = /^(?:root|conj)$/.test(rel) && tag === 'VB'
  const isBound = tree.tokens.some(({ form }) =>
    /^(?:if|unless|otherwise|were|had|have|without|should|could|depending)$/i.test(form),
  )
  return isFree && !isBound
}

function isUnreal(tree: Tree, head: number): boolean {
  // "could not be found", "no trace could be found": that is so.
  const first = subtree(tree, head)[0]!
  const isDenied = tree.tokens
    .slice(first, head)
    .some(
      ({ form, head: over }) =>
        /^(?:not|n['’]t|no|never|nobody|nothing|longer)$/i.test(form) &&
        (over === head || tree.tokens[over]?.head === head),
    )
  const isForeseen = isToCome(tree, head)
  return childrenBy(tree, head, /^(?:mark|aux)/).some(
    ({ form }) =>
      unreal.test(form) && !(isDenied && /^could$/i.test(form)) && !(isForeseen && /^would$/i.test(form)),
  )
}
