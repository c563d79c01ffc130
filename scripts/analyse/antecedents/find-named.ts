/** Which name "the company" and "the accord" stand for. */
import { childrenBy } from '../../language/index.ts'
import { bearer } from './people.ts'
import { clauseOf, subjectOf } from '../clauses/clause.ts'
import { hasNewcomer } from './has-newcomer.ts'
import { headOf } from './find-descriptions.ts'
import { isSameKind, PERSON, THING } from './words.ts'
import type { Discourse } from './discourse.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Token } from '../../language/types.ts'

/** Sentences back within which a name counts as just mentioned. */
const RECENT = 2

export interface Named {
  entity: Entity
  /** Whether the sentence itself names it before. */
  here: boolean
}

/** The one entity that is called by the noun and was named before. */
export function findNamed(discourse: Discourse, sentence: Sentence, noun: Token): Named | undefined {
  const word = noun.form.toLowerCase()
  const before = (entity: Entity) =>
    entity.mentions.some(({ start }) => start < sentence.span.start) || isHere(entity)
  const isHere = (entity: Entity) =>
    discourse
      .mentioned(sentence)
      .some((one) => discourse.entities[one.entity] === entity && one.last < noun.i)
  const isAhead = (entity: Entity) =>
    discourse.mentioned(sentence).some((one) => discourse.entities[one.entity] === entity)
  const fits = (test: (called: string) => boolean) =>
    discourse.entities.filter(
      (entity) =>
        before(entity) && isOfKind(discourse, entity, word) && [...discourse.called(entity)].some(test),
    )
  const exact = fits((called) => called === word)
  const kin = fits((called) => isSameKind(word, called))
  const unknown = discourse.entities.filter(
    (entity) =>
      before(entity) &&
      (isAnyBody(entity, word) || (kin.length === 0 && isProject(discourse, sentence, noun, entity))) &&
      ![...discourse.called(entity)].some((called) => THING.has(called)),
  )
  const candidates = [...new Set([...(exact.length > 0 ? exact : kin), ...unknown])].filter(
    (entity) => !isDoer(discourse, sentence, noun, entity),
  )
  const recent = candidates.filter((entity) => isRecent(discourse, sentence, entity) || isHere(entity))
  const only = pickOne(discourse, sentence, noun, { exact, candidates, recent })
  if (!only || (isAhead(only) && !isHere(only)) || hasNewcomer(discourse, sentence, noun, only))
    return undefined
  if (isOlder(discourse, noun, only) || isTitled(discourse, word, only, before)) return undefined
  return { entity: only, here: isHere(only) }
}

/** "drove the army out … founded the Democratic Army … joined the army": of which was spoken before the name came up. */
function isOlder(
  { context, placesOfNoun, placesOf, topic }: Discourse,
  { lemma, form }: Token,
  entity: Entity,
): boolean {
  const [first] = placesOf(entity)
  if (first === undefined || entity === topic) return false
  const bare = new RegExp(`\\bthe ${form}\\b`, 'i')
  return placesOfNoun(lemma).some((place) => place < first && bare.test(context.sentences[place]!.text))
}

/** An operation goes by a name that says nothing of it: the one that the title names may be meant as well. */
function isTitled(
  { entities, titleNames, called }: Discourse,
  word: string,
  only: Entity,
  before: (entity: Entity) => boolean,
): boolean {
  if (!isSameKind(word, 'operation') || titleNames(only)) return false
  // "the African Union Mission": the Union is part of its name.
  const isPart = ({ name }: Entity) => only.name.text.includes(name.text)
  return entities.some(
    (one) =>
      /^(?:organisation|other)$/.test(one.kind) &&
      titleNames(one) &&
      !isPart(one) &&
      before(one) &&
      called(one).size === 0,
  )
}

/** A body of which nothing else is told may be a company. */
const isAnyBody = (entity: Entity, word: string): boolean =>
  entity.kind === 'organisation' && isSameKind(word, 'company')

