import type { Sentence } from '../types/index.ts'

/** Whether a sentence only announces what follows: "Several bodies are involved:", "There have also been failures.", "The mission has three tasks." */
export function announces({ text, words, tree, kind }: Sentence): boolean {
  if (kind === 'quote') return false
  if (/:$/.test(text)) return true
  if (!tree || words > LONGEST_ANNOUNCEMENT) return false
  const isThere =
    tree.tokens[0]?.rel === 'expl' || /^there (?:is|are|was|were|has|have|had|may|will|can)\b/i.test(text)
  if (isThere) return !tree.tokens.some(({ rel }) => /^(?:nmod(?!:poss)|obl|acl|advcl|conj)/.test(rel))
  return COUNTED.test(text)
}

/** In words. */
const LONGEST_ANNOUNCEMENT = 10

const COUNTED =
  /\b(?:ha(?:s|ve|d)|(?:is|are|was|were)|includes?|involves?|comprises?|follows?|takes?) (?:the following|two|three|four|five|six|seven|eight|several|many|various) (?:\p{Ll}+ )?\p{Ll}+s\.?$/iu
