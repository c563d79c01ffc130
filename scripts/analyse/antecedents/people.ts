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
  /** The subject of a relative clause. */
  isAside?: boolean
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
      return { at: mention.first, entity, gender: discourse.gender(entity), ...roleOf(tree, head) }
    })
  const unnamed = tree.tokens
    .filter((token) => isUnnamed(discourse, sentence, tree, token))
    .map((token): Person => ({ at: token.i, gender: genderOfNoun(token.lemma), ...roleOf(tree, token) }))
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

/** Who is the subject of a relative clause alone is in passing: "a school, where Weil taught her". */
function roleOf({ tokens }: Tree, { rel, head }: Token): Pick<Person, 'isCore' | 'isSubject' | 'isAside'> {
  const isSubject = /^nsubj/.test(rel)
  return {
    isCore: /^(?:nsubj|obj|iobj|root)/.test(rel),
    isSubject,
    isAside: isSubject && isAside(tokens, head),
  }
}

/** A relative clause; one with "where" may be taken for another. */
function isAside(tokens: readonly Token[], clause: number): boolean {
  const { rel, kids } = tokens[clause]!
  const [first] = kids.map((kid) => tokens[kid]!).filter(({ form }) => /^where$/i.test(form))
  return /relcl$/.test(rel) || (rel === 'advcl' && first !== undefined && tokens[first.i - 1]?.form === ',')
}

/** A noun for one person that is neither said of another nor told by a name beside it. */
function isUnnamed(discourse: Discourse, sentence: Sentence, tree: Tree, token: Token): boolean {
  if (token.tag !== 'NN' || !PERSON.has(token.lemma) || discourse.named(sentence, token.i)) return false
  if (/^(?:compound|appos|flat|xcomp|amod)/.test(token.rel)) return false
  if (childrenBy(tree, token.i, /^cop/).length > 0) return false
  if (childrenBy(tree, token.i, /^case/).some(({ form }) => /^as$/i.test(form))) return false
  if (isMadeOf(tree, token) || isOfName(discourse, sentence, token)) return false
  if (isBeside(discourse, sentence, token)) return false
  const within = [...childrenBy(tree, token.i, /^(?:appos|flat|compound)/), token].flatMap(({ i }) =>
    i === token.i ? [i - 1, i + 1] : subtree(tree, i),
  )
  return !within.some((i) => {
    const entity = discourse.named(sentence, i)
    return entity && discourse.isPerson(entity) && tree.tokens[i]?.rel !== 'nmod:poss'
  })
}

/** "Vesely, 47, a former mayor of Linden, said": of the name before the comma, whatever the parse says. */
function isBeside(discourse: Discourse, sentence: Sentence, { i }: Token): boolean {
  const { tokens } = sentence.tree!
  const article = childrenBy(sentence.tree!, i, /^det/).find(({ form }) => /^an?$/i.test(form))
  if (!article || tokens[article.i - 1]?.form !== ',') return false
  const isAge = /^\d\d$/.test(tokens[article.i - 2]?.form ?? '') && tokens[article.i - 3]?.form === ','
  const before = discourse.named(sentence, article.i - (isAge ? 4 : 2))
  return before !== undefined && discourse.isPerson(before)
}

/** "The mechanic was Jens Toft": the name says who it is. */
function isOfName(discourse: Discourse, sentence: Sentence, { rel, head }: Token): boolean {
  // "The head of the firm is her son Jan Moss"
  const beside = childrenBy(sentence.tree!, Math.max(head, 0), /^(?:appos|flat)$/)
  return (
    rel === 'nsubj' &&
    [head, ...beside.map(({ i }) => i)].some((i) => discourse.named(sentence, i) !== undefined) &&
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
