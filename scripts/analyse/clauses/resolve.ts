/** Tells which entity a name, a pronoun or "the company" means, in whichever tree of its sentence it is asked about. */
import { PERSON } from '../antecedents/words.ts'
import { classifyNoun, findAntecedent, readDiscourse } from '../antecedents/index.ts'
import { readNaming } from './naming.ts'
import type { Context } from '../context.ts'
import type { Discourse, Found } from '../antecedents/index.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Named } from '../entities/index.ts'
import type { Token } from '../../language/types.ts'

/** What a word stands for, and the sentence that names it. */
export type Antecedent = Found

export interface Resolver {
  /** The entity that a token names, as the head of its name. */
  named(sentence: Sentence, token: number): Entity | undefined
  /** The antecedent of "he", "she", "it", "they" and their other forms. */
  pronoun(sentence: Sentence, token: number): Antecedent | undefined
  /** The antecedent of "the company", "the mission". */
  definite(sentence: Sentence, token: number): Antecedent | undefined
  /** The names in a sentence, as they stand there. */
  namesIn(sentence: Sentence): string[]
  /** Whether the article speaks of what a noun names in other sentences as well, or in its title. */
  isSpokenOf(noun: Token): boolean
  /** All entities, by their index. */
  entities: readonly Entity[]
  /** What the article is about, where that is an entity. */
  topic?: Entity
}

/** @param discourse Of the article as it was first parsed; names and tokens may be those of another parse of it. */
export function makeResolver(
  context: Context,
  named: Named,
  discourse: Discourse = readDiscourse(context, named),
): Resolver {
  const { named: ofToken, mentioned, naming } = readNaming(context, named)
  return {
    named: ofToken,
    pronoun: (sentence, token) => {
      if (opensCleft(sentence, token)) return undefined
      const own = originOf(discourse, sentence, token)
      const found = own && findAntecedent(discourse, own.sentence, own.token)
      // "approved the operation, and the council endorsed it"
      if (found?.noun !== undefined) {
        const entity = entityBehind(discourse, found.sentence, found.noun)
        return entity ? discourse.name(entity) : found
      }
      return found?.entity ? naming(found.entity, found.sentence) : found
    },
    definite: (sentence, token) => {
      const own = originOf(discourse, sentence, token)
      const entity = own && entityBehind(discourse, own.sentence, own.token)
      // "the lake": where it is; "the city" may stand for those who are there.
      const isNature = NATURE.test(own?.sentence.tree?.tokens[own.token]?.lemma ?? '')
      return entity && !isNature ? naming(entity) : undefined
    },
    namesIn: (sentence) => mentioned(sentence).map(({ text }) => text),
    isSpokenOf: ({ lemma, form }) =>
      discourse.placesOfNoun(lemma).length >= OFTEN || discourse.isInTitle(form.toLowerCase()),
    entities: named.entities,
    topic: discourse.topic,
  }
}

/** Sentences that hold a noun which the article keeps speaking of. */
const OFTEN = 2

const NATURE = /^(?:lake|river|mountain|gulf|valley|sea|strait|bay|island|peninsula|forest|desert)$/

/** "It was she who bought the mill": the word stands for nothing. */
function opensCleft({ tree }: Sentence, token: number): boolean {
  const tokens = tree?.tokens ?? []
  return (
    /^it$/i.test(tokens[token]?.form ?? '') &&
    tokens[token + 1]?.lemma === 'be' &&
    tokens.slice(token + 3, token + 8).some(({ form }) => /^(?:who|that)$/i.test(form))
  )
}

/** What a noun with "the" stands for. */
function entityBehind(discourse: Discourse, sentence: Sentence, token: number): Entity | undefined {
  const reference = classifyNoun(discourse, sentence, token)
  const meant = reference?.kind === 'replaceBy' ? reference.name.entity : undefined
  if (meant && isCalled(discourse, meant, sentence.tree!.tokens[token]!.form)) return meant
  return reference?.kind === 'standsAlone' ? reference.by : undefined
}

/** Whether the article calls it by that very noun; any body may be "the company". */
function isCalled(discourse: Discourse, entity: Entity, form: string): boolean {
  const word = form.toLowerCase()
  // "the bank" is no rating agency's, "the country" no person's.
  if (PERSON.has(word) !== discourse.isPerson(entity)) return false
  if (LAND.test(word) && isLesserLand(discourse, entity)) return false
  return (
    entity === discourse.topic ||
    discourse.called(entity).has(word) ||
    (entity.kind === 'organisation' &&
      !hasRival(discourse, entity) &&
      /^(?:company|firm|group|organisation|organization|agency|body)$/.test(word))
  )
}

const LAND = /^(?:country|nation|state|republic|kingdom)$/

/** Whether another land is in the title or spoken of more often: "the country" is hardly the neighbour. */
function isLesserLand(discourse: Discourse, entity: Entity): boolean {
  return (
    !discourse.titleNames(entity) &&
    discourse.entities.some(
      (one) =>
        one !== entity &&
        /^(?:state|place|other)$/.test(one.kind) &&
        !/ /.test(one.name.text) &&
        (discourse.titleNames(one) || one.mentions.length > entity.mentions.length),
    )
  )
}

/** Whether the title names another that may be "the company" as well. */
function hasRival(discourse: Discourse, entity: Entity): boolean {
  const title = discourse.context.article.title?.text ?? ''
  return (
    !discourse.titleNames(entity) &&
    discourse.entities.some(
      (one) =>
        one !== entity &&
        !/^(?:place|state)$/.test(one.kind) &&
        (discourse.titleNames(one) || title.includes(one.name.text.split(' ').at(-1)!)),
    )
  )
}

/** The same word in the sentence as it was first parsed. */
function originOf(
  { context }: Discourse,
  { index, tree }: Sentence,
  token: number,
): { sentence: Sentence; token: number } | undefined {
  const sentence = context.sentences[index]
  const start = tree?.tokens[token]?.start
  const own = sentence?.tree?.tokens.find((one) => one.start === start)
  return sentence && own && { sentence, token: own.i }
}
