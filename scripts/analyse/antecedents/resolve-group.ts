/** Whom or what "they" and "their" mean. */
import { findPhrases, phraseAt, sayPhrase } from './phrases.ts'
import { governingSubject } from './governing-subject.ts'
import { subjectOf } from '../clauses/clause.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { isOfPredicate } from './things.ts'
import { isAgent, isReported, isGroup, isMany, isDoer, isAlive } from './group-phrases.ts'
import type { Discourse } from './discourse.ts'
import type { Found } from './found.ts'
import type { Phrase } from './phrases.ts'
import type { Sentence } from '../../types/index.ts'
import type { Tree } from '../../language/types.ts'

/** Chains of "they" are followed so far. */
const LONGEST_CHAIN = 6

/** The one group, pair or body that can be meant: the subject above, or of the sentence before; else its only plural. */
export function resolveGroup(
  discourse: Discourse,
  sentence: Sentence,
  token: number,
  depth = LONGEST_CHAIN,
): Found | undefined {
  const tree = sentence.tree
  if (!tree || depth === 0 || discourse.isQuoted(sentence, token)) return undefined
  const subject = governingSubject(tree, token)
  if (subject && /^they$/i.test(subject.form) && subject.i < token)
    return resolveGroup(discourse, sentence, subject.i, depth - 1)
  const own = findPhrases(discourse, sentence).filter(({ noun }) => noun.i < token)
  const isObject = /^(?:obj|iobj)/.test(tree.tokens[token]!.rel)
  const phrase = subject && phraseAt(discourse, sentence, subject.i)
  if (phrase && !isObject && isGroup(phrase)) {
    if (isReported(tree, token) && speaksOfGroup(discourse, sentence)) return undefined
    const rivals = own.filter(
      ({ noun, isPlural }) =>
        isPlural &&
        noun.i !== subject.i &&
        noun.i !== tree.tokens[token]!.head &&
        !subtree(tree, subject.i).includes(noun.i),
    )
    return rivals.length === 0 ? sayPhrase(discourse, sentence, phrase) : undefined
  }
  const fronted = resolveFronted(discourse, sentence, token, own)
  if (fronted) return fronted
  const met = whomMet(sentence, token, own)
  if (met) return sayPhrase(discourse, sentence, met)
  if (own.some((one) => isMany(one))) return undefined
  if (tree.tokens[token]!.rel === 'obj' && tree.tokens[token]!.head === tree.root)
    return onlyGroup(discourse, sentence)
  return isInFront(tree, token) ? ofSentenceBefore(discourse, sentence, token, depth) : undefined
}

/** "The mill is owned by the workers. The union advised them": the one group, where no other plural is a subject or object. */
function onlyGroup(discourse: Discourse, sentence: Sentence): Found | undefined {
  const place = discourse.before(sentence)
  const plurals = place ? findPhrases(discourse, place).filter(isMany) : []
  const [only, ...others] = plurals.filter(isAlive)
  const isSole = only !== undefined && others.length === 0 && only.isDefinite && !only.entity
  return place && isSole && plurals.every((one) => one === only || !one.isCore)
    ? sayPhrase(discourse, place, only)
    : undefined
}

/** The main clause's subject, or its owner: "their work is supervised by …". */
function isInFront({ tokens, root }: Tree, token: number): boolean {
  const { rel, head } = tokens[token]!
  if (/^nsubj/.test(rel)) return head === root
  return rel === 'nmod:poss' && /^nsubj/.test(tokens[head]!.rel) && tokens[head]!.head === root
}

/** "When the tasks are run, they …": the one plural that a clause in front is about. */
function resolveFronted(
  discourse: Discourse,
  sentence: Sentence,
  token: number,
  own: Phrase[],
): Found | undefined {
  const tree = sentence.tree!
  const { rel, head } = tree.tokens[token]!
  const [only, ...more] = own.filter(isMany)
  if (!only || more.length > 0 || !/^nsubj/.test(rel) || only.noun.rel !== 'nsubj') return undefined
  const clause = tree.tokens[only.noun.head]!
  return clause.rel === 'advcl' && clause.head === head ? sayPhrase(discourse, sentence, only) : undefined
}

