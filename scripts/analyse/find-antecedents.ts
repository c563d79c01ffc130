import type { Antecedent, Entity } from '../types/index.ts'
import type { Resolver } from './clauses/resolve.ts'
import type { Context } from './context.ts'

/** What a name stands for that a sentence's subject may be called by. */
const NAMED = new Set<Entity['kind']>(['person', 'organisation', 'operation', 'group', 'state', 'place'])

/** The names behind "He", "She" and "It" at the beginning of a sentence, where only one is possible. */
export function findAntecedents({ sentences }: Context, resolver: Resolver): Antecedent[] {
  return sentences.flatMap((sentence): Antecedent[] => {
    const first = sentence.tree?.tokens[0]
    if (!first || !/^(?:He|She|It)$/.test(first.form) || !/^nsubj/.test(first.rel)) return []
    if (first.head !== sentence.tree?.root) return []
    const found = resolver.pronoun(sentence, 0)
    if (!found?.entity || !NAMED.has(found.entity.kind)) return []
    return [{ sentence: sentence.index, text: found.text, span: found.span }]
  })
}
