/** The people of whom a sentence speaks. */
import { childrenBy, subtree } from '../../language/index.ts'
import { headOf } from './find-descriptions.ts'
import { genderOfNoun, PERSON } from './words.ts'
import type { Discourse } from './discourse.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Gender } from './words.ts'
import type { Token, Tree } from '../../language/types.ts'

/** A person where the sentence names him or her, or speaks of "the engineer". */
export interface Person {
  at: number
  /** Absent where there is no name. */
  entity?: Entity
  gender?: Gender
  /** A subject or object; else it only belongs to something else. */
  isCore: boolean
  isSubject: boolean
}

/** In the order of the sentence; quoted words are others' and are left out. */
export function findPeople(discourse: Discourse, sentence: Sentence): Person[] {
  const tree = sentence.tree
  if (!tree) return []
  const named = discourse
    .mentioned(sentence)
    .filter(({ entity }) => discourse.isPerson(discourse.entities[entity]!))
    .map((mention): Person => {
      const entity = discourse.entities[mention.entity]!
      const head = bearer(tree, headOf(tree, mention))
      return { at: mention.first, entity, gender: discourse.gender(entity), ...roleOf(head) }
    })
  const unnamed = tree.tokens
    .filter((token) => isUnnamed(discourse, sentence, tree, token))
    .map((token): Person => ({ at: token.i, gender: genderOfNoun(token.lemma), ...roleOf(token) }))
  return [...named, ...unnamed]
    .filter(({ at }) => !discourse.isQuoted(sentence, at))
    .sort((a, b) => a.at - b.at)
}

/** A single word that nothing shows to be a person's name may be anything's. */
export function isSure({ entity, gender }: Person): boolean {
  return gender !== undefined || / /.test(entity?.name.text ?? '')
}

/** The noun whose place in the clause a name shares: "the engineer Tom Brandt", "her father, Emil Dragan". */
export function bearer(tree: Tree, token: Token): Token {
  let at = token
  while (
    /^(?:appos|flat|compound)$/.test(at.rel) &&
    tree.tokens[at.head] &&
    /^NN/.test(tree.tokens[at.head]!.tag)
  )
    at = tree.tokens[at.head]!
  return at
}

function roleOf({ rel }: Token): { isCore: boolean; isSubject: boolean } {
  return { isCore: /^(?:nsubj|obj|iobj|root)/.test(rel), isSubject: /^nsubj/.test(rel) }
}

/** A noun for one person that is neither said of another nor told by a name beside it. */
function isUnnamed(discourse: Discourse, sentence: Sentence, tree: Tree, token: Token): boolean {
  if (token.tag !== 'NN' || !PERSON.has(token.lemma) || discourse.named(sentence, token.i)) return false
  if (/^(?:compound|appos|flat|xcomp|amod)/.test(token.rel)) return false
  if (childrenBy(tree, token.i, /^cop/).length > 0) return false
  if (childrenBy(tree, token.i, /^case/).some(({ form }) => /^as$/i.test(form))) return false
  if (isMadeOf(tree, token) || isOfName(discourse, sentence, token)) return false
  const within = [...childrenBy(tree, token.i, /^(?:appos|flat|compound)/), token].flatMap(({ i }) =>
    i === token.i ? [i - 1, i + 1] : subtree(tree, i),
  )
  return !within.some((i) => {
    const entity = discourse.named(sentence, i)
    return entity && discourse.isPerson(entity) && tree.tokens[i]?.rel !== 'nmod:poss'
  })
}

/** "The mechanic was Jens Toft": the name says who it is. */
function isOfName(discourse: Discourse, sentence: Sentence, { rel, head }: Token): boolean {
  return (
    rel === 'nsubj' &&
    discourse.named(sentence, head) !== undefined &&
    childrenBy(sentence.tree!, head, /^cop/).length > 0
  )
}

/** "The war made Salcedo the most popular man", "Benn became its director": the noun is said of the one before it. */
function isMadeOf({ tokens }: Tree, { i, rel, head }: Token): boolean {
  const verb = tokens[head]
  if (!/^(?:obj|xcomp|obl)$/.test(rel) || !verb) return false
  if (/^(?:become|remain)$/.test(verb.lemma)) return rel !== 'obl'
  return (
    /^(?:make|name|elect|appoint|call|declare|crown|consider|proclaim|vote)$/.test(verb.lemma) &&
    verb.kids.some((kid) =>
      tokens[kid]!.rel === 'nsubj:pass' ? kid < i : kid > head && kid < i && /^i?obj$/.test(tokens[kid]!.rel),
    )
  )
}
