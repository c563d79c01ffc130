import { childrenBy } from '../../language/tree.ts'
import { count, flag, mean, word } from './view.ts'
import type { Feature, View } from './view.ts'
import { CONDITIONS, DISCOURSE, FUNCTION_WORDS, META, MODALS, NEGATIONS, PRAISE } from '../words.ts'

/** What is known of the sentence, whatever is cut: also the inputs of the judgement whether it is worth printing. */
export const sentenceFeatures: readonly Feature[] = [
  ['sentence words', (v) => v.allWords.length],
  ['sentence names', (v) => v.allWords.filter((t) => /^NNP/.test(t.tag)).length],
  ['sentence numbers', (v) => v.allWords.filter((t) => t.tag === 'CD').length],
  ['sentence first person', (v) => v.allWords.filter((t) => /^(i|me|my|we|us|our)$/.test(word(t))).length],
  ['sentence second person', (v) => v.allWords.filter((t) => /^(you|your)$/.test(word(t))).length],
  [
    'sentence third person',
    (v) => v.allWords.filter((t) => /^(it|they|them|he|she|him|his|her|their|its)$/.test(word(t))).length,
  ],
  [
    'sentence demonstratives',
    (v) => v.allWords.filter((t) => /^(this|these|those|such|here)$/.test(word(t))).length,
  ],
  [
    'sentence starts with pronoun',
    (v) => flag(/^(it|they|he|she|this|these|those|that|such|there|we|i|you)$/.test(word(v.allWords[0]))),
  ],
  [
    'sentence starts with marker',
    (v) => flag(DISCOURSE.test(word(v.allWords[0])) || /^(and|but|so|or)$/.test(word(v.allWords[0]))),
  ],
  ['sentence praise', (v) => count(v.allWords, PRAISE)],
  ['sentence meta', (v) => count(v.allWords, META)],
  ['sentence question', (v) => flag(/\?/.test(v.tree.text))],
  ['sentence quotes', (v) => flag(/["“”]/.test(v.tree.text))],
  ['sentence modals', (v) => count(v.allWords, MODALS)],
  ['sentence negations', (v) => count(v.allWords, NEGATIONS)],
  ['sentence conditions', (v) => count(v.allWords, CONDITIONS)],
  ['sentence past', (v) => v.allWords.filter((t) => t.tag === 'VBD').length],
  ['sentence present', (v) => v.allWords.filter((t) => /^(VBZ|VBP)$/.test(t.tag)).length],
  ['sentence verbs', (v) => v.allWords.filter((t) => /^VB/.test(t.tag)).length],
  ['sentence ends', (v) => flag(/[.]["”’)\]]*$/.test(v.tree.text.trim()))],
  ['sentence copula', (v) => flag(childrenBy(v.tree, v.tree.root, /^cop/).length > 0)],
  ['sentence long words', (v) => mean(v.allWords.map((t) => t.form.length))],
  ['sentence example', (v) => flag(/\b(for example|for instance|e\.g\.)/i.test(v.tree.text))],
  ['first of block', (v) => flag(!v.previous)],
  ['title overlap', (v) => overlap(v)],
]

function overlap(view: View): number {
  const title = new Set((view.sectionTitle ?? '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
  return view.allWords.filter((t) => title.has(word(t)) && !FUNCTION_WORDS.has(word(t))).length
}
