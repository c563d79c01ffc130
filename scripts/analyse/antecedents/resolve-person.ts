/** Whom "he" and "she" mean. */
import {
  governedBy,
  isBound,
  isCompanion,
  isInRelative,
  isOwnSubject,
  whoseClause,
  ownerBefore,
} from './bindings.ts'
import { findPeople, isSure } from './people.ts'
import { goesOnAlso, isAhead, startsAnew } from './person-goes-on.ts'
import { isOf, isOfLife, opensOn } from './life.ts'
import { genderOf } from './words.ts'
import { onlyKnown, pickCentre } from './pick-centre.ts'
import type { Discourse } from './discourse.ts'
import type { Gender } from './words.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Found } from './found.ts'
import type { Person } from './people.ts'
import type { Tree } from '../../language/types.ts'

/** How many sentences back a person may have been named. */
const FARTHEST = 3

/** What was found is kept: chains of pronouns lead back over many sentences. */
const found = new WeakMap<Discourse, Map<string, Found | undefined>>()

/**
 * The one person who can be meant: whom the sentence names before the pronoun, or a pronoun before it means; else whom the
 * sentences before speak of; else the one whom the article is about. A second person who may be called so leaves it open,
 * but for one who is the subject again and again (centering: Grosz, Joshi and Weinstein 1995).
 */
export function resolvePerson(discourse: Discourse, sentence: Sentence, token: number): Found | undefined {
  const known = found.get(discourse) ?? new Map<string, Found | undefined>()
  found.set(discourse, known)
  const key = `${sentence.index} ${token}`
  if (!known.has(key)) known.set(key, resolve(discourse, sentence, token))
  return known.get(key)
}

/** Leads only to what stands before. */
function resolve(discourse: Discourse, sentence: Sentence, token: number): Found | undefined {
  const gender = genderOf(sentence.tree?.tokens[token]?.form ?? '')
  if (!gender || discourse.isQuoted(sentence, token)) return undefined
  const own = findPeople(discourse, sentence).filter(
    (person) =>
      person.at < token &&
      fits(person, gender) &&
      !isBound(discourse, sentence, token, person) &&
      !isCompanion(sentence.tree!, token, person.at) &&
      !isInRelative(sentence.tree!, token, person.at) &&
      !isOwnSubject(sentence.tree!, token, person.at),
  )
  const relative = whoseClause(discourse, sentence, token)
  if (relative && isOf(discourse, sentence, relative, gender)) {
    if (own.some(({ entity }) => entity === relative)) return discourse.name(relative, sentence)
    // "Coyle, who had become her friend": hers is the one whom the article is about, where that is no other.
    return relative !== discourse.topic && discourse.topicGender === gender
      ? discourse.name(discourse.topic!)
      : undefined
  }
  const earlier = lastPronoun(discourse, sentence, token, gender)
  const meant = earlier === undefined ? undefined : resolvePerson(discourse, sentence, earlier)
  if (earlier !== undefined && (meant || !isAhead(sentence.tree!, token, earlier, own))) {
    const tokens = sentence.tree!.tokens
    const isOpen =
      tokens[token]!.rel !== tokens[earlier]!.rel &&
      own.some(({ at, isSubject, entity }) => at > earlier && isSubject && entity !== meant?.entity)
    return isOpen ? undefined : meant
  }
  const governing = governedBy(discourse, sentence, token, own)
  if (governing?.gender === gender) return discourse.name(governing.entity!, sentence)
  const core = own.filter((person) => person.isCore || person.gender === gender)
  if (core.length > 0)
    return isOfLife(discourse, own, gender)
      ? discourse.name(discourse.topic!)
      : pickOwn(discourse, sentence, own, gender)
  const owner = ownerBefore(sentence.tree!, token, own)
  if (owner) return discourse.name(owner, sentence)
  const back = lookBack(discourse, sentence, token, gender) ?? opensOn(discourse, sentence, own, gender)
  // Whom the sentence names in passing may be meant after all.
  const isOpen = own.some(({ entity }) => entity === undefined || entity !== back?.entity)
  return isOpen && back?.entity !== discourse.topic ? undefined : back
}

function fits({ gender }: Person, wanted: Gender): boolean {
  return gender === undefined || gender === wanted
}

