import { resolveGroup } from './resolve-group.ts'
import { resolvePerson } from './resolve-person.ts'
import { resolveThing } from './resolve-thing.ts'
import { genderOf } from './words.ts'
import type { Discourse } from './discourse.ts'
import type { Found } from './found.ts'
import type { Sentence } from '../../types/index.ts'

/** What "he", "she", "it", "they" and their other forms mean, where only one answer is possible; undefined otherwise. */
export function findAntecedent(discourse: Discourse, sentence: Sentence, token: number): Found | undefined {
  const form = sentence.tree?.tokens[token]?.form ?? ''
  if (genderOf(form)) return resolvePerson(discourse, sentence, token)
  if (/^its?$/i.test(form)) return resolveThing(discourse, sentence, token)
  if (/^(?:they|them|their)$/i.test(form)) return resolveGroup(discourse, sentence, token)
  return undefined
}
