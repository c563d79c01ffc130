/** Tells which entity a pronoun or "the company" means, where only one is possible. */
import { isActorNoun, isBody } from './actor-nouns.ts'
import { renderTokens } from './render.ts'
import { findTopic, usualGender } from './find-topic.ts'
import { articleSpan, tokensSpan } from '../context.ts'
import { clauseOf, subjectOf } from './clause.ts'
import { trimmedPhrase } from './noun-phrase.ts'
import type { Entity, Sentence, Span } from '../../types/index.ts'
import type { Context } from '../context.ts'
import type { Token } from '../../language/types.ts'
import type { Mention, Named } from '../entities/index.ts'

/** What a word stands for, and the sentence that names it. */
export interface Antecedent {
  text: string
  /** Where it is a name. */
  entity?: Entity
  sentence: Sentence
  /** Where exactly the text stands. */
  span: Span
}

export interface Resolver {
  /** The entity that a token names, as the head of its name. */
  named(sentence: Sentence, token: number): Entity | undefined
  /** The antecedent of "he", "she", "it", "they" and their other forms. */
  pronoun(sentence: Sentence, token: number): Antecedent | undefined
  /** The antecedent of "the company", "the mission". */
  definite(sentence: Sentence, token: number): Antecedent | undefined
  /** The sentence that names an entity first. */
  naming(entity: Entity): Sentence
  /** The names in a sentence, as they stand there. */
  namesIn(sentence: Sentence): string[]
  /** What the article is about, where that is an entity. */
  topic?: Entity
}

/** Nouns that an article calls its subject by. */
const topicNouns: Partial<Record<Entity['kind'], RegExp>> = {
  operation: /^(?:operation|mission|campaign|exercise|force)$/,
  organisation: /^(?:company|firm|club|organi[sz]ation)$/,
  other: /^(?:project|tool|software|app|platform)$/,
}