function lastPronoun(
  discourse: Discourse,
  sentence: Sentence,
  token: number,
  gender: Gender,
): number | undefined {
  return sentence.tree!.tokens.findLast(
    ({ i, form }) => i < token && genderOf(form) === gender && !discourse.isQuoted(sentence, i),
  )?.i
}

/** Of those whom the sentence itself names. */
function pickOwn(discourse: Discourse, sentence: Sentence, own: Person[], gender: Gender): Found | undefined {
  const [first] = own
  const isOne = own.every(({ entity, at }) => (entity ? entity === first!.entity : at === first!.at))
  const only = isOne ? first : onlyKnown(discourse, own, gender)
  if (!only?.entity || !isSure(only)) return undefined
  const { topic, topicGender } = discourse
  if (only.gender === undefined && topicGender === gender && only.entity !== topic) return undefined
  // "Stahn's party called her a deserter": who only owns the subject is hardly meant.
  return only.isCore || only.gender === gender ? discourse.name(only.entity, sentence) : undefined
}

function lookBack(
  discourse: Discourse,
  sentence: Sentence,
  token: number,
  gender: Gender,
): Found | undefined {
  const isTopic = discourse.topic !== undefined && discourse.topicGender === gender
  let place = discourse.before(sentence)
  for (let steps = 0; place && steps < FARTHEST; steps++) {
    const people = [
      ...findPeople(discourse, place).filter((person) => fits(person, gender)),
      ...meantBy(discourse, place, gender),
    ].filter(
      (person) =>
        person.entity === undefined ||
        !(isBound(discourse, sentence, token, person) || isOtherGender(discourse, sentence, token, person)),
    )
    const entities = new Set(people.map(({ entity }) => entity))
    if (entities.size > 0 && isOfLife(discourse, people, gender)) return discourse.name(discourse.topic!)
    if (entities.size === 1) {
      const [entity] = entities
      const person = people[0]!
      if (!entity || !isSure(person)) return undefined
      if (person.gender === undefined && !isCentral(sentence.tree!, token, people)) return undefined
      // Who is named in passing need not be the one where the article is about another.
      if (
        isTopic &&
        entity !== discourse.topic &&
        !people.some(({ isSubject, gender: own }) => isSubject && own === gender)
      )
        return undefined
      return discourse.name(entity, place)
    }
    if (entities.size > 1)
      return (
        pickCentre(discourse, place, people, gender) ??
        goesOnAlso(discourse, sentence, token, place, people, gender) ??
        startsAnew(discourse, sentence, token, people, gender)
      )
    place = discourse.before(place)
  }
  return isTopic ? discourse.name(discourse.topic!) : undefined
}

/** "She is expected to challenge him": who is "she" is not "him". */
function isOtherGender(discourse: Discourse, sentence: Sentence, token: number, { entity }: Person): boolean {
  const { tokens } = sentence.tree!
  const gender = genderOf(tokens[token]!.form)
  const other = tokens.find(({ i, form }) => i < token && (genderOf(form) ?? gender) !== gender)
  return other !== undefined && resolvePerson(discourse, sentence, other.i)?.entity === entity
}

/** Whether a pronoun is a subject or object, or its owner, or takes up a subject in the main clause: "Rovers bid for him". */
function isCentral({ tokens, root }: Tree, token: number, people: Person[]): boolean {
  const { rel, head } = tokens[token]!
  const owned = tokens[head]
  return (
    /^(?:nsubj|obj)/.test(rel) ||
    (rel === 'nmod:poss' && /^(?:nsubj|obj$)/.test(owned?.rel ?? '') && owned?.head === root) ||
    (/^obl/.test(rel) && head === root && people.every(({ isSubject }) => isSubject))
  )
}

/** Those whom the pronouns of a sentence mean. */
function meantBy(discourse: Discourse, sentence: Sentence, gender: Gender): Person[] {
  return (sentence.tree?.tokens ?? []).flatMap(({ i, form, rel }): Person[] => {
    if (genderOf(form) !== gender || discourse.isQuoted(sentence, i)) return []
    const entity: Entity | undefined = resolvePerson(discourse, sentence, i)?.entity
    const isSubject = /^nsubj/.test(rel)
    return [{ at: i, entity, gender, isSubject, isCore: isSubject || /^obj/.test(rel) }]
  })
}
