/** Whom everybody has in mind where an article says "she" or "he": the one whom it is about. */
import { contentWords } from '../language/index.ts'
import type { Analysis, Antecedent, Sentence } from '../types/index.ts'
import { antecedentsOf } from './antecedents-of.ts'
import { knownWords } from './known-words.ts'
import { plainName } from './plain-name.ts'
import { personsOfBlock } from './persons-of-block.ts'

/** The pronouns of each, as they are written in any case. */
const PRONOUNS = { she: /^(?:she|her|hers|herself)$/i, he: /^(?:he|him|his|himself)$/i }
export type Person = keyof typeof PRONOUNS

/** Somebody is the article's person if so many of its pronouns, and this share of those with a name, are theirs. */
const LEAST = { count: 3, share: 0.75 }

const persons = new WeakMap<Analysis, Partial<Record<Person, Antecedent>>>()

/** Names for the pronouns of a sentence that the analysis has none for, where they surely are the article's person's. */
export function personsInMind(sentence: Sentence, analysis: Analysis): Antecedent[] {
  const { tree, index } = sentence
  const own = personsOf(analysis)
  const named = antecedentsOf(index, analysis)
  return (tree?.tokens ?? []).flatMap(({ form, start, end, tag }) => {
    if (!/^PRP/.test(tag) || named.some(({ at }) => at.start < end && start < at.end)) return []
    const person = pronounOf(form)
    const name = person && own[person]
    if (!name || hasRival(name, start, sentence, analysis)) return []
    const text = plainName(name.text)
    return [{ ...name, sentence: index, at: { start, end }, text: tag === 'PRP$' ? `${text}’s` : text }]
  })
}

/** Whether a name stands for a "he" or "she" by which everybody understands the article's person. */
export function isInMind({ text, at }: Antecedent, sentence: Sentence, analysis: Analysis): boolean {
  const person = pronounOf(sentence.text.slice(at.start, at.end))
  const own = person && personsOf(analysis)[person]
  if (!own || hasRival(own, at.start, sentence, analysis)) return false
  const words = new Set(contentWords(plainName(own.text)))
  return contentWords(plainName(text)).every((word) => words.has(word))
}

/** Whether a word is "he", "she" or another form of them. */
export const isPersonal = (form: string) => pronounOf(form) !== undefined

/** The names that the article's "he" and "she" stand for. */
export const pronounsOfAntecedents = (analysis: Analysis): { name: string; person: Person }[] =>
  analysis.antecedents.flatMap((antecedent) => {
    const person = ownerIn(antecedent, analysis)
    return person ? [{ name: plainName(antecedent.text), person }] : []
  })

/** Somebody else was named before it in the paragraph: "he" is who spoke last. */
function hasRival({ text }: Antecedent, at: number, { span, block }: Sentence, analysis: Analysis): boolean {
  const own = new Set(contentWords(plainName(text)))
  return personsOfBlock(block, analysis).some(
    ({ start, name }) => start < span.start + at && !contentWords(name).some((word) => own.has(word)),
  )
}

function personsOf(analysis: Analysis): Partial<Record<Person, Antecedent>> {
  const known = persons.get(analysis)
  if (known) return known
  const found: Partial<Record<Person, Antecedent>> = {}
  for (const person of Object.keys(PRONOUNS) as Person[]) {
    const all = analysis.antecedents.filter((antecedent) => ownerIn(antecedent, analysis) === person)
    const theirs = all.filter(({ text, sentence }) => {
      const words = knownWords(analysis, [analysis.sentences[sentence]!.section])
      return contentWords(text).every((word) => words.has(word))
    })
    if (theirs.length >= LEAST.count && theirs.length >= LEAST.share * all.length) found[person] = theirs[0]
  }
  persons.set(analysis, found)
  return found
}

const ownerIn = ({ sentence, at }: Antecedent, { sentences }: Analysis) =>
  pronounOf(sentences[sentence]!.text.slice(at.start, at.end))

/** Whose pronoun a word is: "her" → she. */
export const pronounOf = (form: string): Person | undefined =>
  (Object.keys(PRONOUNS) as Person[]).find((person) => PRONOUNS[person].test(form))
