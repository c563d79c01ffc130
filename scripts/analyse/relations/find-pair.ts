/** Who acts and who is acted upon, by the verb between them. */
import { concernsOwner } from '../clauses/actor-nouns.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { findActor, findActors } from './find-actor.ts'
import { findThing, findReport } from './find-things.ts'
import { GIVING_VERBS, MOTION_VERBS } from './cues.ts'
import { isClosing } from './stated.ts'
import { objectCandidates } from './object-candidates.ts'
import { subjectOf } from '../clauses/clause.ts'
import type { Actor } from './find-actor.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

export interface Pair {
  subject: Actor
  object: Actor
}

/** The phrase with "by" of a passive verb. */
export function agentOf(tree: Tree, verb: number): Token | undefined {
  return childrenBy(tree, verb, /^obl/).find(({ i }) =>
    childrenBy(tree, i, /^case$/).some(({ form }) => /^by$/i.test(form)),
  )
}

export function passivePairs(sentence: Sentence, verb: Token, resolver: Resolver): Pair[] {
  const tree = sentence.tree!
  const agent = agentOf(tree, verb.i)
  const patient = subjectOf(tree, verb.i)
  if (!agent || !patient || tree.tokens.slice(verb.i, agent.i).some(({ form }) => form === ':')) return []
  return findActors(sentence, agent.i, resolver).flatMap((subject) => {
    const object =
      findActor(sentence, patient.i, resolver) ?? findThing(sentence, verb, patient.i, subject, resolver)
    return object ? [{ subject, object }] : []
  })
}

export function activePair(
  sentence: Sentence,
  verb: Token,
  clause: number,
  resolver: Resolver,
): Pair | undefined {
  const tree = sentence.tree!
  const top = subjectOf(tree, clause)
  const subject = top && (findActor(sentence, top.i, resolver) ?? findReport(sentence, verb, top.i))
  if (!subject || isEvent(subject)) return undefined
  // "a petition that Moss handed to the council": without the petition it says nothing.
  if (GIVING_VERBS.has(verb.lemma) && isGivenBefore(tree, verb)) return undefined
  // "gave no party a majority": nothing that is drawn with an edge.
  if (childrenBy(tree, verb.i, /^i?obj$/).some(({ i }) => hasNo(tree, i))) return undefined
  const candidates = objectCandidates(tree, verb)
  const found = candidates.flatMap((i) => {
    // "played Hamlet, the prince of …": a part, no partner, nor is what is said of it.
    if (isPart(sentence, verb, resolver)) return []
    const object = findActor(sentence, i, resolver) ?? beaten(sentence, verb, i, resolver)
    const apart =
      object &&
      (object.entity === undefined || object.entity !== subject.entity) &&
      !isGiven(sentence, verb, i, object) &&
      isTarget(sentence, i, verb, resolver) &&
      !object.tokens.some((k) => subject.tokens.includes(k))
    return apart ? [{ ...object, at: i, place: isPlaced(tree, i) }] : []
  })
  // "leases it to the club": what is given is not the one who gets it.
  const others = found.filter(
    ({ at, entity }) =>
      entity === undefined ||
      !/^(?:it|them)$/i.test(tree.tokens[at]!.form) ||
      found.every((one) => one.at === at || one.entity !== entity),
  )
  // A name tells more than a group: "signed four players from Halden United".
  const actor = others.find(({ entity, place }) => entity !== undefined && !place) ?? others[0]
  // "won, beating Y": with a name only, and done to it directly.
  if (isClosing(tree, verb)) {
    const isDirect = actor?.entity !== undefined && /^obj/.test(tree.tokens[actor.at]!.rel)
    return isDirect ? { subject, object: actor } : undefined
  }
  const object =
    actor ??
    candidates
      .map((i) => findThing(sentence, verb, i, subject, resolver))
      .find((thing) => thing !== undefined)
  return object && { subject, object }
}

function isGivenBefore(tree: Tree, verb: Token): boolean {
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

function isPart(sentence: Sentence, verb: Token, resolver: Resolver): boolean {
  return (
    verb.lemma === 'play' &&
    childrenBy(sentence.tree!, verb.i, /^obj$/).some(({ i }) =>
      /^(?:person|place|other)$/.test(resolver.named(sentence, i)?.kind ?? ''),
    )
  )
}

function hasNo(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, /^det$/).some(({ form }) => /^(?:no|neither)$/i.test(form))
}

/** What is provided is no partner: "supply battalions"; "supply the army with trucks" has one. */
function isGiven(sentence: Sentence, verb: Token, i: number, object: Actor): boolean {
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

/** A storm or a war does things, but deals with nobody. */
function isEvent({ text }: Actor): boolean {
  return /\b(?:Storm|Hurricane|Typhoon|Cyclone|Earthquake|Flood|War|Festival|Day|Cup|Prize|Award)\b/.test(
    text,
  )
}

/** "supply the coastguard": one that "the" tells apart is served; "supply battalions" says what is given. */
function isTold(tree: Tree, i: number): boolean {
  return tree.tokens[i]!.tag === 'NN' && childrenBy(tree, i, /^det$/).some(({ form }) => /^the$/i.test(form))
}

function isPlaced(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, /^case$/).some(({ form }) => /^(?:at|on|in|near)$/i.test(form))
}

/** A thing with a name is acted upon directly, or to, for and against: nobody deals with the ship that he sails on. */
function isTarget(sentence: Sentence, i: number, verb: Token, resolver: Resolver): boolean {
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
    /^(?:lead|manage|head|direct|write|play|read|edit|use|resolve)$/.test(verb.lemma)
  )
    return false
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
    !childrenBy(tree, i, /^case$/).some((marker) => /^(?:on|at|of|by|into|behind|for)$/i.test(marker.form))
  )
}

/** A club is often called by its place: "they beat Castle Green". */
function beaten(sentence: Sentence, verb: Token, i: number, resolver: Resolver): Actor | undefined {
  const entity = /^(?:beat|defeat)$/.test(verb.lemma) ? resolver.named(sentence, i) : undefined
  return (
    entity && {
      text: entity.name.text,
      entity: entity.index,
      tokens: subtree(sentence.tree!, i).filter((k) => k <= i),
    }
  )
}
