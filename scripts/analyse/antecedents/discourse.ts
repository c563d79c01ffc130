/** What the rules for pronouns and nouns ask of an article: who is named where, what is quoted, what it is about. */
import { articleSpan } from '../context.ts'
import { findDescriptions } from './find-descriptions.ts'
import { genderOfName } from './first-names.ts'
import { findGenders } from './find-genders.ts'
import { findQuoted } from './quoted.ts'
import { findSubject, openerOf } from './find-subject.ts'
import { joinSurnames } from './join-surnames.ts'
import { usualGender } from '../clauses/find-topic.ts'
import { PERSON, THING } from './words.ts'
import { distinct, indexNouns, wordsOf } from './noun-places.ts'
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
  /** The indices of the sentences that name an entity, in order, each once. */
  placesOf(entity: Entity): readonly number[]
  /** The indices of the sentences that hold a common noun, given by its lemma, in order, each once. */
  placesOfNoun(lemma: string): readonly number[]
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
  /** Whether the article tells of one person: the title, or where that names nobody the first sentence, is about him or her. */
  isLife: boolean
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
  const ofEntity = Map.groupBy(mentions, ({ entity }) => entity)
  const places = new Map([...ofEntity].map(([entity, own]) => [entity, distinct(own)]))
  const nouns = indexNouns(context.sentences)
  const quoted = findQuoted(context.sentences)
  const descriptions = findDescriptions(context, { entities, mentions })
  const called = (entity: Entity) => descriptions[entity.index]!
  const isPerson = (entity: Entity) => entity.kind === 'person' && !isThing(called(entity))
  const title = context.article.title?.text ?? ''
  const topic = findSubject(context, { entities, mentions })
  const usual = topic && isPerson(topic) ? usualGender(context.article.text) : undefined
  const told = findGenders(
    context,
    { entities, mentions },
    isPerson,
    called,
    (sentence, token) => quoted[sentence.index]!.has(token),
    topic && usual && { topic, gender: usual },
  )
  // A first name tells where the article's own words do not; it makes no life of an article.
  const genders = entities.map(
    (entity, n) => told[n] ?? (isPerson(entity) ? genderOfName(entity.name.text) : undefined),
  )
  const topicGender = topic && isPerson(topic) ? (told[topic.index] ?? usual) : undefined

  const titleNames = (entity: Entity) =>
    [entity.name.text, name(entity).text].some((form) => title.includes(form.replace(/^the /, '')))

  return {
    context,
    entities,
    mentioned,
    named: (sentence, token) => {
      const mention = mentioned(sentence).find(({ first, last }) => token >= first && token <= last)
      return mention && entities[mention.entity]
    },
    placesOf: (entity) => places.get(entity.index) ?? [],
    placesOfNoun: (lemma) => nouns.get(lemma) ?? [],
    before: (sentence) => {
      const place = context.sentences[sentence.index - 1]
      return place?.section === sentence.section ? place : undefined
    },
    isQuoted: (sentence, token) => quoted[sentence.index]?.has(token) ?? false,
    called,
    isPerson,
    gender: (entity) => (entity === topic ? topicGender : undefined) ?? genders[entity.index],
    name,
    topic,
    topicGender,
    isInTitle: (word) => wordsOf(title).includes(word),
    isInHeading: (sentence, word) =>
      wordsOf(`${title} ${context.sections[sentence.section]?.title?.text ?? ''}`).includes(word),
    titleNames,
    isLife:
      topicGender !== undefined &&
      topic !== undefined &&
      // "Moss, Weil and the steel": of two.
      !entities.some((one) => one !== topic && isPerson(one) && titleNames(one)) &&
      (titleNames(topic) || topic === openerOf(context, { entities, mentions })),
  }

  function mentioned(sentence: Sentence): Mention[] {
    return inSentence.get(sentence.index) ?? []
  }

  function name(entity: Entity, sentence?: Sentence): Found {
    const own = ofEntity.get(entity.index) ?? []
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
    const kind = full.text.split(' ').at(-1)!
    const fits = (text: string) => !KINDS.test(kind) || text.includes(kind) || /^[\p{Lu}\d&]+$/u.test(text)
    const counts = Map.groupBy(
      own.filter(({ text }) => fits(text)),
      ({ text }) => text,
    )
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

/** Last words of names without which they are another's: "Harl" of the Harl Basin Accord is a river. */
const KINDS =
  /^(?:Accord|Agreement|Act|Treaty|Convention|Compact|Pact|Protocol|Charter|Commission|Committee|Council|Court|Union|Agency|University|Fund|Plan|Programme|Program|War|Operation)$/

/** Whether what a name is called by is no person: a ship may bear a man's name. */
function isThing(called: ReadonlySet<string>): boolean {
  return [...called].some((noun) => THING.has(noun)) && ![...called].some((noun) => PERSON.has(noun))
}
