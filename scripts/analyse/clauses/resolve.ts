/** Tells which entity a pronoun or "the company" means, where only one is possible. */
import { lookUpNames } from './resolve/names.ts'
import { resolveDefinite } from './resolve/resolve-definite.ts'
import { resolvePerson } from './resolve/resolve-person.ts'
import { resolveTeam } from './resolve/resolve-team.ts'
import { resolveThing } from './resolve/resolve-thing.ts'
import type { Antecedent } from './resolve/antecedent.ts'
import type { Context } from '../context.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Named } from '../entities/index.ts'

export type { Antecedent } from './resolve/antecedent.ts'

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
  /** All entities, by their index. */
  entities: readonly Entity[]
  /** What the article is about, where that is an entity. */
  topic?: Entity
}

export function makeResolver(context: Context, named: Named): Resolver {
  const names = lookUpNames(context, named)
  return {
    named: names.named,
    pronoun,
    definite: (sentence, token) => resolveDefinite(names, sentence, token),
    naming: names.firstNaming,
    namesIn: (sentence) => names.mentioned(sentence).map(({ text }) => text),
    entities: names.entities,
    topic: names.topic,
  }

  function pronoun(sentence: Sentence, token: number): Antecedent | undefined {
    const form = sentence.tree?.tokens[token]?.form.toLowerCase() ?? ''
    if (/^(?:she|her|hers|herself)$/.test(form)) return resolvePerson(names, sentence, token, 'she')
    if (/^(?:he|him|his|himself)$/.test(form)) return resolvePerson(names, sentence, token, 'he')
    if (/^(?:it|its)$/.test(form)) return resolveThing(names, sentence, token)
    if (/^(?:they|them|their)$/.test(form)) return resolveTeam(names, sentence, token)
    return undefined
  }
}
