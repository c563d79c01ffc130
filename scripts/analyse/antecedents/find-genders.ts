/** By which pronoun the article itself calls its people. */
import { childrenBy } from '../../language/index.ts'
import { bearer } from './people.ts'
import { headOf } from './find-descriptions.ts'
import { FEMALE, genderOf, MALE, PERSON } from './words.ts'
import type { Context } from '../context.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Named } from '../entities/index.ts'
import type { Gender } from './words.ts'

/** One owner's pronoun alone tells nothing: "Reiss wrote the text of her opera". */
const LEAST = 2

/** Share of the signs that must agree. */
const AGREED = 0.75

/**
 * For each entity "he" or "she", undefined where nothing tells. Signs: a title or noun ("King X", "her sister X"), and
 * pronouns where no other person is named: in the rest of the sentence, or at the start of the next.
 *
 * @param life The person whom the article is about, and by which pronoun it mostly calls people.
 */
export function findGenders(
  { sentences }: Context,
  { entities, mentions }: Named,
  isPerson: (entity: Entity) => boolean,
  called: (entity: Entity) => ReadonlySet<string>,
  isQuoted: (sentence: Sentence, token: number) => boolean,
  life?: { topic: Entity; gender: Gender },
): (Gender | undefined)[] {
  const votes = entities.map((entity) => {
    const nouns = [...called(entity)]
    return { he: 5 * count(nouns, MALE), she: 5 * count(nouns, FEMALE) }
  })
  // "Hartig expelled her, and she moved": in a life, such a pronoun is hardly another's.
  const vote = (person: number, gender: Gender, weight: number) => {
    if (gender !== life?.gender || person === life.topic.index) votes[person]![gender] += weight
  }
  for (const sentence of sentences) {
    const people = new Set(
      mentions
        .filter((one) => one.sentence === sentence.index && isPerson(entities[one.entity]!))
        .map(({ entity }) => entity),
    )
    const [only] = people
    if (people.size !== 1 || only === undefined) continue
    const mention = mentions.find((one) => one.sentence === sentence.index && one.entity === only)!
    const tree = sentence.tree!
    const noun = bearer(tree, headOf(tree, mention))
    const isSubject = /^nsubj/.test(noun.rel) && childrenBy(tree, noun.i, /^case/).length === 0
    const others = tree.tokens.some(
      ({ i, form, tag, lemma, rel }) =>
        (i < mention.first && genderOf(form)) ||
        (tag === 'NN' && PERSON.has(lemma) && /^(?:nsubj|obj|iobj|obl)/.test(rel) && i !== noun.i),
    )
    if (!isSubject || others) continue
    const pronoun = tree.tokens.find(
      ({ i, form, rel }) =>
        i > mention.last && genderOf(form) && !/^(?:obj|iobj)/.test(rel) && !isQuoted(sentence, i),
    )
    const own = genderOf(pronoun?.form ?? '')
    if (own) vote(only, own, /^nsubj/.test(pronoun!.rel) ? 2 : 1)
    const next = sentences[sentence.index + 1]
    const first = next?.tree?.tokens[0]
    const speaksOfOthers = tree.tokens.some(({ form }) => genderOf(form))
    if (!first || speaksOfOthers || next.block !== sentence.block || isQuoted(next, 0)) continue
    const gender = genderOf(first.form)
    if (gender) vote(only, gender, 2)
  }
  return votes.map(({ he, she }) => {
    if (he + she < LEAST) return undefined
    if (he / (he + she) >= AGREED) return 'he'
    return she / (he + she) >= AGREED ? 'she' : undefined
  })
}

function count(nouns: string[], list: ReadonlySet<string>): number {
  return nouns.filter((noun) => list.has(noun)).length
}
