/** Who does what to or for whom, clause by clause; and what partners do for the undertaking that a section names. */
import { findClauses } from './find-clauses.ts'
import { findGoals } from './find-goals.ts'
import { findNominals } from './find-nominals.ts'
import { findOwned } from './find-owned.ts'
import { findParticiples } from './find-participles.ts'
import { findReported } from './find-reported.ts'
import { findRoles } from './find-roles.ts'
import { findSupport } from './find-support.ts'
import { makeReadings } from './readings.ts'
import { readDiscourse } from '../antecedents/index.ts'
import type { Context } from '../context.ts'
import type { Named } from '../entities/index.ts'
import type { Reading } from './readings.ts'
import type { Relation, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'

/** Finds the relations that a sentence states in one way. */
type Finder = (context: Context, sentence: Sentence, resolver: Resolver) => Relation[]

const finders: readonly Finder[] = [
  findClauses,
  findOwned,
  findParticiples,
  findRoles,
  findNominals,
  findReported,
  findGoals,
]

/** Relations in the order of the article. */
export function findRelations(
  context: Context,
  named: Named,
  discourse = readDiscourse(context, named),
): Relation[] {
  const readings = makeReadings(context, named, discourse)
  return context.sentences.flatMap((sentence) => {
    const { text, tree, section } = sentence
    const { role, title } = context.sections[section]!
    // Who pays for an undertaking is told of it, though a paper has it among its apparatus.
    const isApart = role === 'apparatus' && !/^funding$/i.test(title?.text ?? '')
    if (!tree || /\?["”]?$/.test(text) || isApart) return []
    return readSentence(sentence, readings)
  })
}

/** What a sentence says in its readings: each reading adds what the ones before it did not see. */
function readSentence({ index }: Sentence, readings: Reading[]): Relation[] {
  const found: Relation[] = []
  for (const { holds, context, resolver } of readings) {
    const sentence = context.sentences[index]!
    if (!holds(sentence)) continue
    const own = findInSentence(context, sentence, resolver)
    for (const relation of own) {
      const part = found.findIndex((before) => isPartOf(before, relation))
      if (part >= 0) found[part] = relation
    }
    found.push(...own.filter((relation) => !found.some((before) => isRepeated(relation, before))))
  }
  return found.toSorted((a, b) => a.label.from[0].start - b.label.from[0].start)
}

/** "handed over | district" of "handed over district to | police": what was the object is in the label. */
function isPartOf(part: Relation, whole: Relation): boolean {
  const { text } = whole.label
  return (
    part.objectEntity === undefined &&
    part.verb === whole.verb &&
    text.startsWith(`${part.label.text} `) &&
    text.includes(part.object.text)
  )
}

/** Whether two relations are of one verb, or say of the same two what stands in one place. */
function isRepeated(a: Relation, b: Relation): boolean {
  const [one, other] = [a.label.from[0], b.label.from[0]]
  const overlap = one.start < other.end && other.start < one.end
  const isSamePair = a.subject.text === b.subject.text && a.object.text === b.object.text
  return (overlap && (a.verb === b.verb || isSamePair)) || (isSamePair && a.verb === b.verb)
}

function findInSentence(context: Context, sentence: Sentence, resolver: Resolver): Relation[] {
  const own = finders.flatMap((find) => find(context, sentence, resolver))
  const named = own.some(({ objectEntity }) => objectEntity !== undefined)
  const support = named ? [] : findSupport(context, sentence, resolver)
  return support.length > 0 ? support : own
}
