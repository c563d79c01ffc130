/** What holds in an article about one person. */
import { genderOf } from './words.ts'
import type { Discourse } from './discourse.ts'
import type { Entity, Sentence } from '../../types/index.ts'
import type { Found } from './found.ts'
import type { Gender } from './words.ts'
import type { Person } from './people.ts'

/** In a life, its person goes before all who are not known to be called so: "Andras died, and as his widow she …". */
export function isOfLife(
  { topic, topicGender, isLife }: Discourse,
  people: Person[],
  gender: Gender,
): boolean {
  return (
    isLife &&
    topicGender === gender &&
    people.every((person) => person.entity === topic || person.gender === undefined)
  )
}

/** A paragraph of a life begins with its person, where it names nobody else before. */
export function opensOn(
  discourse: Discourse,
  { inBlock }: Sentence,
  own: Person[],
  gender: Gender,
): Found | undefined {
  const { topic, topicGender, isLife, name } = discourse
  return topic && isLife && inBlock === 0 && own.length === 0 && topicGender === gender
    ? name(topic)
    : undefined
}

/** "Lantos, who let her sweep his studio": in a life, who is not known to be of its person's gender is of the other. */
export function isOf(discourse: Discourse, { tree }: Sentence, person: Entity, gender: Gender): boolean {
  const known = discourse.gender(person)
  if (known) return known === gender
  const isMixed = new Set(tree!.tokens.map(({ form }) => genderOf(form) ?? gender)).size > 1
  return !isMixed || gender !== discourse.topicGender
}
