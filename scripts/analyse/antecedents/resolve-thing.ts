/** What "it" and "its" mean. */
import { childrenBy, subtree } from '../../language/index.ts'
import { isEmptySubject } from './empty-subject.ts'
import { findPhrases, phraseAt, sayPhrase } from './phrases.ts'
import { governingSubject } from './governing-subject.ts'
import { isActorNoun } from '../clauses/actor-nouns.ts'
import { subjectOf } from '../clauses/clause.ts'
import type { Discourse } from './discourse.ts'
import type { Found } from './found.ts'
import type { Phrase } from './phrases.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** Chains of "it" are followed so far. */
const LONGEST_CHAIN = 6

/**
 * The one thing or body in the singular that can be meant: the subject above in the same sentence, or of the sentence
 * before where nothing else in the singular goes with it; else the only such thing that the sentence before has.
 */
export function resolveThing(
  discourse: Discourse,
  sentence: Sentence,
  token: number,
  depth = LONGEST_CHAIN,
): Found | undefined {
  const tree = sentence.tree
  if (!tree || depth === 0 || discourse.isQuoted(sentence, token) || isEmptySubject(tree, token))
    return undefined
  const earlier = tree.tokens.findLast(
    ({ i, form }) =>
      i < token && /^its?$/i.test(form) && !isEmptySubject(tree, i) && !discourse.isQuoted(sentence, i),
  )
  if (earlier && earlier.i !== governingSubject(tree, token)?.i)
    return earlier.rel === 'nmod:poss' ? undefined : resolveThing(discourse, sentence, earlier.i, depth - 1)
  const isObject = /^(?:obj|iobj)/.test(tree.tokens[token]!.rel) || isOfServed(tree, token)
  const subject = isObject ? undefined : governingSubject(tree, token)
  const own = findPhrases(discourse, sentence).filter(
    ({ noun }) => noun.i < token && !holds(tree, noun.i, token) && noun.i !== relativeNoun(tree, token),
  )
  if (subject) {
    const isIt = /^its?$/i.test(subject.form)
    const phrase = phraseAt(discourse, sentence, subject.i)
    const rivals = own.filter(
      (one) =>
        one.noun.i > subject.i && mayBeThing(one) && one.isDefinite && !isWithin(tree, one.noun.i, subject.i),
    )
    if (isIt) return rivals.length === 0 ? resolveThing(discourse, sentence, subject.i, depth - 1) : undefined
    if (phrase && isThing(phrase))
      return rivals.length === 0 && !isStrange(phrase) ? sayPhrase(discourse, sentence, phrase) : undefined
  }
  if (own.some((phrase) => mayBeThing(phrase) && (phrase.isDefinite || phrase.isCore))) return undefined
  return ofSentenceBefore(discourse, sentence, token, depth)
}

/** "The bank finances its laboratory": one serves another's thing. */
function isOfServed({ tokens }: Tree, token: number): boolean {
  const { rel, head } = tokens[token]!
  const owned = tokens[head]
  const verb = owned && /^obj/.test(owned.rel) ? tokens[owned.head] : undefined
  return (
    rel === 'nmod:poss' && /^(?:finance|fund|sponsor|subsidi[sz]e|host|underwrite)$/.test(verb?.lemma ?? '')
  )
}

const isThing = ({ isPlural, isPerson }: Phrase): boolean => !isPlural && !isPerson

/** A name of one word may be a thing's, though it was taken for a person's. */
const mayBeThing = (phrase: Phrase): boolean =>
  isThing(phrase) || (phrase.entity !== undefined && !phrase.isPlural && !/ /.test(phrase.entity.name.text))

/** "Everything", "nobody", "one": no thing in particular. */
const isStrange = ({ noun }: Phrase): boolean =>
  /^(?:everything|something|anything|nothing|everybody|nobody|somebody|everyone|someone|anyone|one|each|people|rest|half|majority|number|lot|something)$/i.test(
    noun.form,
  )

/** "the coastguard, to which it gave three cutters": the noun that the clause of a subject is about. */
function relativeNoun({ tokens }: Tree, token: number): number | undefined {
  const which = tokens[token - 1]
  if (!/^nsubj/.test(tokens[token]!.rel) || !/^W(?:DT|P)$/.test(which?.tag ?? '')) return undefined
  return tokens.findLast(({ i, tag }) => i < token - 1 && /^NN/.test(tag))?.i
}

/** Whether a token hangs on a noun. */
function holds(tree: Tree, noun: number, token: number): boolean {
  for (let i = tree.tokens[token]!.head; i >= 0; i = tree.tokens[i]!.head) if (i === noun) return true
  return false
}

