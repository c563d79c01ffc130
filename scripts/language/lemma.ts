/**
 * Base forms. Irregular words come from a table; for the others the endings are taken off, and where spelling
 * leaves more than one possible base ("hoped": hop, hope; "planned": plann, plan) the lexicon decides.
 */
import { irregularForms } from './irregular-forms.ts'
import { isKnownAs } from './lexicon.ts'

/**
 * The base form of a word with its Penn Treebank tag. Only nouns, verbs, adjectives, adverbs and some pronouns
 * have endings to lose. Proper nouns keep their capitals, all else comes back in small letters.
 */
export function lemma(form: string, tag: string): string {
  if (tag === 'NNP') return form
  if (tag === 'NNPS') return withCaseOf(form, nounLemma(form.toLowerCase()))
  const word = form.toLowerCase()
  if (tag === 'NNS') return nounLemma(word)
  if (/^VB[DGNZ]$/.test(tag)) return verbLemma(word)
  if (/^(?:VB|MD)/.test(tag)) return irregularForms.verb.get(word) ?? word
  if (/^(?:JJ|RB)[RS]$/.test(tag)) return comparedLemma(word, tag.startsWith('JJ') ? 'adjective' : 'adverb')
  if (tag === 'PRP') return irregularForms.pronoun.get(word) ?? word
  if (tag === 'DT') return irregularForms.determiner.get(word) ?? word
  if (tag === 'RB') return /^n['’]t$/.test(word) ? 'not' : word
  return word
}

/** Base form of a verb in small letters. */
export function verbLemma(word: string): string {
  const irregular = irregularForms.verb.get(word)
  if (irregular !== undefined) return irregular
  if (/[^s]s$/.test(word)) return verbWithoutS(word)
  if (/ied$/.test(word)) return firstKnown('verb', [word.slice(0, -3) + 'y', word.slice(0, -1)])
  const stem = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(word)?.[1] ?? /^(.+[^aeiou])(?:ed)$/.exec(word)?.[1]
  return stem === undefined || stem.length < 2 ? word : verbFromStem(stem)
}

/** Singular of a noun in small letters. */
export function nounLemma(word: string): string {
  const irregular = irregularForms.noun.get(word)
  if (irregular !== undefined) return irregular
  const part = /^(.+)(men|women|children|feet|teeth|mice|wives|lives|knives|shelves|wolves)$/.exec(word)
  if (part?.[1] && part[2] && part[1].length > 1)
    return part[1] + (irregularForms.noun.get(part[2]) ?? part[2])
  if (word.length < 4 || !/[^sui]s$|[aeo]us$|[^aeioqu]is$/.test(word))
    return /[^aeiousi]s$/.test(word) ? word.slice(0, -1) : word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return word.slice(0, -3) + 'y'
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return withoutEs(word, 'noun')
  return word.slice(0, -1)
}

/** Base form of a compared adjective or adverb in small letters. */
export function comparedLemma(word: string, kind: 'adjective' | 'adverb'): string {
  const irregular = irregularForms[kind].get(word)
  if (irregular !== undefined) return irregular
  const stem = /^(.{2,})(?:er|est)$/.exec(word)?.[1]
  if (stem === undefined) return word
  if (/[^aeiou]i$/.test(stem)) return stem.slice(0, -1) + 'y'
  return firstKnown('adjective', [stem + 'e', stem, undoubled(stem)])
}

function verbWithoutS(word: string): string {
  if (/[^aeiou]ies$/.test(word)) return firstKnown('verb', [word.slice(0, -3) + 'y', word.slice(0, -1)])
  if (/(?:s|x|z|ch|sh|o)es$/.test(word)) return withoutEs(word, 'verb')
  return word.slice(0, -1)
}

/** "uses" → "use", "reaches" → "reach". */
function withoutEs(word: string, kind: 'verb' | 'noun'): string {
  const candidates = [word.slice(0, -1), word.slice(0, -2)]
  return firstKnown(kind, /(?:[^aeiou]s|ss|x|zz|ch|sh|o)es$/.test(word) ? candidates.reverse() : candidates)
}

/** Stems in -ing are whole: "singing" is not from "singe". */
function verbFromStem(stem: string): string {
  if (/ing$/.test(stem) && isKnownAs(stem, 'verb')) return stem
  const candidates = [stem + 'e', stem, undoubled(stem)]
  const known = candidates.find((candidate) => isKnownAs(candidate, 'verb'))
  if (known !== undefined) return known
  if (/(?:[^aeiou]|[aeiou]l|qu)[sz]$|(?:at|iz|is|ys|v|u|dg|[aeiou]c|nc|rg)$/.test(stem) && !/ss$/.test(stem))
    return stem + 'e'
  return /(?:bb|dd|gg|mm|nn|pp|rr|tt)$/.test(stem) ? undoubled(stem) : stem
}

function undoubled(stem: string): string {
  return /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

/** The first candidate that the lexicon knows, else the first. */
function firstKnown(kind: 'verb' | 'noun' | 'adjective', candidates: readonly string[]): string {
  return candidates.find((candidate) => isKnownAs(candidate, kind)) ?? candidates[0] ?? ''
}

function withCaseOf(form: string, base: string): string {
  return form.toLowerCase().startsWith(base) ? form.slice(0, base.length) : form.charAt(0) + base.slice(1)
}
