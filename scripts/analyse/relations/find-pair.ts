/** Who acts and who is acted upon, by the verb between them. */
import { concernsOwner } from '../clauses/actor-nouns.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { findActor } from './find-actor.ts'
import { findThing, findReport } from './find-things.ts'
import { GIVING_VERBS, MOTION_VERBS } from './cues.ts'
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

export function passivePair(sentence: Sentence, verb: Token, resolver: Resolver): Pair | undefined {
  const tree = sentence.tree!
  const agent = agentOf(tree, verb.i)
  const patient = subjectOf(tree, verb.i)
  const subject = agent && findActor(sentence, agent.i, resolver)
  const object =
    patient &&
    (findActor(sentence, patient.i, resolver) ??
      (subject && findThing(sentence, verb, patient.i, subject, resolver)))
  if (agent && tree.tokens.slice(verb.i, agent.i).some(({ form }) => form === ':')) return undefined
  return subject && object && { subject, object }
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
  const candidates = objectCandidates(tree, verb)
  const objects = candidates.flatMap((i) => {
    const object = findActor(sentence, i, resolver) ?? beaten(sentence, verb, i, resolver)
    const apart =
      object &&
      !isGiven(sentence, verb, i, object) &&
      isTarget(sentence, i, verb, resolver) &&
      !object.tokens.some((k) => subject.tokens.includes(k))
    return apart ? [{ ...object, place: isPlaced(tree, i) }] : []
  })
  // A name tells more than a group: "signed four players from Halden United".
  const object =
    objects.find(({ entity, place }) => entity !== undefined && !place) ??
    objects[0] ??
    candidates
      .map((i) => findThing(sentence, verb, i, subject, resolver))
      .find((thing) => thing !== undefined)
  return object && { subject, object }
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

/** The noun that "to which" goes back to: the clause's own, or the one before the comma. */
function antecedentOf(tree: Tree, verb: Token, pronoun: number): Token | undefined {
  if (verb.rel === 'acl:relcl') return tree.tokens[verb.head]
  const [marker] = subtree(tree, pronoun)
  const noun = tree.tokens[marker! - 1]?.form === ',' ? tree.tokens[marker! - 2] : undefined
  return noun && /^NN/.test(noun.tag) ? noun : undefined
}

function isServed(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, /^case$/).some(({ form }) => /^(?:to|for|with|against)$/i.test(form))
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

const reach = /^(?:to|for|with|against|from|under|between|of|at|on|by|into|over|behind|alongside)$/i

/** Heads of what the verb acts upon, nearest first: objects, then phrases with a preposition, then those of its object. */
function objectCandidates(tree: Tree, verb: Token): number[] {
  const marked = (token: Token) =>
    childrenBy(tree, token.i, /^case$/).some(
      ({ form }) => reach.test(form) || (verb.lemma === 'invest' && /^in$/i.test(form)),
    )
  const objects = childrenBy(tree, verb.i, /^(?:iobj|obj)$/).map((token) =>
    // "the quartet, which she founded"
    /^(?:which|that|whom)$/i.test(token.form) &&
    verb.rel === 'acl:relcl' &&
    tree.tokens[verb.head]!.rel !== 'nmod'
      ? tree.tokens[verb.head]!
      : token,
  )
  const phrases = childrenBy(tree, verb.i, /^obl/).filter(
    (token) => marked(token) && !/agent|tmod|unmarked/.test(token.rel),
  )
  // "the coastguard, to which it gave three cutters"
  const relative =
    objects.length === 0 || GIVING_VERBS.has(verb.lemma)
      ? childrenBy(tree, verb.i, /^(?:obl|iobj)/)
          .filter(({ form, i }) => /^(?:which|whom)$/i.test(form) && isServed(tree, i))
          .flatMap(({ i }) => antecedentOf(tree, verb, i) ?? [])
      : []
  const within = objects.flatMap(({ i }) => [
    ...childrenBy(tree, i, /^nmod:poss$/).filter(({ tag }) => /^(?:NN|PRP)/.test(tag)),
    ...childrenBy(tree, i, /^nmod$/).filter(
      (token) =>
        marked(token) &&
        !childrenBy(tree, token.i, /^case$/).some(({ form }) =>
          /^(?:between|at|on|by|into|over)$/i.test(form),
        ) &&
        // "kept the books of a factory": whose is told only by a name.
        (/^NNP/.test(token.tag) ||
          !childrenBy(tree, token.i, /^case$/).some(({ form }) => /^of$/i.test(form))),
    ),
  ])
  // "left the company" is no motion.
  if (verb.lemma === 'leave' && objects.length === 1 && phrases.length === 0) return objects.map(({ i }) => i)
  if (MOTION_VERBS.has(verb.lemma)) {
    const to = phrases.filter(({ i }) => childrenBy(tree, i, /^case$/).some(({ form }) => /^to$/i.test(form)))
    return to.map(({ i }) => i)
  }
  return [...relative, ...objects, ...phrases, ...within].map(({ i }) => i)
}
