/** Whom "he" and "she" mean. */
import { isCompanion } from '../../antecedents/bindings.ts'
import { concernsOwner } from '../actor-nouns.ts'
import { clauseOf, subjectOf } from '../clause.ts'
import type { Antecedent } from './antecedent.ts'
import type { Names } from './names.ts'
import type { Sentence } from '../../../types/index.ts'

/** The one person whom the sentence, or one of the two before it, names; the subject of a life where none is named. */
export function resolvePerson(
  names: Names,
  sentence: Sentence,
  token: number,
  gender: 'he' | 'she',
): Antecedent | undefined {
  const { entities, topic } = names
  const isTopic = topic?.kind === 'person' && names.topicGender === gender
  const { tokens } = sentence.tree!
  // "His deputy quarrelled with him": the subject of the clause is another.
  const { rel, head } = tokens[token]!
  const isAnother = /^(?:obj|iobj|obl|nmod$)/.test(rel) || concernsOwner(tokens[head]?.form ?? '')
  const clause = isAnother ? subjectOf(sentence.tree!, clauseOf(sentence.tree!, token)) : undefined
  const self =
    clause &&
    [clause.i, ...clause.kids].map((i) => names.named(sentence, i)).find((one) => one?.kind === 'person')
  const isApart = ({ first, last }: { first: number; last: number }): boolean =>
    tokens.some(({ i }) => i >= first && i <= last && isCompanion(sentence.tree!, token, i))
  for (const place of names.lookBack(sentence)) {
    const people = names
      .mentioned(place)
      .filter(
        (mention) =>
          entities[mention.entity]!.kind === 'person' &&
          (place !== sentence || (mention.last < token && !isApart(mention))),
      )
      .map(({ entity }) => entities[entity]!)
      .filter((one) => one !== self)
    const distinct = [...new Set(people)].filter((entity) => !(isTopic && entity !== topic))
    if (distinct.length === 1) return names.naming(distinct[0]!, place)
    if (distinct.length > 1) return undefined
  }
  return isTopic ? names.naming(topic) : undefined
}
