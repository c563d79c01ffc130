/** What "it" means: the thing in the singular that goes on as the subject, or the only one there is. */
import { isActorNoun, isBody } from '../actor-nouns.ts'
import { resolveDefinite } from './resolve-definite.ts'
import { subjectOf } from '../clause.ts'
import type { Antecedent } from './antecedent.ts'
import type { Names } from './names.ts'
import type { Entity, Sentence } from '../../../types/index.ts'
import type { Token } from '../../../language/types.ts'

/** How many sentences with "it" as their subject a chain may go back over. */
const LONGEST_CHAIN = 3

/** "It": the entity that is the subject of the sentence before, or its only thing in the singular. */
export function resolveThing(
  names: Names,
  sentence: Sentence,
  token: number,
  depth = LONGEST_CHAIN,
): Antecedent | undefined {
  const before = names.before(sentence)
  const tree = before?.tree
  if (!before || !tree || depth === 0) return undefined
  const { tokens } = sentence.tree!
  const { rel, form } = tokens[token]!
  const own = withinSentence(names, sentence, token)
  if (own) return own
  if (
    tokens.some(
      ({ i, tag, rel }) =>
        i < token && tag === 'NN' && /^(?:nsubj|obj)/.test(rel) && !/^(?:obj|iobj)/.test(tokens[token]!.rel),
    )
  )
    return undefined
  // "Moss supported its rider": whose it is, a name in the sentence may tell.
  const isOther = names
    .mentioned(sentence)
    .some(
      ({ last, entity }) =>
        last < token &&
        (names.entities[entity]!.kind !== 'person' || /^its$/i.test(form)) &&
        !/^i?obj/.test(rel),
    )
  if (isOther) return undefined
  const subject = subjectOf(tree, tree.root)
  if (!subject) return undefined
  const isSubject = /^nsubj/.test(rel) || /^its$/i.test(form)
  if (isSubject && /^it$/i.test(subject.form)) return resolveThing(names, before, subject.i, depth - 1)
  const clauses = tree.tokens.filter(({ rel, tag }) => /^nsubj/.test(rel) && !/^W/.test(tag))
  const entity = names.named(before, subject.i) ?? resolveDefinite(names, before, subject.i)?.entity
  if (
    isSubject &&
    entity &&
    entity.kind !== 'person' &&
    clauses.length === 1 &&
    !subject.kids.some((kid) => tree.tokens[kid]!.rel === 'conj')
  )
    return names.naming(entity, before)
  return (
    (isSubject ? undefined : sameTopic(names, sentence, token, before, entity)) ??
    onlyThing(names, before, isSubject) ??
    (isSubject && clauses.length === 1 ? sameSubject(names, before, subject) : undefined)
  )
}

/** "The agency grew after it had bought a mill": the one subject before it in its own sentence. */
function withinSentence(names: Names, sentence: Sentence, token: number): Antecedent | undefined {
  const { tokens } = sentence.tree!
  const within = tokens.filter(({ i, rel, tag }) => i < token && /^nsubj/.test(rel) && !/^W/.test(tag))
  const [subject] = within
  if (within.length !== 1 || !subject || !/^nsubj/.test(tokens[token]!.rel)) return undefined
  if (tokens[token]!.head === subject.head) return undefined
  const own = [subject.i, ...subject.kids]
    .map((i) => names.named(sentence, i))
    .find((one) => one !== undefined)
  const singular = !/S$/.test(subject.tag) && !subject.kids.some((kid) => tokens[kid]!.rel === 'conj')
  return own && singular && own.kind !== 'person' && own.kind !== 'place'
    ? names.naming(own, sentence)
    : undefined
}

/** "The agency runs depots. The bank lent it a sum": what is spoken of, done to by another. */
function sameTopic(
  names: Names,
  sentence: Sentence,
  token: number,
  before: Sentence,
  entity: Entity | undefined,
): Antecedent | undefined {
  const { rel, head } = sentence.tree!.tokens[token]!
  const doer = subjectOf(sentence.tree!, head)
  const others = names.mentioned(sentence).filter(({ last }) => last < token)
  const isApart = others.length === 1 && doer !== undefined && names.named(sentence, doer.i) !== undefined
  return /^i?obj$/.test(rel) && isApart && entity && !/^(?:person|place)$/.test(entity.kind)
    ? names.naming(entity, before)
    : undefined
}

/** "An inquiry accused the agency. It presented its report": a thing in the singular goes on as the subject. */
function sameSubject(names: Names, before: Sentence, subject: Token): Antecedent | undefined {
  const tree = before.tree!
  if (
    subject.tag !== 'NN' ||
    names.named(before, subject.i) ||
    isActorNoun(subject.lemma) !== isBody(subject.lemma)
  )
    return undefined
  if (subject.kids.some((kid) => tree.tokens[kid]!.rel === 'conj')) return undefined
  if (!subject.kids.some((kid) => /^(?:the|an?)$/i.test(tree.tokens[kid]!.form))) return undefined
  return names.phraseOf(before, subject)
}

/** The one noun in the singular that the sentence before has as a subject or object. */
function onlyThing(names: Names, before: Sentence, asSubject: boolean): Antecedent | undefined {
  const tree = before.tree!
  const things = tree.tokens.filter(
    ({ i, tag, rel, form }) =>
      /^NN$|^NNP$/.test(tag) &&
      /^(?:nsubj|obj|conj|obl|nmod|appos)/.test(rel) &&
      names.named(before, i)?.kind !== 'person' &&
      !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|year|week|month|day|everything|something|anything|nothing|else|one)$/.test(
        form,
      ),
  )
  const only = things.length === 1 ? things[0] : asSubject ? undefined : parallelObject(before, things)
  if (!only || !/^(?:nsubj|obj)/.test(only.rel)) return undefined
  return names.phraseOf(before, only)
}

/** "The house passed the bill. The Senate rejected it": the object, where the subject is an actor and it is not. */
function parallelObject(before: Sentence, things: Token[]): Token | undefined {
  const objects = things.filter(
    ({ rel, kids }) => rel === 'obj' && kids.some((kid) => before.tree!.tokens[kid]!.rel === 'det'),
  )
  return objects.length === 1 && !before.tree!.tokens.some(({ rel }) => rel === 'iobj')
    ? objects[0]
    : undefined
}
