/** Whom a pronoun can or cannot mean by the grammar of its own sentence. */
import { childrenBy, subtree } from '../../language/index.ts'
import { concernsOwner, isActorNoun } from '../clauses/actor-nouns.ts'
import { clauseOf, subjectOf } from '../clauses/clause.ts'
import { governingSubject } from './governing-subject.ts'
import type { Discourse } from './discourse.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import { isSure } from './people.ts'
import type { Person } from './people.ts'
import type { Tree } from '../../language/types.ts'

/** "His deputy quarrelled with him", "Brandt became her deputy": the subject of the clause is another. */
export function isBound(discourse: Discourse, sentence: Sentence, token: number, person: Person): boolean {
  const tree = sentence.tree!
  const { rel, head } = tree.tokens[token]!
  const possessed = tree.tokens[head]
  const predicate =
    rel === 'nmod:poss' &&
    possessed &&
    (childrenBy(tree, possessed.i, /^cop/).length > 0 || tree.tokens[possessed.head]?.lemma === 'become')
  // "demanded his release"
  const concerned = rel === 'nmod:poss' && concernsOwner(possessed?.form ?? '')
  if (!/^(?:obj|iobj|obl|nmod$)/.test(rel) && !predicate && !concerned) return false
  const subject = subjectOf(tree, clauseOf(tree, token))
  if (!subject) return false
  return [subject.i, ...subject.kids].some(
    (i) => person.entity !== undefined && discourse.named(sentence, i) === person.entity,
  )
}

/** "Together with Moss she applied": who goes along is not the one who does it. */
export function isCompanion(tree: Tree, token: number, at: number): boolean {
  const { rel, head } = tree.tokens[token]!
  const other = tree.tokens[at]!
  const over = tree.tokens[other.head]
  // "Together" may hold the phrase.
  const clause = over?.rel === 'advmod' ? over.head : other.head
  return (
    /^nsubj/.test(rel) &&
    /^obl/.test(other.rel) &&
    clause === head &&
    childrenBy(tree, at, /^case$/).some(({ form }) =>
      /^(?:with|without|against|like|unlike|alongside|beside|behind|for|to)$/i.test(form),
    )
  )
}

/** "The deputy dismissed him": a subject without a name. */
export function isOwnSubject(tree: Tree, token: number, at: number): boolean {
  return /^(?:obj|iobj)/.test(tree.tokens[token]!.rel) && subjectOf(tree, clauseOf(tree, token))?.i === at
}

/** "Toth, with whom she shared a house": the relative clause is about another. */
export function isInRelative(tree: Tree, token: number, noun: number): boolean {
  if (!/^nsubj/.test(tree.tokens[token]!.rel)) return false
  const verb = tree.tokens[tree.tokens[token]!.head]
  return (
    verb !== undefined &&
    /^acl:relcl/.test(verb.rel) &&
    subtree(tree, verb.head).includes(noun) &&
    // "a letter written by Toth in which she insulted them"
    tree.tokens[noun]!.rel !== 'obl:agent' &&
    noun < verb.i
  )
}

/** "Ek, who believes that he knows which tree it is": the person whom a clause with "who" is about. */
export function whoseClause(discourse: Discourse, sentence: Sentence, token: number): Entity | undefined {
  const { tokens } = sentence.tree!
  for (let i = tokens[token]!.head; i >= 0; i = tokens[i]!.head) {
    if (tokens[i]!.rel !== 'acl:relcl' || tokens[token]!.head === i) continue
    const isWho = tokens[i]!.kids.some(
      (kid) => /^who$/i.test(tokens[kid]!.form) && /^nsubj/.test(tokens[kid]!.rel),
    )
    const noun = tokens[i]!.head
    const person = [noun, ...tokens[noun]!.kids, tokens[noun]!.head].flatMap((at) =>
      at === noun || /^(?:appos|flat)/.test(tokens[at]?.rel ?? '') || at === tokens[noun]!.head
        ? (discourse.named(sentence, at) ?? [])
        : [],
    )[0]
    if (isWho && person && discourse.isPerson(person)) return person
  }
  return undefined
}

/** "Benda received her first violin": the subject above, where no other subject or object stands between. */
export function governedBy(
  discourse: Discourse,
  sentence: Sentence,
  token: number,
  own: Person[],
): Person | undefined {
  const subject = governingSubject(sentence.tree!, token)
  const entity = subject && discourse.named(sentence, subject.i)
  const person = own.find((one) => one.entity !== undefined && one.entity === entity && one.isSubject)
  const isBetween = own.some((one) => person && one.at > person.at && one.isCore && one.entity !== entity)
  return isBetween ? undefined : person
}

/**
 * "Vass had granted asylum to Hruz; the president demanded his extradition", "Adu's knee gave way, and she stopped": the one
 * person before, where what is told can be nobody else's.
 */
export function ownerBefore(tree: Tree, token: number, own: Person[]): Entity | undefined {
  const [only, ...others] = own
  if (!only?.entity || others.length > 0 || !isSure(only)) return undefined
  const { rel, head } = tree.tokens[token]!
  const owned = tree.tokens[head]!
  if (rel === 'nmod:poss' && concernsOwner(owned.form)) return only.entity
  const name = tree.tokens.slice(only.at).find((one) => one.rel === 'nmod:poss')
  const part = name && tree.tokens[name.head]!
  const goesOn = /^nsubj/.test(rel) && owned.rel === 'conj' && part?.head === owned.head
  return goesOn && /^nsubj/.test(part.rel) && !isActorNoun(part.lemma, part.form) ? only.entity : undefined
}
