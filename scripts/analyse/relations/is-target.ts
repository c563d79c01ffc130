/** Whether the verb deals with what a phrase names, or only happens beside it. */
import { concernsOwner } from '../clauses/actor-nouns.ts'
import { childrenBy } from '../../language/index.ts'
import { isBlow, isHandle } from './object-candidates.ts'
import { MOTION_VERBS } from './cues.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token } from '../../language/types.ts'

const OF_STATE =
  /^(?:membership|independence|accession|sovereignty|territory|border|airspace|neutrality|navy|army|fleet|port|economy|debt|bid|application)$/

/** A thing with a name is acted upon directly, or to, for and against: nobody deals with the ship that he sails on. */
export function isTarget(sentence: Sentence, i: number, verb: Token, resolver: Resolver): boolean {
  const tree = sentence.tree!
  const { rel, form } = tree.tokens[i]!
  const kind = resolver.named(sentence, i)?.kind
  // Going somewhere is no dealing with it; a player moves to a club.
  const isMoved = childrenBy(tree, verb.i, /^obj$/).length > 0
  if (MOTION_VERBS.has(verb.lemma) && !isMoved && kind !== 'organisation') return false
  // Whose thing the verb is done to: "took over the firm's debts", but no "read Tom's book".
  if (rel === 'nmod:poss' && concernsOwner(tree.tokens[tree.tokens[i]!.head]!.form)) return true
  if (
    rel === 'nmod:poss' &&
    /^(?:lead|manage|head|direct|write|play|read|edit|use|resolve|hold|keep|perform|conduct|share|reflect|represent|show|mark)$/.test(
      verb.lemma,
    )
  )
    return false
  // "suspended Norland's membership": a state is dealt with by what it is or has as one.
  if (rel === 'nmod:poss' && kind === 'state' && OF_STATE.test(tree.tokens[tree.tokens[i]!.head]!.lemma))
    return true
  if (rel === 'nmod:poss')
    return /^(?:her|him)$/i.test(form)
      ? /^(?:appoint|name|elect|make|call)$/.test(verb.lemma)
      : !/^(?:person|other|place|state)$/.test(kind ?? '') && !/^(?:his|their)$/i.test(form)
  // "left Damascus": no dealing with it.
  const isBare = kind === 'other' && childrenBy(tree, i, /^det$/).length === 0
  if (verb.lemma === 'leave' && (isBare || /^(?:place|state)$/.test(kind ?? ''))) return false
  if (/^(?:play|ride|race|work|drive|sail|write|fight|fly|swim|sign)$/.test(verb.lemma)) return true
  return (
    kind !== 'other' ||
    isBlow(tree, tree.tokens[i]!.head) ||
    isHandle(tree, tree.tokens[i]!.head) ||
    !childrenBy(tree, i, /^case$/).some((marker) => /^(?:on|at|of|by|into|behind|for)$/i.test(marker.form))
  )
}