/** "the tool", "the project": what the title names, where nothing else is called so. */
function isProject(
  { topic, titleNames }: Discourse,
  { tree }: Sentence,
  noun: Token,
  entity: Entity,
): boolean {
  return (
    entity.kind === 'other' &&
    entity === topic &&
    titleNames(entity) &&
    isSameKind(noun.form.toLowerCase(), 'project') &&
    childrenBy(tree!, noun.i, /^det/).some(({ form }) => /^the$/i.test(form))
  )
}

/** "CIT put the company up for sale": who does it is another. */
function isDoer(discourse: Discourse, sentence: Sentence, noun: Token, entity: Entity): boolean {
  const tree = sentence.tree!
  const doer = /^(?:obj|iobj|obl)/.test(noun.rel) ? subjectOf(tree, clauseOf(tree, noun.i)) : undefined
  return doer !== undefined && doer.i !== noun.i && discourse.named(sentence, doer.i) === entity
}

/** People are called by nouns for people, all else by others. */
function isOfKind(discourse: Discourse, entity: Entity, word: string): boolean {
  return discourse.isPerson(entity) === PERSON.has(word)
}

interface Choice {
  exact: Entity[]
  candidates: Entity[]
  recent: Entity[]
}

/** The one that was just mentioned; else the only one; a town or country that the title names before all others. */
function pickOne(
  discourse: Discourse,
  sentence: Sentence,
  noun: Token,
  { exact, candidates, recent }: Choice,
): Entity | undefined {
  const word = noun.form.toLowerCase()
  if (PLACE.test(word)) {
    const main = candidates.find((one) => discourse.titleNames(one)) ?? mostNamed(candidates)
    const isOther = candidates.some(
      (one) => one !== main && isRecent(discourse, sentence, one, 1) && one.name.text !== '',
    )
    return isOther || (main && !isKnownPlace(discourse, main, candidates)) ? undefined : main
  }
  const { topic } = discourse
  const others = recent.filter(
    (one) => one !== topic && exact.includes(one) && isCore(discourse, sentence, one),
  )
  if (topic && candidates.includes(topic) && discourse.titleNames(topic) && others.length === 0) return topic
  // "Pelorus licensed its sensors to Denki. … the company": who is only spoken of along with the one who acts.
  if (topic && recent.includes(topic) && isCore(discourse, sentence, topic) && others.length === 0)
    return topic
  // What the article is about may be meant at any time.
  if (recent.length === 1)
    return topic && candidates.includes(topic) && recent[0] !== topic ? undefined : recent[0]
  if (recent.length > 1) return undefined
  if (exact.length === 1 && candidates.length === 1 && !PERSON.has(word)) return exact[0]
  return topic && candidates.includes(topic) ? topic : undefined
}

/** Whether one of the last sentences has the entity as a subject or object. */
function isCore(discourse: Discourse, sentence: Sentence, entity: Entity): boolean {
  return discourse.context.sentences
    .slice(Math.max(0, sentence.index - RECENT), sentence.index + 1)
    .some((place) =>
      discourse
        .mentioned(place)
        .some(
          (one) =>
            discourse.entities[one.entity] === entity &&
            /^(?:nsubj|obj|iobj)/.test(bearer(place.tree!, headOf(place.tree!, one)).rel),
        ),
    )
}

const PLACE =
  /^(?:city|town|village|island|country|nation|state|republic|kingdom|province|region|district|county|port)$/

function mostNamed(entities: Entity[]): Entity | undefined {
  return [...entities].sort((a, b) => b.mentions.length - a.mentions.length)[0]
}

/** In the title, or named at least twice as often as any other. */
function isKnownPlace(discourse: Discourse, main: Entity, all: Entity[]): boolean {
  return (
    discourse.titleNames(main) ||
    all.every((one) => one === main || one.mentions.length * 2 <= main.mentions.length)
  )
}

function isRecent(discourse: Discourse, sentence: Sentence, entity: Entity, within = RECENT): boolean {
  return discourse.context.sentences
    .slice(Math.max(0, sentence.index - within), sentence.index + (within === RECENT ? 0 : 1))
    .some((place) => discourse.mentioned(place).some((one) => discourse.entities[one.entity] === entity))
}