const isWithin = (tree: Tree, token: number, top: number): boolean => subtree(tree, top).includes(token)

function ofSentenceBefore(
  discourse: Discourse,
  sentence: Sentence,
  token: number,
  depth: number,
): Found | undefined {
  const place = discourse.before(sentence)
  const tree = place?.tree
  if (!place || !tree || tree.root < 0 || !isInFront(sentence.tree!, token)) return undefined
  const subject = subjectOf(tree, tree.root)
  const phrases = findPhrases(discourse, place).filter(isThing)
  const things = phrases.filter((phrase) => phrase.isDefinite)
  if (subject && /^it$/i.test(subject.form)) return continued(discourse, place, subject, things, depth)
  const phrase = subject && phraseAt(discourse, place, subject.i)
  if (phrase && isThing(phrase)) {
    if (isStrange(phrase) || !phrase.isDefinite) return undefined
    const owned = sentence.tree!.tokens[sentence.tree!.tokens[token]!.head]
    const isBodys = /^its$/i.test(sentence.tree!.tokens[token]!.form) && hasBody(owned)
    const rivals = things.filter(
      (one) =>
        one.noun.i !== subject.i && !isHarmless(tree, one, subject.i) && (!isBodys || mayHaveStaff(one)),
    )
    const isCentre =
      phrase.entity !== undefined &&
      (phrase.entity === discourse.topic || wasSubject(discourse, place, phrase))
    return rivals.length === 0 ||
      (isCentre && !rivals.some(({ noun, entity }) => entity !== undefined || /^nsubj/.test(noun.rel)))
      ? sayPhrase(discourse, place, phrase)
      : undefined
  }
  const [only] = things
  return things.length === 1 && only!.isCore && !isStrange(only!)
    ? sayPhrase(discourse, place, only!)
    : undefined
}

/** "It" goes on as the subject. */
function continued(
  discourse: Discourse,
  place: Sentence,
  subject: Token,
  things: Phrase[],
  depth: number,
): Found | undefined {
  const meant = resolveThing(discourse, place, subject.i, depth - 1)
  return things.some(({ noun }) => /^nsubj/.test(noun.rel)) ? undefined : meant
}

/** "Its director", "its headquarters": only a body has one. */
const hasBody = (owned: Token | undefined): boolean =>
  /^(?:director|chairman|chairwoman|chair|president|secretary|commander|head|leader|member|founder|staff|employee|headquarters|chief|manager|spokesman|spokeswoman|spokesperson|board|owner|shareholder|customer)$/.test(
    owned?.lemma ?? '',
  )

const mayHaveStaff = ({ entity, noun }: Phrase): boolean =>
  (entity !== undefined && entity.kind !== 'place') || isActorNoun(noun.lemma.toLowerCase(), noun.form)

/** What hangs on the subject, or only says where or when, is no rival. */
function isHarmless(tree: Tree, { noun, entity }: Phrase, subject: number): boolean {
  return (
    isWithin(tree, noun.i, subject) ||
    isOfPredicate(tree, noun.i) ||
    (/^(?:obl|nmod)/.test(noun.rel) && entity?.kind !== 'organisation' && entity?.kind !== 'operation')
  )
}

/** "X is a mission that Y led": what the subject is, with all that is said of that. */
function isOfPredicate(tree: Tree, token: number): boolean {
  if (childrenBy(tree, tree.root, /^cop/).length === 0) return false
  return (
    token === tree.root ||
    childrenBy(tree, tree.root, /^(?:acl|nmod)/).some(({ i }) => isWithin(tree, token, i))
  )
}

/** Whether the sentence before has the same subject. */
function wasSubject(discourse: Discourse, place: Sentence, { entity }: Phrase): boolean {
  const earlier = discourse.before(place)
  const tree = earlier?.tree
  const subject = tree && tree.root >= 0 ? subjectOf(tree, tree.root) : undefined
  return earlier !== undefined && subject !== undefined && discourse.named(earlier, subject.i) === entity
}

/** Whether a pronoun is in the subject of its sentence's first clause, or in what stands before that. */
function isInFront({ tokens, root }: Tree, token: number): boolean {
  const { rel, head } = tokens[token]!
  const subject = tokens.find(({ i, rel: own }) => /^nsubj/.test(own) && tokens[i]!.head === root)
  if (/^nsubj/.test(rel)) return head === root || token <= (subject?.i ?? 0)
  return rel === 'nmod:poss' && (token <= (subject?.i ?? -1) || tokens[head]?.i === subject?.i)
}
