/** What "it" and "its" mean. */
import { clauseOf } from '../clauses/clause.ts'
import { findPhrases, phraseAt } from './phrases.ts'
import { governingSubject } from './governing-subject.ts'
import { isEmptySubject } from './empty-subject.ts'
import { kindOf } from './kinds.ts'
import { resolveBefore } from './thing-before.ts'
import { resolveDecided } from './thing-decided.ts'
import { resolveFronted, resolveOnlySubject, resolveParallel, resolveUnder } from './thing-within.ts'
import { isGiven, isServed, isUnder, mayBeThing } from './things.ts'
import type { Discourse } from './discourse.ts'
import type { Found } from './found.ts'
import type { Kind } from './kinds.ts'
import type { Phrase } from './phrases.ts'
import type { Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/** A pronoun, and what its sentence has before it. */
export interface Reference {
  discourse: Discourse
  sentence: Sentence
  tree: Tree
  token: Token
  /** What its clause asks for. */
  kind?: Kind
  /** The phrases of its sentence before it that it may mean, in order. */
  own: Phrase[]
  subject?: Token
  /** What another "it" means. */
  resolve(sentence: Sentence, token: number): Found | undefined
}

/** Chains of "it" are followed so far. */
const LONGEST_CHAIN = 6

/**
 * The one thing or body in the singular that can be meant: what the clause asks for ("it came into force"); the subject
 * above in the same sentence, or of the sentence before where nothing else in the singular goes with it; else the only such
 * thing that the sentence before has.
 */
export function resolveThing(
  discourse: Discourse,
  sentence: Sentence,
  token: number,
  depth = LONGEST_CHAIN,
): Found | undefined {
  const { tree } = sentence
  if (!tree || depth === 0 || discourse.isQuoted(sentence, token) || isEmptySubject(tree, token))
    return undefined
  const reference = readReference(discourse, sentence, tree, token, depth)
  const { own, subject, resolve } = reference
  const decided = resolveDecided(reference)
  if (decided) return decided
  const parallel = resolveParallel(reference)
  if (parallel) return parallel
  const ahead = itAhead(tree, token)
  if (ahead) return resolve(sentence, ahead.i)
  const earlier = tree.tokens.findLast(
    ({ i, form }) =>
      i < token && /^its?$/i.test(form) && !isEmptySubject(tree, i) && !discourse.isQuoted(sentence, i),
  )
  if (earlier && earlier.i !== subject?.i && !hasOwnSubject(reference, earlier)) {
    const isSame = subject !== undefined && governingSubject(tree, earlier.i)?.i === subject.i
    const isLater = subject !== undefined && subject.i > earlier.i && token !== subject.i
    // "The bank finances its laboratory, and the fund lent it a boat"
    if (isServed(tree, earlier.i) && /^i?obj/.test(tree.tokens[token]!.rel))
      return resolve(sentence, earlier.i)
    if (earlier.rel !== 'nmod:poss')
      return isLater && tree.tokens[token]!.rel === 'nmod:poss' ? undefined : resolve(sentence, earlier.i)
    // "The board, for its part, published its figures"
    if (!isSame) return undefined
  }
  if (subject) {
    const found = resolveUnder(reference, subject)
    if (found !== 'open') return found
  }
  const within = resolveOnlySubject(reference) ?? resolveFronted(reference)
  if (within) return within
  return own.some((phrase) => isRival(reference, phrase)) ? undefined : resolveBefore(reference)
}

/** Whether a phrase of the sentence itself may be meant; who gives something to "it" is another. */
function isRival({ tree, token }: Reference, phrase: Phrase): boolean {
  const isGiver = isGiven(tree, token.i) && /^nsubj/.test(phrase.noun.rel)
  if (isOfTime(tree, phrase.noun)) return false
  return mayBeThing(phrase) && (phrase.isDefinite || phrase.isCore) && !isGiver
}

/** "On the last day of the window it paid …": part of when it was. */
function isOfTime({ tokens }: Tree, { i, rel, head }: Token): boolean {
  const over = /^nmod/.test(rel) ? tokens[head]! : tokens[i]!
  return (
    /^obl/.test(over.rel) &&
    /^(?:second|minute|hour|day|week|month|year|decade|century|morning|evening|night|weekend|season|summer|winter|spring|autumn|eve|anniversary|start|end|beginning)$/.test(
      over.lemma,
    )
  )
}

/** "It sells ice to Godrej, which has its home market …", "X cut its share, and Y withdrew its men": another acts since. */
function hasOwnSubject({ discourse, sentence, tree, token, subject }: Reference, earlier: Token): boolean {
  if (!subject || subject.i < earlier.i) return false
  const verb = tree.tokens[subject.head]
  const isMain = verb?.i === tree.root || (verb?.rel === 'conj' && verb.head === tree.root)
  if (/^nsubj/.test(subject.rel) && isMain) return true
  const clause = tree.tokens[clauseOf(tree, token.i)]!
  return (
    token.rel === 'nmod:poss' &&
    clause.rel === 'acl:relcl' &&
    clause.head === subject.i &&
    phraseAt(discourse, sentence, subject.i)?.entity !== undefined
  )
}

function readReference(
  discourse: Discourse,
  sentence: Sentence,
  tree: Tree,
  at: number,
  depth: number,
): Reference {
  const token = tree.tokens[at]!
  const isObject = /^(?:obj|iobj)/.test(token.rel) || isServed(tree, at)
  const relative = relativeNoun(tree, at)
  const governing = governingSubject(tree, at)
  const other = governing && isOfPredicate(tree, at, governing) ? governing.i : undefined
  return {
    discourse,
    sentence,
    tree,
    token,
    kind: kindOf(tree, at),
    own: findPhrases(discourse, sentence).filter(
      ({ noun }) =>
        noun.i < at &&
        !isUnder(tree, at, noun.i) &&
        noun.i !== relative &&
        noun.i !== other &&
        !isOfFront(tree, token, noun),
    ),
    subject: isObject ? undefined : subjectAbove(tree, at),
    resolve: (place, other) => resolveThing(discourse, place, other, depth - 1),
  }
}

/** The governing subject, unless the pronoun is in the same clause: "the dean had argued against it". */
function subjectAbove(tree: Tree, at: number): Token | undefined {
  const subject = governingSubject(tree, at)
  if (subject && isOfPredicate(tree, at, subject)) return undefined
  return subject && /^obl/.test(tree.tokens[at]!.rel) && subject.head === clauseOf(tree, at)
    ? undefined
    : subject
}

/** "X became its largest customer": one is no part of oneself, but where "own" says so. */
function isOfPredicate({ tokens }: Tree, at: number, subject: Token): boolean {
  const noun = tokens[tokens[at]!.head]
  return (
    tokens[at]!.rel === 'nmod:poss' &&
    noun !== undefined &&
    tokens[subject.head]?.lemma === 'become' &&
    noun.head === subject.head &&
    /^(?:obj|xcomp)$/.test(noun.rel) &&
    !/^own$/i.test(tokens[at + 1]?.form ?? '')
  )
}

/** "the coastguard, to which it gave three cutters": the noun that the clause of a subject is about. */
function relativeNoun({ tokens }: Tree, token: number): number | undefined {
  const which = tokens[token - 1]
  if (!/^nsubj/.test(tokens[token]!.rel) || !/^W(?:DT|P)$/.test(which?.tag ?? '')) return undefined
  return tokens.findLast(({ i, tag }) => i < token - 1 && /^NN/.test(tag))?.i
}

/** "Founded in Port Louis, it …", "at its height it …": what stands in the participle, or is its own, is another thing. */
function isOfFront(tree: Tree, pronoun: Token, noun: Token): boolean {
  if (!/^nsubj/.test(pronoun.rel) || noun.i > pronoun.i) return false
  const front = tree.tokens[pronoun.head]!.kids.find(
    (kid) => kid < pronoun.i && (kid === noun.i || isUnder(tree, noun.i, kid)),
  )
  if (front === undefined) return false
  const { rel, tag } = tree.tokens[front]!
  if (rel === 'advcl' && /^VB[GN]$/.test(tag)) return true
  return /^obl/.test(rel) && tree.tokens.slice(0, noun.i).some(({ form }) => /^its$/i.test(form))
}

/** "At its height it comprised": the subject to which a phrase in front points ahead. */
function itAhead(tree: Tree, token: number): Token | undefined {
  const { form, rel } = tree.tokens[token]!
  if (!/^its$/i.test(form) || rel !== 'nmod:poss') return undefined
  const subject = tree.tokens.find(
    ({ i, head, rel: own }) => i > token && head === tree.root && /^nsubj/.test(own),
  )
  const isFront = tree.tokens[tree.root]!.kids.some(
    (kid) => kid < (subject?.i ?? -1) && /^obl/.test(tree.tokens[kid]!.rel) && isUnder(tree, token, kid),
  )
  return subject && isFront && /^it$/i.test(subject.form) && !isEmptySubject(tree, subject.i)
    ? subject
    : undefined
}
