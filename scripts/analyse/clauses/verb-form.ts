/** Forms of a verb that a caption needs and the sentence has not. */
import { irregularForms } from '../../language/irregular-forms.ts'

const irregular: Record<string, string> = { be: 'is', have: 'has', do: 'does', go: 'goes' }

/** The third person singular of a verb's base form. */
export function thirdPerson(base: string): string {
  if (irregular[base]) return irregular[base]
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`
}

/** The past tense of a verb, by its base form and its past participle: "taken" → "took". */
export function pastTense(base: string, participle: string): string {
  if (/ed$/.test(participle)) return participle
  const first = [...irregularForms.verb].find(([, of]) => of === base)?.[0]
  // The table gives "beat: beaten": the past is the base form itself.
  return !first || (first === participle && /en$/.test(first)) ? base : first
}

/** The past tense of a verb by its base form and its form in -ing: "moving" → "moved", "leaving" → "left". */
export function pastOfDoing(base: string, doing: string): string {
  const first = [...irregularForms.verb].find(
    ([form, of]) => of === base && form !== `${base}s` && !/ing$/.test(form),
  )?.[0]
  if (first) return pastTense(base, first)
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return doing.replace(/ing$/, 'ed')
}