/** "She persuaded the ministers to meet, and in May they signed it": the one group with which one person deals. */
function whomMet(sentence: Sentence, token: number, own: Phrase[]): Phrase | undefined {
  const { tokens } = sentence.tree!
  const { rel, head } = tokens[token]!
  const clause = tokens[head]!
  const plural = own.filter(isMany)
  const [only] = plural
  // "the ministers of the two countries"
  const many = plural.filter(
    (one) => one === only || !subtree(sentence.tree!, only!.noun.i).includes(one.noun.i),
  )
  const isJoined = /^nsubj/.test(rel) && clause.rel === 'conj' && clause.head === sentence.tree!.root
  const subject = subjectOf(sentence.tree!, sentence.tree!.root)
  const isOther = /^(?:he|she|it)$/i.test(subject?.form ?? '') || /^NNP?$/.test(subject?.tag ?? '')
  return isJoined &&
    isOther &&
    isAgent(sentence, token) &&
    many.length === 1 &&
    isAlive(only!) &&
    only!.noun.rel === 'obj'
    ? only
    : undefined
}

function speaksOfGroup(discourse: Discourse, sentence: Sentence): boolean {
  const place = discourse.before(sentence)
  return (place?.tree?.tokens ?? []).some(
    ({ tag, rel, form }) => /^nsubj/.test(rel) && (/S$/.test(tag) || /^they$/i.test(form)),
  )
}

function ofSentenceBefore(
  discourse: Discourse,
  sentence: Sentence,
  token: number,
  depth: number,
): Found | undefined {
  const place = discourse.before(sentence)
  const tree = place?.tree
  if (!place || !tree || tree.root < 0) return undefined
  const subject = subjectOf(tree, tree.root)
  const phrases = findPhrases(discourse, place)
  // "Phages are viruses that …" speaks of phages alone.
  const plurals = phrases.filter(
    (phrase) => isMany(phrase) && (phrase.noun.i === subject?.i || !isOfPredicate(tree, phrase.noun.i)),
  )
  const isAct = isAgent(sentence, token)
  const owner = subject && childrenBy(tree, subject.i, /^nmod:poss/).find(({ form }) => /^their$/i.test(form))
  const they = subject && /^they$/i.test(subject.form) ? subject : owner
  if (they) {
    const rivals = plurals.filter((phrase) => isAlive(phrase))
    return rivals.length === 0 && (they === subject || isAct)
      ? resolveGroup(discourse, place, they.i, depth - 1)
      : undefined
  }
  const body = subject && phrases.find(({ noun }) => noun.i === subject.i)
  // "Brackwater lost their first three matches. They beat …"
  if (isAct && body?.entity?.kind === 'organisation' && !isMany(body) && !plurals.some(isAlive))
    return sayPhrase(discourse, place, body)
  if (plurals.length === 0) return onlyBody(discourse, place, phrases, subject?.form ?? '')
  const phrase = subject && plurals.find(({ noun }) => noun.i === subject.i)
  // "For the families the report came late. They founded an association": a report does nothing of the kind.
  const alive = plurals.filter((one) => isAlive(one) && one.isDefinite)
  if (
    !phrase &&
    isAct &&
    body &&
    !body.isPlural &&
    !isAlive(body) &&
    alive.length === 1 &&
    plurals.length === 1
  )
    return sayPhrase(discourse, place, alive[0]!)
  if (!phrase) return undefined
  // "Private houses are exempt. To search one they need a warrant": houses need none.
  if (!isAlive(phrase) && isAct) return undefined
  const rivals = plurals.filter((one) => one !== phrase && !isDoer(tree, one, isAct))
  return rivals.length === 0 || (isAlive(phrase) && !rivals.some(isAlive))
    ? sayPhrase(discourse, place, phrase)
    : undefined
}

/** "I worked for Tarnbach AG. They were kind": the only body there is, where nobody else can be meant. */
function onlyBody(
  discourse: Discourse,
  place: Sentence,
  phrases: Phrase[],
  subject: string,
): Found | undefined {
  const named = phrases.filter(({ entity }) => entity !== undefined)
  const [only] = named
  const isFree = /^(?:I|we|you)$/i.test(subject) || only?.isCore
  return named.length === 1 && only!.entity!.kind === 'organisation' && isFree
    ? sayPhrase(discourse, place, only!)
    : undefined
}
