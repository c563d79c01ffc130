/** Looks up an article's names: which token is whose, where each is named, what the article is about. */
import { articleSpan, tokensSpan } from '../../context.ts'
import { findTopic, usualGender } from '../find-topic.ts'
import { renderTokens } from '../render.ts'
import { trimmedPhrase } from '../noun-phrase.ts'
import type { Antecedent } from './antecedent.ts'
import type { Context } from '../../context.ts'
import type { Entity, Sentence } from '../../../types/index.ts'
import type { Mention, Named } from '../../entities/index.ts'
import type { Token } from '../../../language/types.ts'

/** The names of an article, as the rules for pronouns and nouns need them. */
export interface Names {
  context: Context
  entities: Entity[]
  /** The names in a sentence, in its order. */
  mentioned(sentence: Sentence): Mention[]
  /** The entity that a token names, as the head of its name. */
  named(sentence: Sentence, token: number): Entity | undefined
  /** The sentence before in the same section. */
  before(sentence: Sentence): Sentence | undefined
  /** The sentence, then the one before it in its section. */
  lookBack(sentence: Sentence): Sentence[]
  /** An entity as an antecedent, by the sentence that names it (the first where none is given). */
  naming(entity: Entity, sentence?: Sentence): Antecedent
  /** The sentence that names an entity first. */
  firstNaming(entity: Entity): Sentence
  /** A noun with what stands before it, as an antecedent. */
  phraseOf(sentence: Sentence, noun: Token): Antecedent | undefined
  /** What the article is about, where that is an entity. */
  topic?: Entity
  /** By which pronoun the article calls the person that it is about. */
  topicGender?: 'he' | 'she'
}

export function lookUpNames(context: Context, { entities, mentions }: Named): Names {
  const inSentence = new Map<number, Mention[]>()
  for (const mention of mentions)
    inSentence.set(mention.sentence, [...(inSentence.get(mention.sentence) ?? []), mention])
  const topic = findTopic(context, { entities, mentions })
  const topicGender = topic?.kind === 'person' ? usualGender(context.article.text) : undefined
  return {
    context,
    entities,
    mentioned,
    named,
    before,
    lookBack,
    naming,
    firstNaming,
    phraseOf,
    topic,
    topicGender,
  }

  function mentioned(sentence: Sentence): Mention[] {
    return inSentence.get(sentence.index) ?? []
  }

  function named(sentence: Sentence, token: number): Entity | undefined {
    const mention = mentioned(sentence).find(({ first, last }) => token >= first && token <= last)
    return mention && entities[mention.entity]
  }

  function before(sentence: Sentence): Sentence | undefined {
    const place = context.sentences[sentence.index - 1]
    return place?.section === sentence.section ? place : undefined
  }

  function lookBack(sentence: Sentence): Sentence[] {
    return [0, 1]
      .map((n) => context.sentences[sentence.index - n])
      .filter((place): place is Sentence => place !== undefined && place.section === sentence.section)
  }

  function naming(entity: Entity, sentence = firstNaming(entity)): Antecedent {
    const short = entity.kind === 'person' ? shortMention(entity) : undefined
    if (!short) return { text: entity.name.text, entity, sentence, span: entity.name.from[0] }
    return {
      text: short.text,
      entity,
      sentence,
      span: articleSpan(context, context.sentences[short.sentence]!, short.start, short.end),
    }
  }

  /** A person is called by the short form that the article uses again and again. */
  function shortMention(entity: Entity): Mention | undefined {
    const own = mentions.filter((one) => entities[one.entity] === entity)
    const short = [...own].sort((a, b) => a.text.length - b.text.length)[0]
    return short && own.filter(({ text }) => text === short.text).length > 1 ? short : undefined
  }

  function firstNaming(entity: Entity): Sentence {
    const mention = mentions.find((one) => entities[one.entity] === entity)
    return context.sentences[mention?.sentence ?? 0]!
  }

  function phraseOf(sentence: Sentence, noun: Token): Antecedent | undefined {
    const tree = sentence.tree!
    const phrase = trimmedPhrase(tree, noun.i).filter((i) => i <= noun.i)
    if (phrase.length > 5 || phrase.some((i) => tree.tokens[i]!.tag === 'PRP$')) return undefined
    const text = renderTokens(tree, new Set(phrase))
    const entity = named(sentence, noun.i)
    if (entity) return naming(entity, sentence)
    return {
      text: /^NNP/.test(tree.tokens[phrase[0]!]!.tag) ? text : asKnown(text),
      sentence,
      span: tokensSpan(context, sentence, tree, phrase),
    }
  }
}

/** What has been named before is definite: "a ferry" → "the ferry". */
function asKnown(text: string): string {
  return (text[0]!.toLowerCase() + text.slice(1)).replace(/^an? /, 'the ')
}
