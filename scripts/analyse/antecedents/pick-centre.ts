/** Of several people in a sentence, the one who goes on. */
import { isSure } from './people.ts'
import type { Discourse } from './discourse.ts'
import type { Gender } from './words.ts'
import type { Sentence } from '../../types/index.ts'
import type { Found } from './found.ts'
import type { Person } from './people.ts'

/** The article's person, where no other is known to be called so. */
export function onlyKnown(discourse: Discourse, people: Person[], gender: Gender): Person | undefined {
  const known = people.filter((person) => person.gender === gender)
  return known.length > 0 &&
    known.every(({ entity }) => entity !== undefined && entity === known[0]!.entity) &&
    known[0]!.entity === discourse.topic
    ? known[0]
    : undefined
}

/** "Helen Moss wrote to the engineers of Jan Dubois": the one subject who is known to be called so; all others are in passing. */
function isOnlyOfGender({ entity, gender: own }: Person, people: Person[], gender: Gender): boolean {
  return own === gender && people.every((one) => one.entity === entity || !one.isCore)
}

/** Of several: the one who goes on as the subject, where the others are in passing. */
export function pickCentre(
  discourse: Discourse,
  place: Sentence,
  people: Person[],
  gender: Gender,
): Found | undefined {
  const tree = place.tree!
  const isPronoun = ({ at }: Person) => /^(?:he|she)$/i.test(tree.tokens[at]!.form)
  // Who is a subject last goes on.
  const centre = people
    .filter(
      (one) =>
        one.isSubject &&
        !one.isAside &&
        one.entity !== undefined &&
        (isPronoun(one) ||
          (one.entity === discourse.topic && discourse.topicGender !== undefined) ||
          isOnlyOfGender(one, people, gender)),
    )
    .findLast((one) => one.gender === gender)
  const rivals = people.filter(({ entity }) => entity !== centre?.entity)
  const isRival = (one: Person) =>
    one.isSubject && !one.isAside && (one.gender === gender || one.at > centre!.at)
  if (centre?.entity && !rivals.some(isRival)) return discourse.name(centre.entity, place)
  // "Oster died without an heir": the one named subject.
  const named = people.filter(({ entity }) => entity !== undefined)
  const [subject] = named
  if (
    subject?.isSubject &&
    (subject.gender === gender || isSure(subject)) &&
    named.every(({ entity }) => entity === subject.entity) &&
    people.every((one) => one.entity !== undefined || !one.isCore)
  )
    return discourse.name(subject.entity!, place)
  const topic = discourse.topicGender && onlyKnown(discourse, people, gender)
  return topic?.entity && !rivals.some(({ isSubject, gender: own }) => isSubject && own === gender)
    ? discourse.name(topic.entity, place)
    : undefined
}
