/** Clauses beside the main one that tell of a deed all the same: what was achieved, aimed at, or done before or after. */
import { childrenBy, isVerb } from '../../language/index.ts'
import { isNegated } from '../clauses/clause.ts'
import type { Token, Tree } from '../../language/types.ts'

/** "succeeded in overthrowing X": the words of the verb above go into the label. */
export function isAchieved(tree: Tree, { i, rel, tag, head }: Token): boolean {
  return (
    /^(?:advcl|xcomp|obl)$/.test(rel) &&
    tag === 'VBG' &&
    tree.tokens[head]?.lemma === 'succeed' &&
    childrenBy(tree, i, /^(?:mark|case)$/).some(({ form }) => /^in$/i.test(form))
  )
}

/** "left the club to join X", "travelled to Y to study under X": told as the aim of what was done. */
export function isPurpose(tree: Tree, { i, rel, tag, head }: Token): boolean {
  const over = tree.tokens[head]
  if (rel !== 'advcl' || tag !== 'VB' || !over || over.i > i || isNegated(tree, over.i)) return false
  const [first] = childrenBy(tree, i, /^mark$/)
  const isPassive = childrenBy(tree, over.i, /^aux:pass$/).length > 0
  if (isPassive) return /^to$/i.test(first?.form ?? '') && over.rel === 'root' && isMade(tree, over)
  if (!/^VB[DZP]$/.test(over.tag)) return false
  return (
    /^to$/i.test(first?.form ?? '') &&
    tree.tokens[first!.i - 1]?.form !== ',' &&
    /^(?:root|conj|parataxis)$/.test(over.rel) &&
    !BY_OTHERS.test(over.lemma) &&
    childrenBy(tree, over.i, /^cop$/).length === 0
  )
}

/** Whether a verb, or the one that "and" joins it to, tells what the deed above was for. */
export function isAim(tree: Tree, verb: Token): boolean {
  const first = verb.rel === 'conj' ? tree.tokens[verb.head]! : verb
  // "used the plant to repair ships", "gathered to demand a suspension": the verb above tells no deed of its own.
  return isPurpose(tree, first) && !/^(?:use|gather|meet|assemble)$/.test(tree.tokens[first.head]!.lemma)
}

/** "was set up to help X": what a body is made or sent for. */
function isMade(tree: Tree, { i, lemma }: Token): boolean {
  return (
    /^(?:found|establish|create|form|launch|build|send|deploy|organi[sz]e)$/.test(lemma) ||
    (lemma === 'set' && childrenBy(tree, i, /^compound:prt$/).some(({ form }) => /^up$/i.test(form)))
  )
}

/** "rebuilt the team by signing Moss": how the main clause's deed was done. */
export function isMeans(tree: Tree, { i, rel, tag, head }: Token): boolean {
  const over = tree.tokens[head]
  return (
    rel === 'advcl' &&
    tag === 'VBG' &&
    over !== undefined &&
    over.i < i &&
    /^(?:root|conj|parataxis)$/.test(over.rel) &&
    /^VB[DZ]$/.test(over.tag) &&
    !isNegated(tree, over.i) &&
    childrenBy(tree, i, /^mark$/).some(({ form }) => /^by$/i.test(form))
  )
}

/** What is asked for, or whom one puts to it, is done by others. */
const BY_OTHERS =
  /^(?:ask|request|apply|call|appeal|plead|beg|demand|hope|wait|need|want|name|appoint|elect|choose|select|hire|recruit|invite|persuade|tell|urge|allow|permit|authori[sz]e|order|force|instruct|command|direct|require|oblige|compel|encourage|enable|cause|train|teach|help|get|lead|warn|remind|advise|challenge|convince|tempt|prompt|employ|engage|commission|contract|assign)$/

/** "resigned before being replaced by X": of the past, both happened. */
export function isDoneBefore(tree: Tree, { i, rel, tag, head }: Token): boolean {
  const over = tree.tokens[head]
  return (
    rel === 'advcl' &&
    tag === 'VBN' &&
    over !== undefined &&
    isVerb(over) &&
    over.tag === 'VBD' &&
    !isNegated(tree, over.i) &&
    childrenBy(tree, i, /^aux:pass$/).some(({ form }) => /^being$/i.test(form)) &&
    childrenBy(tree, i, /^mark$/).some(({ form }) => /^(?:before|after)$/i.test(form))
  )
}
