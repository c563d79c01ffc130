/** Whether two words are forms of one: for text whose parts of speech are not known. */
import { irregularForms } from './irregular-forms.ts'
import { comparedLemma, nounLemma, verbLemma } from './lemma.ts'
import { isKnownAs } from './lexicon.ts'

/** Whether two forms can have the same base: "coordinating" and "coordinates", "towns" and "Town". */
export function sameLemma(a: string, b: string): boolean {
  const bases = possibleBases(a)
  return [...possibleBases(b)].some((base) => bases.has(base))
}

/** One base for all forms of a word as far as its spelling tells; small letters. */
export function stem(form: string): string {
  const word = form.toLowerCase()
  const irregular = irregularForms.noun.get(word) ?? irregularForms.verb.get(word)
  if (irregular !== undefined) return irregular
  if (/(?:ed|ing)$/.test(word)) {
    const base = verbLemma(word)
    return isKnownAs(base, 'verb') ? base : word
  }
  return nounLemma(word)
}

function possibleBases(form: string): Set<string> {
  const word = form.toLowerCase()
  const bases = new Set([word, nounLemma(word)])
  const verb = verbLemma(word)
  if (isKnownAs(verb, 'verb') || !(isKnownAs(verb, 'noun') || isKnownAs(verb, 'adjective'))) bases.add(verb)
  if (/(?:er|est)$/.test(word) && !isKnownAs(word, 'noun')) {
    const base = comparedLemma(word, 'adjective')
    if (isKnownAs(base, 'adjective')) bases.add(base)
  }
  return bases
}