export function makeResolver(context: Context, { entities, mentions }: Named): Resolver {
  const inSentence = new Map<number, Named['mentions']>()
  for (const mention of mentions)
    inSentence.set(mention.sentence, [...(inSentence.get(mention.sentence) ?? []), mention])
  const mentioned = (sentence: Sentence) => inSentence.get(sentence.index) ?? []
  const topic = findTopic(context, { entities, mentions })
  const topicGender = topic?.kind === 'person' ? usualGender(context.article.text) : undefined
  const namesIn = (sentence: Sentence) => mentioned(sentence).map(({ text }) => text)
  const resolver: Resolver = { named, pronoun, definite, naming: firstNaming, namesIn, topic }
  return resolver

  function named(sentence: Sentence, token: number): Entity | undefined {
    const mention = mentioned(sentence).find(({ first, last }) => token >= first && token <= last)
    return mention && entities[mention.entity]
  }

  function pronoun(sentence: Sentence, token: number): Antecedent | undefined {
    const form = sentence.tree?.tokens[token]?.form.toLowerCase() ?? ''
    if (/^(?:she|her|hers|herself)$/.test(form)) return person(sentence, token, 'she')
    if (/^(?:he|him|his|himself)$/.test(form)) return person(sentence, token, 'he')
    if (/^(?:it|its)$/.test(form)) return thing(sentence, token, 3)
    if (/^(?:they|them|their)$/.test(form)) return team(sentence, token)
    return undefined
  }

  function person(sentence: Sentence, token: number, gender: 'he' | 'she'): Antecedent | undefined {
    const isTopic = topic?.kind === 'person' && topicGender === gender
    const { tokens } = sentence.tree!
    // "His deputy quarrelled with him": the subject of the clause is another.
    const clause = /^(?:obj|iobj|obl|nmod$)/.test(tokens[token]!.rel)
      ? subjectOf(sentence.tree!, clauseOf(sentence.tree!, token))
      : undefined
    const self =
      clause && [clause.i, ...clause.kids].map((i) => named(sentence, i)).find((one) => one !== undefined)
    for (const place of lookBack(sentence)) {
      const people = mentioned(place)
        .filter(
          ({ last, entity }) => entities[entity]!.kind === 'person' && (place !== sentence || last < token),
        )
        .map(({ entity }) => entities[entity]!)
        .filter((one) => one !== self)
      const distinct = [...new Set(people)].filter((entity) => !(isTopic && entity !== topic))
      if (distinct.length === 1) return naming(distinct[0]!, place)
      if (distinct.length > 1) return undefined
    }
    return isTopic ? naming(topic) : undefined
  }

  /** "It": the entity that is the subject of the sentence before, or its only thing in the singular. */
  function thing(sentence: Sentence, token: number, depth: number): Antecedent | undefined {
    const before = context.sentences[sentence.index - 1]
    const tree = before?.tree
    if (!before || !tree || depth === 0 || before.section !== sentence.section) return undefined
    const { tokens } = sentence.tree!
    const { rel, form } = tokens[token]!
    const within = tokens.filter(({ i, rel, tag }) => i < token && /^nsubj/.test(rel) && !/^W/.test(tag))
    if (within.length === 1 && /^nsubj/.test(rel) && tokens[token]!.head !== within[0]!.head) {
      const own = [within[0]!.i, ...within[0]!.kids]
        .map((i) => named(sentence, i))
        .find((one) => one !== undefined)
      const singular =
        !/S$/.test(within[0]!.tag) && !within[0]!.kids.some((kid) => tokens[kid]!.rel === 'conj')
      if (own && singular && own.kind !== 'person' && own.kind !== 'place') return naming(own, sentence)
    }
    if (
      tokens.some(
        ({ i, tag, rel }) =>
          i < token &&
          tag === 'NN' &&
          /^(?:nsubj|obj)/.test(rel) &&
          !/^(?:obj|iobj)/.test(tokens[token]!.rel),
      )
    )
      return undefined
    if (
      mentioned(sentence).some(
        ({ last, entity }) => last < token && entities[entity]!.kind !== 'person' && !/^obj/.test(rel),
      )
    )
      return undefined
    const subject = subjectOf(tree, tree.root)
    if (!subject) return undefined
    const isSubject = /^nsubj/.test(rel) || /^its$/i.test(form)
    if (isSubject && /^it$/i.test(subject.form)) return thing(before, subject.i, depth - 1)
    const clauses = tree.tokens.filter(({ rel, tag }) => /^nsubj/.test(rel) && !/^W/.test(tag))
    const entity = named(before, subject.i) ?? definite(before, subject.i)?.entity
    if (
      isSubject &&
      entity &&
      entity.kind !== 'person' &&
      clauses.length === 1 &&
      !subject.kids.some((kid) => tree.tokens[kid]!.rel === 'conj')
    )
      return naming(entity, before)
    return (
      onlyThing(before, isSubject) ??
      (isSubject && clauses.length === 1 ? sameSubject(before, subject) : undefined)
    )
  }

  /** "An inquiry accused the agency. It presented its report": a thing in the singular goes on as the subject. */
  function sameSubject(before: Sentence, subject: Token): Antecedent | undefined {
    const tree = before.tree!
    if (
      subject.tag !== 'NN' ||
      named(before, subject.i) ||
      isActorNoun(subject.lemma) !== isBody(subject.lemma)
    )
      return undefined
    if (subject.kids.some((kid) => tree.tokens[kid]!.rel === 'conj')) return undefined
    if (!subject.kids.some((kid) => /^(?:the|an?)$/i.test(tree.tokens[kid]!.form))) return undefined
    return phraseOf(before, subject)
  }

  /** The one noun in the singular that the sentence before has as a subject or object. */
  function onlyThing(before: Sentence, asSubject: boolean): Antecedent | undefined {
    const tree = before.tree!
    const things = tree.tokens.filter(
      ({ i, tag, rel }) =>
        /^NN$|^NNP$/.test(tag) &&
        /^(?:nsubj|obj|conj|obl|nmod|appos)/.test(rel) &&
        named(before, i)?.kind !== 'person' &&
        !/^(?:January|February|March|April|May|June|July|August|September|October|November|December|year|week|month|day|everything|something|anything|nothing|else|one)$/.test(
          tree.tokens[i]!.form,
        ),
    )
    const only = things.length === 1 ? things[0] : asSubject ? undefined : parallelObject(before, things)
    if (!only || !/^(?:nsubj|obj)/.test(only.rel)) return undefined
    return phraseOf(before, only)
  }

  /** A noun with what stands before it. */
  function phraseOf(before: Sentence, noun: Token): Antecedent | undefined {
    const tree = before.tree!
    const phrase = trimmedPhrase(tree, noun.i).filter((i) => i <= noun.i)
    if (phrase.length > 5 || phrase.some((i) => tree.tokens[i]!.tag === 'PRP$')) return undefined
    const text = renderTokens(tree, new Set(phrase))
    return {
      text: /^NNP/.test(tree.tokens[phrase[0]!]!.tag) ? text : asKnown(text),
      sentence: before,
      span: tokensSpan(context, before, tree, phrase),
    }
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

  /** "They" for a club or company, or for the one group, that the sentence before has as its subject. */
  function team(sentence: Sentence, token: number): Antecedent | undefined {
    const before = context.sentences[sentence.index - 1]
    const tree = before?.tree
    if (
      !before ||
      !tree ||
      before.section !== sentence.section ||
      !/^nsubj/.test(sentence.tree!.tokens[token]!.rel)
    )
      return undefined
    const { tokens } = sentence.tree!
    if (
      mentioned(sentence).some(({ last }) => last < token) ||
      tokens.some(({ i, tag, rel }) => i < token && /S$/.test(tag) && /^nsubj/.test(rel))
    )
      return undefined
    const subject = subjectOf(tree, tree.root)
    if (!subject) return undefined
    const entity = named(before, subject.i)
    const groups = tree.tokens.filter(
      ({ tag, lemma, form }) => tag === 'NNS' && isActorNoun(lemma.toLowerCase(), form),
    )
    if (entity)
      return groups.length === 0 && entity.kind === 'organisation' ? naming(entity, before) : undefined
    if (
      groups.length !== 1 ||
      groups[0] !== subject ||
      subject.kids.some((kid) => tree.tokens[kid]!.rel === 'conj')
    )
      return undefined
    const phrase = trimmedPhrase(tree, subject.i).filter((i) => i <= subject.i)
    const text = renderTokens(tree, new Set(phrase))
    return {
      text: text[0]!.toLowerCase() + text.slice(1),
      sentence: before,
      span: tokensSpan(context, before, tree, phrase),
    }
  }

  function definite(sentence: Sentence, token: number): Antecedent | undefined {
    const tokens = sentence.tree?.tokens ?? []
    const noun = tokens[token]
    if (!noun || !/^NNS?$/.test(noun.tag)) return undefined
    const kids = noun.kids.map((kid) => tokens[kid]!)
    if (!kids.some(({ rel, form }) => rel === 'det' && /^the$/i.test(form))) return undefined
    if (kids.some(({ rel }) => /^(?:amod|compound|nmod|nummod|acl:relcl|appos)/.test(rel))) return undefined
    const word = noun.form.toLowerCase()
    const byName = entities.filter(
      ({ name, kind }) =>
        kind !== 'person' &&
        kind !== 'place' &&
        name.text.includes(' ') &&
        name.text
          .replace(/ (?:of|in|for|to) .*/, '')
          .toLowerCase()
          .split(' ')
          .at(-1) === word,
    )
    if (topic && (topicNouns[topic.kind]?.test(word) || byName.includes(topic))) {
      const rivals = lookBack(sentence).some((place) =>
        mentioned(place).some(
          ({ entity }) => byName.includes(entities[entity]!) && entities[entity] !== topic,
        ),
      )
      if (!rivals && (byName.length === 0 || byName.includes(topic) || topic.kind === 'operation'))
        return naming(topic)
    }
    const only = byName.length === 1 ? byName[0] : undefined
    return only && only.mentions[0]!.start < sentence.span.start ? naming(only) : undefined
  }

  /** The sentence, then up to two before it in its section. */
  function lookBack(sentence: Sentence): Sentence[] {
    return [0, 1, 2]
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
}

/** What has been named before is definite: "a ferry" → "the ferry". */
function asKnown(text: string): string {
  return (text[0]!.toLowerCase() + text.slice(1)).replace(/^an? /, 'the ')
}
