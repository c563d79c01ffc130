/** Which antecedents a pronoun of an event cannot mean. */
import type { Antecedent } from '../clauses/resolve.ts'

/** "which had lost money, sold it": a stuff that has no article is seldom "it". */
export function isBareNoun({ entity, text }: Antecedent, form: string): boolean {
  return entity === undefined && /^it$/i.test(form) && /^\p{Ll}+$/u.test(text)
}

/** Only persons are "he" and "she". */
export function isWrongKind({ entity }: Antecedent, form: string): boolean {
  return (
    /^(?:he|she|him|her|his)$/i.test(form) &&
    (/^(?:organisation|state|place|operation|group)$/.test(entity?.kind ?? '') ||
      BUILDING.test(entity?.name.text ?? ''))
  )
}

/** Ends of names that no person has. */
const BUILDING =
  /\b(?:House|Palace|Office|Court|Street|Hall|Square|Parliament|Congress|Senate|Building|Museum|Bank|Party|University|Company)$/
