/** The noun phrases of a sentence that "it" or "they" may take up. */
import { childrenBy, subtree } from '../../language/index.ts'
import { bearer } from './people.ts'
import { classifyNoun } from './classify-noun.ts'
import { headOf } from './find-descriptions.ts'
import { PERSON } from './words.ts'
import { renderTokens } from '../clauses/render.ts'
import { tokensSpan } from '../context.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Discourse } from './discourse.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Found } from './found.ts'
import type { Token, Tree } from '../../language/types.ts'

export interface Phrase {
  noun: Token
  /** Where it is a name. */
  entity?: Entity
  isPlural: boolean
  isPerson: boolean
  /** A name, or a noun with an article or owner: something in particular. */
  isDefinite: boolean
  /** A subject or object. */
  isCore: boolean
}

/** Longest phrase that is put for a pronoun, in words. */
const LONGEST = 8

/** In the order of the sentence, without times and what is quoted. */
export function findPhrases(discourse: Discourse, sentence: Sentence): Phrase[] {
  const tree = sentence.tree
  if (!tree) return []
  const nouns = tree.tokens.filter(
    ({ i, tag, rel, form }) =>
      /^NN/.test(tag) &&
      !/^(?:compound|flat|appos|amod|fixed|goeswith)$/.test(rel) &&
      !TIMES.test(form) &&
      !discourse.isQuoted(sentence, i),
  )
  return nouns.map((noun) => toPhrase(discourse, sentence, tree, noun))
}

/** The phrase that a token heads. */
export function phraseAt(discourse: Discourse, sentence: Sentence, token: number): Phrase | undefined {
  const tree = sentence.tree
  const noun = tree?.tokens[token]
  return tree && noun && /^NN/.test(noun.tag) ? toPhrase(discourse, sentence, tree, noun) : undefined
}

function toPhrase(discourse: Discourse, sentence: Sentence, tree: Tree, noun: Token): Phrase {
  const mention = discourse
    .mentioned(sentence)
    .find((one) => noun.i === bearer(tree, headOf(tree, one)).i && isWhole(tree, one, noun))
  const entity = mention ? discourse.entities[mention.entity] : meantBy(discourse, sentence, noun)
  const joined = childrenBy(tree, noun.i, /^conj/).some(({ tag }) => /^NN/.test(tag))
  return {
    noun,
    entity,
    isPlural: (/S$/.test(noun.tag) && !isSingularName(entity)) || joined,
    isPerson: entity ? discourse.isPerson(entity) : PERSON.has(noun.lemma),
    isDefinite:
      entity !== undefined ||
      childrenBy(tree, noun.i, /^(?:det|nmod:poss)/).some(
        ({ form }) => !/^(?:no|any|each|every)$/i.test(form),
      ),
    isCore: /^(?:nsubj|obj|iobj)/.test(noun.rel),
  }
}

/** "the mission": the operation that it is. */
function meantBy(discourse: Discourse, sentence: Sentence, noun: Token): Entity | undefined {
  const reference = classifyNoun(discourse, sentence, noun.i)
  if (reference?.kind === 'replaceBy') return reference.name.entity
  return reference?.kind === 'standsAlone' ? reference.by : undefined
}

/** Whether a name is what the noun is about: it is the noun, or stands beside it ("the group Hydronor"). */
function isWhole(tree: Tree, { first, last }: { first: number; last: number }, noun: Token): boolean {
  return (noun.i >= first && noun.i <= last) || last > noun.i || tree.tokens[last]?.rel === 'appos'
}

const isSingularName = (entity: Entity | undefined): boolean =>
  entity !== undefined && /^(?:organisation|operation|state)$/.test(entity.kind)

const TIMES =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|mornings?|evenings?|nights?|times?|percent|%|o'clock|a\.m\.|p\.m\.)$/i

/** A phrase as it is said once known: a name, "the ferry" for "a ferry"; undefined where it cannot be said in few words. */
export function sayPhrase(discourse: Discourse, sentence: Sentence, phrase: Phrase): Found | undefined {
  // "The mission … its": spoken of here, whatever sentence names it.
  if (phrase.entity && !phrase.isPlural) return { ...discourse.name(phrase.entity, sentence), sentence }
  // A name that is none of the article's names was misread; "Moss and Weil" are two.
  if (/^NNP/.test(phrase.noun.tag) && !phrase.entity) return undefined
  const tree = sentence.tree!
  const tokens = phraseTokens(tree, phrase.noun)
  if (tokens.length === 0 || tokens.length > LONGEST) return undefined
  const words = tokens.map((i) => tree.tokens[i]!)
  // "Chile a field hospital": two that were read as one.
  if (words.some(({ i, tag }) => i > tokens[0]! && i < phrase.noun.i && tag === 'DT')) return undefined
  if (TIMES.test(words[0]!.form) || /^(?:CD|PDT)$/.test(words[0]!.tag)) return undefined
  if (
    words.some(
      ({ tag, form }) =>
        /^PRP/.test(tag) || /^(?:this|that|these|those|such|another|other|who|which)$/i.test(form),
    )
  )
    return undefined
  if (
    /^(?:many|most|some|few|several|all|both|no|any|each|every|half|one|other|more|less|much)$/i.test(
      words[0]!.form,
    )
  )
    return undefined
  const text = renderTokens(tree, new Set(tokens))
  return {
    text: asKnown(text, isSmall(discourse, words[0]!)),
    span: tokensSpan(discourse.context, sentence, tree, tokens),
    sentence,
    noun: phrase.noun.i,
  }
}

/** Whether a word has a small initial where no sentence begins: "the", and nouns that are met so. */
function isSmall({ context }: Discourse, { tag, form }: Token): boolean {
  if (/^NNP/.test(tag)) return false
  return (
    /^(?:DT|CD|PRP\$)$/.test(tag) ||
    new RegExp(`\\b${escape(form.toLowerCase())}\\b`, 'u').test(context.article.text)
  )
}

const escape = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '\\$&')

/** The noun with what stands before it, and with what follows where "the" points to it: "the port of Odesa". */
function phraseTokens(tree: Tree, noun: Token): number[] {
  const whole = trimmedPhrase(tree, noun.i)
  const joined = childrenBy(tree, noun.i, /^conj/).length > 0
  const isDefinite = childrenBy(tree, noun.i, /^det/).some(({ form }) => /^the$/i.test(form))
  const restricts =
    isDefinite &&
    childrenBy(tree, noun.i, /^(?:nmod|acl)/).some(
      ({ i, rel }) => i > noun.i && rel !== 'nmod:poss' && !isFenced(tree, i),
    )
  if (joined) return whole
  if (!restricts) return whole.filter((i) => i <= noun.i)
  const comma = tree.tokens.find(({ i, form }) => i > noun.i && form === ',')?.i ?? tree.tokens.length
  return subtree(tree, noun.i).filter(
    (i) => i < comma && !(i < noun.i && tree.tokens[i]!.rel === 'case' && tree.tokens[i]!.head === noun.i),
  )
}

const isFenced = (tree: Tree, i: number): boolean => tree.tokens[subtree(tree, i)[0]! - 1]?.form === ','

/** What has been named before is definite: "a ferry" → "the ferry". */
function asKnown(text: string, isSmall: boolean): string {
  const known = isSmall ? text[0]!.toLowerCase() + text.slice(1) : text
  return known.replace(/^an? /, 'the ')
}
