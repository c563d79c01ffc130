/** Actors that the article itself puts together: under a heading such as "Regional partners", or "partners such as X and Y". */
import { findActorSections } from './relations/actor-sections.ts'
import { childrenBy, subtree } from '../language/index.ts'
import { renderTokens } from './clauses/render.ts'
import type { Context } from './context.ts'
import type { Grouping, Relation, Sourced } from '../types/index.ts'
import type { Mention, Named } from './entities/index.ts'

/** Nouns for those who are put together. */
const members =
  /^(?:partner|actor|organi[sz]ation|country|state|nation|agency|donor|body|institution|ally|group|company|member|power|force|neighbour|neighbor|player)s?(?:ies)?$/i

/** Groupings with at least one member in its section, or two in its sentence. */
export function findGroupings(context: Context, named: Named, relations: Relation[]): Grouping[] {
  return [...findActorSections(context, relations), ...findEnumerations(context, named)]
}

/** "international partners such as Norway and the European Union". */
function findEnumerations(context: Context, { entities, mentions }: Named): Grouping[] {
  const bySentence = new Map<number, Mention[]>()
  for (const mention of mentions)
    bySentence.set(mention.sentence, [...(bySentence.get(mention.sentence) ?? []), mention])
  return context.sentences.flatMap((sentence) => {
    const { tree } = sentence
    if (!tree) return []
    return tree.tokens.flatMap((token): Grouping[] => {
      const marker = tree.tokens.find(
        ({ i, form }) => i > token.i && i <= token.i + 2 && /^(?:such|including|like)$/i.test(form),
      )
      if (!/^NNS$/.test(token.tag) || !members.test(token.form) || !marker) return []
      const listed = (bySentence.get(sentence.index) ?? []).filter(
        ({ first, entity }) =>
          first > marker.i && first < marker.i + 25 && !/^(?:place|person)$/.test(entities[entity]!.kind),
      )
      const run = listed.filter((mention, n) => n === 0 || mention.first - listed[n - 1]!.last <= 4)
      if (run.length < 2) return []
      const words = childrenBy(tree, token.i, /^(?:amod|compound)$/).flatMap(({ i }) => subtree(tree, i))
      const text = renderTokens(tree, new Set([...words, token.i]))
      return [
        {
          title: capital({ text, from: [sentence.span] }),
          members: [...new Set(run.map(({ entity }) => entity))],
        },
      ]
    })
  })
}

function capital({ text, from }: Sourced): Sourced {
  return { text: text[0]!.toUpperCase() + text.slice(1), from }
}
