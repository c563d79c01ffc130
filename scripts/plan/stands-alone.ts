import type { Sentence } from '../types/index.ts'

/** Whether a sentence can be read without the one before it, as far as its first words tell. */
export function standsAlone({ text, complete, kind }: Sentence): boolean {
  return complete && kind !== 'quote' && !LEANS_BACK.test(text) && !/["“”?]/.test(text)
}

const LEANS_BACK =
  /^(?:it|its|this|that|these|those|such|they|theirs?|them|he|his|him|she|hers?|we|ours?|i|my|you|yours?|first|second(?:ly)?|third(?:ly)?|last(?:ly)?|finally|next|meanwhile|here|there|then|but|and|or|so|yet|however|also|both|either|neither|one|another|others?|some|most|many|all|instead|otherwise|for (?:example|instance|comparison)|by comparison|in (?:addition|contrast|other words|that|this|these|those)|on the other hand|by contrast|as a result|at (?:that|this)|the (?:former|latter|same|other))\b/i
