import { holdsWords, isOneOf, tallyAgainst } from './gold-match.ts'
import { reportScore } from './report.ts'
import type { Analysis, Relation } from '../types/index.ts'
import type { ArticleScore, GoldFolder } from './report.ts'

/** A relation that the article states; other names of the same actor, and key words of the label. */
export interface RelationGold {
  subject: string[]
  object: string[]
  label: string[]
  /** True, but not needed. */
  optional?: boolean
}

/** Relations against `test/gold/relations.json`. */
export function scoreRelations(gold: GoldFolder, listFailures: boolean): Promise<string> {
  return reportScore('Relations', 'relations.json', gold, listFailures, judgeRelations)
}

export function judgeRelations({ relations, sentences }: Analysis, gold: RelationGold[]): ArticleScore {
  const fits = (found: Relation, { subject, object, label }: RelationGold) =>
    isOneOf(found.subject.text, subject) &&
    isOneOf(found.object.text, object) &&
    holdsWords(found.label.text, label)
  const { tally, wrong, missed } = tallyAgainst(relations, gold, fits)
  return {
    tally,
    failures: [
      ...wrong.map(
        (one) =>
          `wrong  ${one.subject.text} —[${one.label.text}]→ ${one.object.text}   « ${sentences[one.sentence]?.text} »`,
      ),
      ...missed.map((one) => `missed ${one.subject[0]} —[${one.label.join(' ')}]→ ${one.object[0]}`),
    ],
  }
}
