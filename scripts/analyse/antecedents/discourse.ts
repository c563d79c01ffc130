/** What the rules for pronouns and nouns ask of an article: who is named where, what is quoted, what it is about. */
import { articleSpan } from '../context.ts'
import { bearer } from './people.ts'
import { findDescriptions, headOf } from './find-descriptions.ts'
import { findGenders } from './find-genders.ts'
import { findQuoted } from './quoted.ts'
import { findTopic, usualGender } from '../clauses/find-topic.ts'
import { PERSON, THING } from './words.ts'
import type { Context } from '../context.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Found } from './found.ts'
import type { Gender } from './words.ts'
import type { Mention, Named } from '../entities/index.ts'

export interface Discourse {
  context: Context
  entities: Entity[]
  /** The names in a sentence, in its order. */
  mentioned(sentence: Sentence): Mention[]
  /** The entity whose name holds the token. */
  named(sentence: Sentence, token: number): Entity | undefined
  /** The sentence before in the same section. */
  before(sentence: Sentence): Sentence | undefined
  isQuoted(sentence: Sentence, token: number): boolean
  /** The nouns by which the article calls an entity, in small letters. */
  called(entity: Entity): ReadonlySet<string>
  isPerson(entity: Entity): boolean
  gender(entity: Entity): Gender | undefined
  /** An entity by its shorter name, and where it is named (in the sentence given, if any). */
  name(entity: Entity, sentence?: Sentence): Found
  /** The person, body or thing that the article is about, where that is a name. */
  topic?: Entity
  topicGender?: Gender
  /** Whether the title holds a word, given in small letters. */
  isInTitle(word: string): boolean
  /** Whether the title or the heading of the sentence's section does. */
  isInHeading(sentence: Sentence, word: string): boolean
  /** Whether the title names an entity, in full or by its shorter name. */
  titleNames(entity: Entity): boolean
}

