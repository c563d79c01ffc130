import type { Antecedent, Entity, Sentence } from '../types/index.ts'
import type { Token, Tree } from '../language/types.ts'
import type { Resolver } from './clauses/resolve.ts'
import type { Context } from './context.ts'

/** What a name stands for that a sentence's subject may be called by. */
const NAMED = new Set<Entity['kind']>(['person', 'organisation', 'operation', 'group', 'state', 'place'])

/** The names behind "He", "Her", "Its" … at the beginning of a sentence, where only one is possible. */
export function findAntecedents(
  { sentences }: Context,
  entities: Entity[],
  resolver: Resolver,
): Antecedent[] {
  return sentences.flatMap((sentence, i): Antecedent[] => {
    const first = sentence.tree?.tokens[0]
    if (!first || !isOfSubject(sentence.tree!, first)) return []
    const found = resolver.pronoun(sentence, 0)
    if (!found?.entity || !NAMED.has(found.entity.kind)) return []
    if (!/^Its?$/.test(first.form) && namesAnother(found.entity, sentences[i - 1], entities)) return []
    return [{ sentence: sentence.index, text: found.text, span: found.span }]
  })
}

/** Whether a pronoun is the main clause's subject, or whose the subject is. */
function isOfSubject({ tokens, root }: Tree, { form, rel, head }: Token): boolean {
  if (/^(?:He|She|It)$/.test(form)) return /^nsubj/.test(rel) && head === root
  const owned = tokens[head]
  return (
    /^(?:His|Her|Its)$/.test(form) &&
    rel === 'nmod:poss' &&
    /^nsubj/.test(owned?.rel ?? '') &&
    owned?.head === root
  )
}

/** Whether the sentence before names another person: then the pronoun may mean that one. */
function namesAnother(entity: Entity, before: Sentence | undefined, entities: Entity[]): boolean {
  return entities.some(
    ({ index, kind, name, mentions }) =>
      index !== entity.index &&
      kind === 'person' &&
      !name.text.split(' ').includes(lastWord(entity.name.text)) &&
      mentions.some(({ start }) => before && start >= before.span.start && start < before.span.end),
  )
}

const lastWord = (name: string) => name.split(' ').at(-1)!
