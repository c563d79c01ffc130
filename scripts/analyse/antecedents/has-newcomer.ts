import { childrenBy } from '../../language/index.ts'
import type { Discourse } from './discourse.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Token } from '../../language/types.ts'

/** Whether another of the kind, without a name, came up since: "a company", "another treaty". */
export function hasNewcomer(discourse: Discourse, sentence: Sentence, noun: Token, entity: Entity): boolean {
  const last = discourse.placesOf(entity).findLast((index) => index <= sentence.index) ?? 0
  const known = discourse.placesOfNoun(noun.lemma).filter((index) => index >= last && index <= sentence.index)
  return known
    .map((index) => discourse.context.sentences[index]!)
    .some((place) =>
      (place.tree?.tokens ?? []).some(
        ({ i, lemma, tag, rel }) =>
          (place !== sentence || i < noun.i) &&
          lemma === noun.lemma &&
          tag === 'NN' &&
          !/^(?:appos|compound|root)/.test(rel) &&
          childrenBy(place.tree!, i, /^det/).some(({ form }) => /^(?:an?|another|one)$/i.test(form)) &&
          discourse.named(place, i) === undefined &&
          !tellsOf(discourse, place, i, entity) &&
          !isFounded(discourse, place, i, entity),
      ),
    )
}

/** "X is a city", "a company, X": the noun is said of the entity itself. */
function tellsOf(discourse: Discourse, place: Sentence, noun: number, entity: Entity): boolean {
  const tree = place.tree!
  return childrenBy(tree, noun, /^(?:nsubj|appos|flat|acl)/).some((one) =>
    [one.i, ...one.kids].some((i) => discourse.named(place, i) === entity),
  )
}

/** "The council approved a joint mission": what the article is about comes to be. */
function isFounded(discourse: Discourse, { tree }: Sentence, noun: number, entity: Entity): boolean {
  const { rel, head } = tree!.tokens[noun]!
  return (
    entity === discourse.topic &&
    /^(?:obj|obl|nsubj:pass)$/.test(rel) &&
    /^(?:vote|approve|authori[sz]e|launch|create|establish|found|mandate|propose|plan|begin|start|form|request|envisage|set|call)$/.test(
      tree!.tokens[head]?.lemma ?? '',
    )
  )
}
