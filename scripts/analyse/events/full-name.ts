import type { DatedEvent, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'

/** "Emil" → "Emil Tarnbach": who is not what the article is about is named in full. */
export function fullName(
  sentence: Sentence,
  token: number,
  resolver: Resolver,
): DatedEvent['what'] | undefined {
  const entity = token >= 0 ? resolver.named(sentence, token) : undefined
  const words = entity?.name.text.split(' ') ?? []
  const own = sentence.tree!.tokens[token]?.form
  if (
    !entity ||
    entity === resolver.topic ||
    entity.kind !== 'person' ||
    words.length < 2 ||
    words.length > 3
  )
    return undefined
  return own === words[0] || own === words.at(-1) ? entity.name : undefined
}
