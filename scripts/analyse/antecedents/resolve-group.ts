/** Whom or what "they" and "their" mean. */
import { findPhrases, phraseAt, sayPhrase } from './phrases.ts'
import { governingSubject } from './governing-subject.ts'
import { isActorNoun, isPeople } from '../clauses/actor-nouns.ts'
import { subjectOf } from '../clauses/clause.ts'
import { subtree } from '../../language/index.ts'
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
  if (own.some(({ isPlural }) => isPlural)) return undefined
  if (!/^nsubj/.test(tree.tokens[token]!.rel) || tree.tokens[token]!.head !== tree.root) return undefined
  return ofSentenceBefore(discourse, sentence, depth)
}

/** Whether the sentence says of "they" what only people or bodies do. */
function isAgent({ tree }: Sentence): boolean {
  return tree!.tokens.some(
    ({ form, rel, head }) =>
      /^they$/i.test(form) &&
      rel === 'nsubj' &&
      /^(?:need|want|ask|seek|decide|try|search|visit|inspect|enter|hope|believe|think|say|know|agree|refuse|meet|elect|vote|write|work|live|sign|hire|buy|sell|pay|fight)$/.test(
        tree!.tokens[head]?.lemma ?? '',
      ),
  )
}

/** "The authors suggest that they …": others may be meant, of whom the sentence before speaks. */
function isReported({ tokens }: Tree, token: number): boolean {
  const { rel, head } = tokens[token]!
  return /^nsubj/.test(rel) && tokens[head]?.rel === 'ccomp'
}

function speaksOfGroup(discourse: Discourse, sentence: Sentence): boolean {
  const place = discourse.before(sentence)
  return (place?.tree?.tokens ?? []).some(
    ({ tag, rel, form }) => /^nsubj/.test(rel) && (/S$/.test(tag) || /^they$/i.test(form)),
  )
}

/** A plural, or a body with a name. */
function isGroup({ isPlural, entity }: Phrase): boolean {
  return isPlural || entity?.kind === 'organisation'
}

function ofSentenceBefore(discourse: Discourse, sentence: Sentence, depth: number): Found | undefined {
  const place = discourse.before(sentence)
  const tree = place?.tree
  if (!place || !tree || tree.root < 0) return undefined
  const subject = subjectOf(tree, tree.root)
  const phrases = findPhrases(discourse, place)
  const plurals = phrases.filter(({ isPlural }) => isPlural)
  if (subject && /^they$/i.test(subject.form)) {
    const rivals = plurals.filter((phrase) => isAlive(phrase))
    return rivals.length === 0 ? resolveGroup(discourse, place, subject.i, depth - 1) : undefined
  }
  if (plurals.length === 0) return onlyBody(discourse, place, phrases, subject?.form ?? '')
  const phrase = subject && plurals.find(({ noun }) => noun.i === subject.i)
  const rivals = plurals.filter((one) => one !== phrase)
  if (!phrase) return undefined
  // "Private houses are exempt. To search one they need a warrant": houses need none.
  if (!isAlive(phrase) && isAgent(sentence)) return undefined
  return rivals.length === 0 || (isAlive(phrase) && !rivals.some(isAlive))
    ? sayPhrase(discourse, place, phrase)
    : undefined
}

/** People or bodies. */
function isAlive({ noun, entity, isPerson }: Phrase): boolean {
  const word = noun.lemma.toLowerCase()
  return (
    isPerson ||
    entity !== undefined ||
    (isActorNoun(word, noun.form) && isPeople(word)) ||
    /(?:er|or|ist|ian|ant|ent)s$/.test(noun.form)
  )
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
  const isFree = /^(?:I|we|you)$/i.test(subject) || phrases.find((one) => one === only)?.isCore
  return named.length === 1 && only!.entity!.kind === 'organisation' && isFree
    ? sayPhrase(discourse, place, only!)
    : undefined
}
