/** Which name "the company" and "the mission" mean. */
import type { Antecedent } from './antecedent.ts'
import type { Entity, Sentence } from '../../../types/index.ts'
import type { Names } from './names.ts'

/** Nouns that an article calls its subject by. */
const topicNouns: Partial<Record<Entity['kind'], RegExp>> = {
  operation: /^(?:operation|mission|campaign|exercise|force)$/,
  organisation: /^(?:company|firm|club|organi[sz]ation)$/,
  other: /^(?:project|tool|software|app|platform)$/,
}

/** The name behind a bare noun with "the": what the article is about, or the one whose name ends with the noun. */
export function resolveDefinite(names: Names, sentence: Sentence, token: number): Antecedent | undefined {
  const { entities, topic } = names
  const tokens = sentence.tree?.tokens ?? []
  const noun = tokens[token]
  if (!noun || !/^NNS?$/.test(noun.tag)) return undefined
  const kids = noun.kids.map((kid) => tokens[kid]!)
  if (!kids.some(({ rel, form }) => rel === 'det' && /^the$/i.test(form))) return undefined
  if (kids.some(({ rel }) => /^(?:amod|compound|nmod|nummod|acl:relcl|appos)/.test(rel))) return undefined
  const word = noun.form.toLowerCase()
  const byName = entities.filter((entity) => endsWith(entity, word))
  if (topic && (topicNouns[topic.kind]?.test(word) || byName.includes(topic))) {
    const rivals = names
      .lookBack(sentence)
      .some((place) =>
        names
          .mentioned(place)
          .some(({ entity }) => byName.includes(entities[entity]!) && entities[entity] !== topic),
      )
    if (!rivals && (byName.length === 0 || byName.includes(topic) || topic.kind === 'operation'))
      return names.naming(topic)
  }
  const only = byName.length === 1 ? byName[0] : undefined
  return only && only.mentions[0]!.start < sentence.span.start ? names.naming(only) : undefined
}

/** "the Lake Orun Commission", "the University of Bergen": what kind of thing it is stands last, or before "of". */
function endsWith({ name, kind }: Entity, word: string): boolean {
  return (
    kind !== 'person' &&
    kind !== 'place' &&
    name.text.includes(' ') &&
    name.text
      .replace(/ (?:of|in|for|to) .*/, '')
      .toLowerCase()
      .split(' ')
      .at(-1) === word
  )
}
