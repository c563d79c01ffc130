/** Who acts and who is acted upon, by the verb between them. */
import { agentOf, peopleOf } from './agents.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { findActor, findActors } from './find-actor.ts'
import { findReport } from './find-report.ts'
import { findThing } from './find-things.ts'
import { GIVING_VERBS } from './cues.ts'
import { isClosing } from './stated.ts'
import { isAim, isMeans } from './adverbial-deeds.ts'
import { isTarget } from './is-target.ts'
import { isExample, isHandle, objectCandidates } from './object-candidates.ts'
import { subjectOf } from '../clauses/clause.ts'
import { isGivenBefore, hasNo, isGiven } from './given-things.ts'
import { doerOf } from './doer-of.ts'
import type { Actor } from './find-actor.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

export interface Pair {
  subject: Actor
  object: Actor
}

export function passivePairs(sentence: Sentence, verb: Token, resolver: Resolver): Pair[] {
  const tree = sentence.tree!
  const agent = agentOf(tree, verb.i)
  const patient = subjectOf(tree, verb.i)
  if (!agent || !patient || tree.tokens.slice(verb.i, agent.i).some(({ form }) => form === ':')) return []
  const actors = findActors(sentence, agent.i, resolver)
  const doers =
    actors.length > 0 ? actors : [peopleOf(sentence, agent, resolver)].filter((one) => one !== undefined)
  if (isBroken(tree, verb, patient)) return []
  return doers.flatMap((subject) => {
    const object =
      findActor(sentence, patient.i, resolver) ?? findThing(sentence, verb, patient.i, subject, resolver)
    return object ? [{ subject, object }] : []
  })
}

/** "Their first echo sounder was bought by X", where the sounder was taken for a verb. */
function isBroken(tree: Tree, verb: Token, patient: Token): boolean {
  const next = tree.tokens[patient.i + 1]
  return (
    next !== undefined &&
    patient.head === verb.i &&
    next.head !== patient.i &&
    next.i < verb.i &&
    /^(?:NN|VB)/.test(next.tag) &&
    !/^(?:aux|acl)/.test(next.rel)
  )
}

/** One pair, or one for each of the names that are too many to be read together. */
export function activePairs(sentence: Sentence, verb: Token, clause: number, resolver: Resolver): Pair[] {
  const top = doerOf(sentence.tree!, clause)
  const each = top && !findActor(sentence, top.i, resolver) ? findActors(sentence, top.i, resolver) : []
  return (each.length > 0 ? each : [undefined]).flatMap(
    (doer) => activePair(sentence, verb, clause, resolver, doer) ?? [],
  )
}

export function activePair(
  sentence: Sentence,
  verb: Token,
  clause: number,
  resolver: Resolver,
  doer?: Actor,
): Pair | undefined {
  const tree = sentence.tree!
  const top = doerOf(tree, clause)
  // "stars as Professor Moss and is filming it": the part does nothing.
  const isPhrase =
    top?.rel === 'nsubj' && childrenBy(tree, top.i, /^case$/).some(({ form }) => /^as$/i.test(form))
  const subject =
    top &&
    !isPhrase &&
    (doer ??
      findActor(sentence, top.i, resolver) ??
      peopleOf(sentence, top, resolver) ??
      findReport(sentence, verb, top.i))
  if (!subject || isEvent(subject)) return undefined
  // "a petition that Moss handed to the council": without the petition it says nothing.
  if (GIVING_VERBS.has(verb.lemma) && isGivenBefore(tree, verb)) return undefined
  // "gave no party a majority": nothing that is drawn with an edge.
  if (childrenBy(tree, verb.i, /^i?obj$/).some(({ i }) => hasNo(tree, i))) return undefined
  // "telephoned the board's officer" speaks to the officer.
  const candidates = objectCandidates(tree, verb).filter((i) => {
    const { rel, head, tag } = tree.tokens[i]!
    if (rel !== 'nmod:poss') return true
    // "the city lost its supply": most likely the city's own.
    return /^PRP/.test(tag) ? subject.entity !== undefined : !findActor(sentence, head, resolver)
  })
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
  if (isClosing(tree, verb) || isMeans(tree, verb)) {
    const isDirect =
      actor !== undefined &&
      (actor.entity !== undefined || /\p{Lu}/u.test(actor.text)) &&
      (/^obj/.test(tree.tokens[actor.at]!.rel) ||
        isExample(tree, actor.at) ||
        isHandle(tree, tree.tokens[actor.at]!.head))
    return isDirect ? { subject, object: actor } : undefined
  }
  // "drew up plans to resolve the situation": what it was for is no deed to a thing.
  const object =
    actor ??
    (isAim(tree, verb) ? [] : candidates)
      .map((i) => findThing(sentence, verb, i, subject, resolver))
      .find((thing) => thing !== undefined)
  return object && { subject, object }
}

function isPart(sentence: Sentence, verb: Token, resolver: Resolver): boolean {
  return (
    verb.lemma === 'play' &&
    childrenBy(sentence.tree!, verb.i, /^obj$/).some(({ i }) =>
      /^(?:person|place|other)$/.test(resolver.named(sentence, i)?.kind ?? ''),
    )
  )
}

/** A storm or a war does things, but deals with nobody. */
function isEvent({ text }: Actor): boolean {
  return /\b(?:Storm|Hurricane|Typhoon|Cyclone|Earthquake|Flood|War|Festival|Day|Cup|Prize|Award)\b/.test(
    text,
  )
}

function isPlaced(tree: Tree, i: number): boolean {
  return childrenBy(tree, i, /^case$/).some(({ form }) => /^(?:at|on|in|near)$/i.test(form))
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
