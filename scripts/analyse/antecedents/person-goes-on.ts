/** Who goes on as "he" or "she" where several have been named. */
import type { Discourse } from './discourse.ts'
import type { Found } from './found.ts'
import type { Gender } from './words.ts'
import type { Person } from './people.ts'
import type { Sentence } from '../../types/index.ts'
import type { Tree } from '../../language/types.ts'

/** "Helen Moss used it to buy Dubois. She also brought back Weil": with "also" the subject goes on. */
export function goesOnAlso(
  discourse: Discourse,
  { tree }: Sentence,
  token: number,
  place: Sentence,
  people: Person[],
  gender: Gender,
): Found | undefined {
  const { rel, head } = tree!.tokens[token]!
  const isAlso =
    rel === 'nsubj' && head === tree!.root && /^(?:also|then)$/i.test(tree!.tokens[token + 1]?.form ?? '')
  const centre = people.find(
    ({ entity, isSubject, gender: own }) => isSubject && own === gender && entity !== undefined,
  )
  const rivals = people.filter(({ entity }) => entity !== centre?.entity)
  return isAlso && centre && rivals.every((one) => !one.isSubject && one.gender !== gender)
    ? discourse.name(centre.entity!, place)
    : undefined
}

/** "Her mother kept a shop. At the age of eleven she won a prize": in a life, a new time is its person's, where nobody else who has a name acts. */
export function startsAnew(
  { topic, topicGender, isLife, name }: Discourse,
  { tree }: Sentence,
  token: number,
  people: Person[],
  gender: Gender,
): Found | undefined {
  const { rel, head } = tree!.tokens[token]!
  const isMain = rel === 'nsubj' && head === tree!.root
  const isTimed =
    /^(?:In|By|At|From|After|Since|Until) (?:(?:early|late|mid|the) )?(?:age of \w+|\d{4}|(?:spring|summer|autumn|winter) of \d{4}|[A-Z]\w+ \d{4})\b/.test(
      tree!.text,
    )
  const acts = people.some(
    ({ entity, isSubject, isAside }) => entity !== undefined && entity !== topic && isSubject && !isAside,
  )
  return isLife && topic && topicGender === gender && isMain && isTimed && !acts ? name(topic) : undefined
}

/**
 * "In his book he proposed it", "After he married, Sloane gathered books, and he left them": a pronoun that points ahead
 * to the subject tells nothing of the one after it.
 */
export function isAhead(tree: Tree, token: number, earlier: number, own: Person[]): boolean {
  const { rel, head } = tree.tokens[token]!
  const isInFront = isUnderOblique(tree, earlier, head) && /^nsubj/.test(rel) && earlier < token
  return (
    isInFront || own.some(({ at, isSubject, entity }) => isSubject && entity !== undefined && at > earlier)
  )
}

/** Whether a token is in a phrase that stands before its verb. */
function isUnderOblique({ tokens }: Tree, token: number, verb: number): boolean {
  for (let at = token; at >= 0; at = tokens[at]!.head)
    if (tokens[at]!.head === verb) return /^obl/.test(tokens[at]!.rel) && at < verb
  return false
}
