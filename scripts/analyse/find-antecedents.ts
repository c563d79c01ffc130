import type { Antecedent, Entity, Sentence } from '../types/index.ts'
import type { Resolver } from './clauses/resolve.ts'
import type { Context } from './context.ts'

/** What a name stands for that a sentence's subject may be called by. */
const NAMED = new Set<Entity['kind']>(['person', 'organisation', 'operation', 'group', 'state', 'place'])

/** The names behind "He", "She" and "It" at the beginning of a sentence, where only one is possible. */
export function findAntecedents(
  { sentences }: Context,
  entities: Entity[],
  resolver: Resolver,
): Antecedent[] {
  return sentences.flatMap((sentence, i): Antecedent[] => {
    const first = sentence.tree?.tokens[0]
    if (!first || !/^(?:He|She|It)$/.test(first.form) || !/^nsubj/.test(first.rel)) return []
    if (first.head !== sentence.tree?.root) return []
    const found = resolver.pronoun(sentence, 0)
    if (!found?.entity || !NAMED.has(found.entity.kind)) return []
    if (first.form !== 'It' && namesAnother(found.entity, sentences[i - 1], entities)) return []
    return [{ sentence: sentence.index, text: found.text, span: found.span }]
  })
}

/** Whether the sentence before names another person: then the pronoun may mean that one. */
function namesAnother(entity: Entity, before: Sentence | undefined, entities: Entity[]): boolean {
  return entities.some(
    ({ index, kind, mentions }) =>
      index !== entity.index &&
      kind === 'person' &&
      mentions.some(({ start }) => before && start >= before.span.start && start < before.span.end),
  )
}
