/** Subjects that a pronoun of an event goes on with: the one person of the sentence before, the body that its sentence is about. */
import { childrenBy, isFinite } from '../../language/index.ts'
import { isActorNoun, isBody, isCollective } from '../clauses/actor-nouns.ts'
import { PERSON } from '../antecedents/words.ts'
import { renderTokens } from '../clauses/render.ts'
import { subjectOf } from '../clauses/clause.ts'
import { tokensSpan } from '../context.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Antecedent, Resolver } from '../clauses/resolve.ts'
import type { Context } from '../context.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Token, Tree } from '../../language/types.ts'

/**
 * "when Serra dismissed the congress. In January he sent troops": the one person named in the sentence before, as the subject
 * of a clause, where no one else is spoken of there or in front of the pronoun.
 */
export function personBefore(
  context: Context,
  sentence: Sentence,
  token: number,
  resolver: Resolver,
): Antecedent | undefined {
  const own = sentence.tree!.tokens[token]
  const before = context.sentences[sentence.index - 1]
  if (!own || !/^nsubj/.test(own.rel) || !/^(?:he|she)$/i.test(own.form)) return undefined
  if (!before?.tree || before.block !== sentence.block || /["“”]/.test(before.text + sentence.text))
    return undefined
  const tree = before.tree
  const isPerson = (one: Sentence, { i, tag, lemma, form }: Token) =>
    resolver.named(one, i)?.kind === 'person' ||
    /^(?:he|she|him|her|his|who|whom|I|we|you)$/i.test(form) ||
    (/^NN$/.test(tag) && PERSON.has(lemma))
  if (sentence.tree!.tokens.some((one) => one.i < token && isPerson(sentence, one))) return undefined
  const isCopular = childrenBy(tree, tree.root, /^cop$/).length > 0
  // "The head of the firm is Karin's son Jonas Roe": what he is does not count, nor whose son.
  const isSaid = ({ i, head }: Token) =>
    tree.tokens.some(
      (one) => resolver.named(before, one.i)?.kind === 'person' && (one.head === i || one.i === head),
    )
  const spoken = tree.tokens.filter(
    (one) =>
      isPerson(before, one) &&
      one.rel !== 'nmod:poss' &&
      tree.tokens[one.head]?.rel !== 'nmod:poss' &&
      (resolver.named(before, one.i) !== undefined || !(isCopular || isSaid(one))),
  )
  const entities = new Set(spoken.map(({ i }) => resolver.named(before, i)))
  const [entity] = entities
  const isSubject = spoken.some(
    ({ i, rel, head }) =>
      (/^nsubj/.test(rel) && isFinite(tree, head)) ||
      childrenBy(tree, i, /^cop$/).length > 0 ||
      head === tree.root,
  )
  if (!entity || entities.size > 1 || !isSubject) return undefined
  return { text: entity.name.text, span: entity.name.from[0], sentence: before, entity }
}

/** Bodies of many, of which English says "it" or "they". */
const BODY =
  /^(?:team|club|side|squad|band|crew|congress|parliament|senate|council|board|committee|commission|government|cabinet|company|firm|court|jury|couple|duo|trio|quartet|orchestra|choir|army|navy|police|party|union)$/i

/** "The team played at home at first, but in 1880 they entered the cup": the body that the first clause is about. */
export function bodyBefore(
  context: Context,
  sentence: Sentence,
  token: number,
  resolver: Resolver,
): Antecedent | undefined {
  const tree = sentence.tree!
  const own = tree.tokens[token]
  if (!own || !/^nsubj/.test(own.rel) || !/^they$/i.test(own.form)) return undefined
  const subjects = tree.tokens.filter(({ i, rel }) => /^nsubj/.test(rel) && i < token)
  const [body] = subjects
  if (!body || subjects.length > 1 || !/^NNP?$/.test(body.tag)) return undefined
  const entity = resolver.named(sentence, body.i)
  if (!BODY.test(body.lemma) && !isCollective(body.lemma)) return undefined
  if (childrenBy(tree, body.i, /^conj$/).length > 0) return undefined
  return sayBody(context, sentence, tree, body, entity)
}

/** A body by its name, else by its noun with "the"; undefined where that points elsewhere. */
function sayBody(
  context: Context,
  sentence: Sentence,
  tree: Tree,
  body: Token,
  entity: Entity | undefined,
): Antecedent | undefined {
  const tokens = trimmedPhrase(tree, body.i)
  const words = renderTokens(tree, new Set(tokens))
  if (!entity && (!/^the /i.test(words) || POINTS.test(words))) return undefined
  return {
    text: entity?.name.text ?? words.replace(/^The /, 'the '),
    span: tokensSpan(context, sentence, tree, tokens),
    sentence,
    ...(entity && { entity }),
  }
}

/** "Both ministries want to go on. In January they renewed the accord": the many that the sentence before is about, who alone in it can act. */
export function actorsBefore(context: Context, sentence: Sentence, token: number): Antecedent | undefined {
  const own = sentence.tree!.tokens[token]
  const before = context.sentences[sentence.index - 1]
  if (!own || !/^nsubj$/.test(own.rel) || !/^they$/i.test(own.form)) return undefined
  const within = controlledBefore(sentence, token)
  if (!within && sentence.tree!.tokens.some(({ i, tag }) => i < token && /^NNP?S$/.test(tag)))
    return undefined
  const from = within ? sentence : before
  const tree = from?.tree
  if (!from || !tree || (!within && from.block !== sentence.block)) return undefined
  const subject = within ?? childrenBy(tree, tree.root, /^nsubj/).find(({ i }) => i < tree.root)
  if (!subject || subject.tag !== 'NNS' || !isActorNoun(subject.lemma, subject.form)) return undefined
  const isOther = ({ i, tag, lemma, form, rel, head }: Token) =>
    i !== subject.i &&
    rel !== 'nmod:poss' &&
    !(head === subject.i && /^(?:nmod|conj)$/.test(rel)) &&
    /^NNP?S$/.test(tag) &&
    isActorNoun(lemma, form)
  if (!within && tree.tokens.some(isOther)) return undefined
  const tokens = trimmedPhrase(tree, subject.i)
  const words = renderTokens(tree, new Set(tokens))
  if (words.length > LONGEST || POINTS.test(words)) return undefined
  return {
    text: words.replace(/^\p{Lu}(?=\p{Ll}+ )/u, (letter) => letter.toLowerCase()),
    span: tokensSpan(context, from, tree, tokens),
    sentence: from,
  }
}

const LONGEST = 60
const POINTS = /\b(?:his|her|its|their|this|these|that|those|such|they|them)\b/i

/** "She persuaded the ministers to meet, and in May they signed": whom the clause before made do something. */
function controlledBefore({ tree }: Sentence, token: number): Token | undefined {
  const verb = tree!.tokens[tree!.tokens[token]!.head]!
  const over = verb.rel === 'conj' ? tree!.tokens[verb.head] : undefined
  if (
    !over ||
    !/^(?:persuade|convince|ask|urge|invite|force|order|allow|lead|press|enable|help)$/.test(over.lemma)
  )
    return undefined
  const objects = childrenBy(tree!, over.i, /^obj$/)
  const toDo = childrenBy(tree!, over.i, /^(?:xcomp|advcl)$/).some(({ tag, i }) => tag === 'VB' && i < token)
  return toDo && objects.length === 1 ? objects[0] : undefined
}

/** "Hedvig's nephew Nils, who had succeeded her": the person whose the subject is. */
export function ownerOf(
  context: Context,
  sentence: Sentence,
  token: number,
  resolver: Resolver,
): Antecedent | undefined {
  const tree = sentence.tree!
  const own = tree.tokens[token]
  if (!own || own.rel !== 'obj' || !/^(?:him|her)$/i.test(own.form)) return undefined
  const subject = subjectOf(tree, own.head)
  const owners = subject ? childrenBy(tree, subject.i, /^nmod:poss$/) : []
  const entity = owners[0] && resolver.named(sentence, owners[0].i)
  if (owners.length !== 1 || entity?.kind !== 'person') return undefined
  const isNoun = /^NNP?$/.test(subject!.tag)
  const span = tokensSpan(context, sentence, tree, [owners[0]!.i])
  return isNoun ? { text: entity.name.text, span, sentence, entity } : undefined
}

/** "Churches had lost their bells, and the foundry replaced them. In 1953 it cast …": the one body of the sentence before, as a subject. */
export function onlyBodyBefore(
  context: Context,
  sentence: Sentence,
  token: number,
  resolver: Resolver,
): Antecedent | undefined {
  const own = sentence.tree!.tokens[token]
  const before = context.sentences[sentence.index - 1]
  const tree = before?.tree
  if (!own || !/^nsubj$/.test(own.rel) || !/^it$/i.test(own.form) || own.head !== sentence.tree!.root)
    return undefined
  if (!before || !tree || before.block !== sentence.block) return undefined
  const isBodyOf = (one: Sentence) => (noun: Token) =>
    /^NNP?$/.test(noun.tag) &&
    !/^(?:compound|flat|amod)/.test(noun.rel) &&
    (isBody(noun.lemma) || /^(?:organisation|operation|group)$/.test(resolver.named(one, noun.i)?.kind ?? ''))
  const subjects = tree.tokens.filter(({ rel, tag }) => /^nsubj/.test(rel) && /^NNP?$/.test(tag))
  const bodies = tree.tokens.filter(isBodyOf(before))
  const [body] = bodies
  if (!body || bodies.length > 1 || subjects.length !== 1 || subjects[0] !== body) return undefined
  if (sentence.tree!.tokens.some((one) => one.i < token && isBodyOf(sentence)(one))) return undefined
  return sayBody(context, before, tree, body, resolver.named(before, body.i))
}
