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
  const own = withinSentence(names, sentence, token) ?? objectBefore(names, sentence, token)
  if (own || !before || !tree || depth === 0) return own
  const { tokens } = sentence.tree!
  const { rel, form } = tokens[token]!
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

/** "The house passed the bill, and the Senate rejected it": the object of the clause before, where another acts. */
function objectBefore(names: Names, sentence: Sentence, token: number): Antecedent | undefined {
  const tree = sentence.tree!
  const { tokens } = tree
  const { rel, head } = tokens[token]!
  const verb = tokens[head]
  if (rel !== 'obj' || !verb || !/^(?:conj|parataxis)$/.test(verb.rel)) return undefined
  const doer = subjectOf(tree, verb.i)
  const isOwn = doer?.head === verb.i
  const clause = verb.head
  const objects = tokens.filter(
    ({ head: over, rel: own, i }) => over === clause && /^i?obj$/.test(own) && i < verb.i,
  )
  const [object] = objects
  const things = tokens.filter(
    ({ i, tag, rel: own }) => i < verb.i && /^(?:NN|NNP)$/.test(tag) && /^(?:obj|obl|conj)$/.test(own),
  )
  if (!isOwn || objects.length !== 1 || !object || !/^(?:NN|NNP)$/.test(object.tag)) return undefined
  if (
    things.some(
      ({ i, kids }) => i !== object.i && kids.some((kid) => /^(?:the|its|an?)$/i.test(tokens[kid]!.form)),
    )
  )
    return undefined
  if (!object.kids.some((kid) => /^(?:the|an?|its|his|her)$/i.test(tokens[kid]!.form))) return undefined
  const named = names.named(sentence, object.i) ?? resolveDefinite(names, sentence, object.i)?.entity
  if (named) return named.kind === 'person' ? undefined : names.naming(named, sentence)
  return isPeopleNoun(object) ? undefined : names.phraseOf(sentence, object)
}

const isPeopleNoun = ({ lemma, form }: Token): boolean => isActorNoun(lemma, form) && !isBody(lemma)

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
  const tree = sentence.tree!
  const { rel, head } = tree.tokens[token]!
  const doer = subjectOf(tree, head)
  const others = names.mentioned(sentence).filter(({ last }) => last < token)
  const isApart = others.length === 1 && doer !== undefined && names.named(sentence, doer.i) !== undefined
  if (!/^i?obj$/.test(rel) || !isApart) return undefined
  if (entity) {
    if (/^(?:person|place)$/.test(entity.kind)) return undefined
    // "The agency drafted a bill. The party opposes it": either may be meant, unless something is given to it.
    const isServed =
      rel === 'iobj' || tree.tokens.some((one) => one.rel === 'obj' && one.head === head && one.i !== token)
    return !isServed && hasOtherThing(before, entity, names) ? undefined : names.naming(entity, before)
  }
  // "A draft was prepared. Norway opposed it": what the sentence before was about.
  const subject = subjectOf(before.tree!, before.tree!.root)
  return subject?.rel === 'nsubj:pass' && subject.tag === 'NN' && !isActorNoun(subject.lemma)
    ? names.phraseOf(before, subject)
    : undefined
}

/** Whether the sentence has another thing in the singular that is a subject or object of some clause. */
function hasOtherThing({ tree, index }: Sentence, entity: Entity, names: Names): boolean {
  const own = names.context.sentences[index]!
  return tree!.tokens.some(
    ({ i, tag, rel, kids }) =>
      tag === 'NN' &&
      /^(?:nsubj|obj)/.test(rel) &&
      names.named(own, i) !== entity &&
      kids.some((kid) => tree!.tokens[kid]!.rel === 'det'),
  )
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