export function readDiscourse(context: Context, named: Named): Discourse {
  const { entities } = named
  const mentions = joinSurnames(named)
  const inSentence = Map.groupBy(mentions, ({ sentence }) => sentence)
  const quoted = findQuoted(context.sentences)
  const descriptions = findDescriptions(context, { entities, mentions })
  const called = (entity: Entity) => descriptions[entity.index]!
  const isPerson = (entity: Entity) => entity.kind === 'person' && !isThing(called(entity))
  const genders = findGenders(context, { entities, mentions }, isPerson, called, (sentence, token) =>
    quoted[sentence.index]!.has(token),
  )
  const title = context.article.title?.text ?? ''
  const topic = findSubject(context, { entities, mentions })
  const topicGender =
    topic && isPerson(topic) ? (genders[topic.index] ?? usualGender(context.article.text)) : undefined

  return {
    context,
    entities,
    mentioned,
    named: (sentence, token) => {
      const mention = mentioned(sentence).find(({ first, last }) => token >= first && token <= last)
      return mention && entities[mention.entity]
    },
    before: (sentence) => {
      const place = context.sentences[sentence.index - 1]
      return place?.section === sentence.section ? place : undefined
    },
    isQuoted: (sentence, token) => quoted[sentence.index]?.has(token) ?? false,
    called,
    isPerson,
    gender: (entity) => (entity === topic ? topicGender : genders[entity.index]),
    name,
    topic,
    topicGender,
    isInTitle: (word) => wordsOf(title).includes(word),
    isInHeading: (sentence, word) =>
      wordsOf(`${title} ${context.sections[sentence.section]?.title?.text ?? ''}`).includes(word),
    titleNames: (entity) =>
      [entity.name.text, name(entity).text].some((form) => title.includes(form.replace(/^the /, ''))),
  }

  function mentioned(sentence: Sentence): Mention[] {
    return inSentence.get(sentence.index) ?? []
  }

  function name(entity: Entity, sentence?: Sentence): Found {
    const own = mentions.filter((one) => one.entity === entity.index)
    const short = isPerson(entity) ? shortName(entity, own) : usualName(entity, own)
    const here = own.filter((one) => one.sentence === sentence?.index)
    const text = short?.text ?? entity.name.text
    const mention =
      here.find((one) => one.text === text) ?? own.find((one) => one.text === text) ?? here[0] ?? own[0]
    return mention
      ? toFound(entity, mention, own)
      : { text: entity.name.text, span: entity.name.from[0], sentence: context.sentences[0]!, entity }
  }

  /** The one word by which the article mostly calls a person, where nobody else has it; the topic's in any case. */
  function shortName(entity: Entity, own: Mention[]): Mention | undefined {
    const surname = entity.name.text.split(' ').at(-1)
    const single = own.filter(({ text }) => !/ /.test(text) && text !== entity.name.text)
    const short =
      single.find(({ text }) => text === surname) ??
      single.find(({ text }) => single.filter((one) => one.text === text).length > 1)
    if (!short) return undefined
    const others = entities.filter(
      (one) => one !== entity && isPerson(one) && one.name.text.split(' ').includes(short.text),
    )
    return others.length === 0 || entity === topic ? short : undefined
  }

  /** The form that the article uses most, such as an acronym. */
  function usualName({ name: full }: Entity, own: Mention[]): Mention | undefined {
    const counts = Map.groupBy(own, ({ text }) => text)
    const times = (text: string) => counts.get(text)?.length ?? 0
    const [usual] = [...counts.keys()].sort((a, b) => times(b) - times(a) || b.length - a.length)
    return usual !== undefined && times(usual) > times(full.text) ? counts.get(usual)![0] : undefined
  }

  function toFound(entity: Entity, mention: Mention, own: Mention[]): Found {
    const sentence = context.sentences[mention.sentence]!
    // "Wong Yeung-tat": what is written solid with a name is of the name; so is "()".
    const rest = /^(?:(?:[-‐–]\p{L}+)+|\(\))/u.exec(sentence.text.slice(mention.end))?.[0] ?? ''
    const plain = mention.text + rest
    const article = takesArticle(own)
    return {
      text: article ? `the ${plain}` : plain,
      span: articleSpan(context, sentence, mention.start, mention.end + rest.length),
      sentence,
      entity,
    }
  }

  /** Whether the name is mostly said with "the"; "the Orchard team" tells nothing of that. */
  function takesArticle(own: Mention[]): boolean {
    const places = own
      .filter((mention) => {
        const tree = context.sentences[mention.sentence]!.tree!
        return !/^NN/.test(tree.tokens[mention.last + 1]?.tag ?? '')
      })
      .map(({ sentence, start }) => context.sentences[sentence]!.text.slice(0, start))
    const withArticle = places.filter((text) => /\bthe $/i.test(text)).length
    const bare = places.filter((text) => !/\b(?:the|an?|its|their|his|her) $|[’']s $/i.test(text)).length
    return withArticle > 0 && withArticle >= bare
  }
}

/** Whether what a name is called by is no person: a ship may bear a man's name. */
function isThing(called: ReadonlySet<string>): boolean {
  return [...called].some((noun) => THING.has(noun)) && ![...called].some((noun) => PERSON.has(noun))
}

/** "Vass" after "Teodora Vass" and "Andras Vass": a bare surname is the first bearer's. */
function joinSurnames({ entities, mentions }: Named): Mention[] {
  const bearer = (entity: Entity) =>
    / /.test(entity.name.text) || entity.kind !== 'person'
      ? entity
      : (entities.find((one) => one.kind === 'person' && one.name.text.endsWith(` ${entity.name.text}`)) ??
        entity)
  return mentions.map((mention) => ({ ...mention, entity: bearer(entities[mention.entity]!).index }))
}

/** What the article is about; without a title that names it, the person whom the first sentence is about. */
function findSubject(context: Context, named: Named): Entity | undefined {
  const topic = findTopic(context, named)
  if (topic) return topic
  const first = named.mentions.find(({ sentence }) => sentence === 0)
  const entity = first && named.entities[first.entity]
  const tree = context.sentences[0]?.tree
  const isSubject = tree && first && /^nsubj/.test(bearer(tree, headOf(tree, first)).rel)
  const count = named.mentions.filter((one) => one.entity === entity?.index).length
  return entity?.kind === 'person' && isSubject && count > 2 ? entity : undefined
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{N}-]*/gu) ?? []
}
