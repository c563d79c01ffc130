/** Whom a "he" or "she" may mean: nobody whom the article calls by the other one. */
import { isPersonNoun } from '../condense/index.ts'
import type { Token } from '../language/types.ts'
import type { Analysis } from '../types/index.ts'
import { pronounOf, pronounsOfAntecedents, type Person } from './persons-in-mind.ts'

/** The words of names, and what the article calls whom they mean. */
export type Persons = ReadonlyMap<string, Person>

export const NO_PERSONS: Persons = new Map()

const found = new WeakMap<Analysis, Persons>()

export function personsOfPronouns(analysis: Analysis): Persons {
  const persons = found.get(analysis) ?? gendersOf(analysis)
  found.set(analysis, persons)
  return persons
}

/** A word that names a "he" here and a "she" there is of neither. */
function gendersOf(analysis: Analysis): Map<string, Person> {
  const genders = new Map<string, Person>()
  const shared = new Set<string>()
  for (const { name, person } of pronounsOfAntecedents(analysis))
    for (const word of name.split(' ')) {
      if (genders.has(word) && genders.get(word) !== person) shared.add(word)
      genders.set(word, person)
    }
  for (const word of shared) genders.delete(word)
  return genders
}

/** Whether none of the nouns before a pronoun can be what it means: "Mendel helped support her sons", where Mendel is "he". */
export function otherOwners(pronoun: string, before: readonly Token[], genders: Persons): boolean {
  const person = pronounOf(pronoun)
  if (!person) return before.length === 0
  const isOther = ({ form }: Token) => (genders.get(form) ?? person) !== person
  // "He played the organ at his funeral": nobody is meant by an organ.
  const isNobody = ({ tag, lemma }: Token) => PERSONAL.test(pronoun) && tag === 'NN' && !isPersonNoun(lemma)
  return before.every((token) => isOther(token) || isNobody(token))
}

const PERSONAL = /^(?:he|him|his|she|her|hers|himself|herself)$/i
