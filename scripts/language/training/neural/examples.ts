import type { Atoms } from '../../atoms.ts'
import { normaliseForm } from '../../atoms.ts'
import { hashText } from '../../hash.ts'
import { encodeSentence } from '../../neural/encode-sentence.ts'
import type { WordRows } from '../../neural/encode-sentence.ts'
import type { GoldSentence } from '../conllu.ts'
import type { Example } from './batches.ts'

/** Heads of punctuation follow rules of their own and are read by nobody: they count for less. */
const weightOfPunctuation = 0.3

/** What a network learns from a sentence; the columns have the tags that a tagger gives. */
export function createExample(
  gold: GoldSentence,
  atoms: Atoms,
  words: WordRows,
  relations: readonly string[],
  tags: readonly string[],
): Example {
  return {
    ...encodeSentence(atoms, words),
    heads: Int32Array.from([0, ...gold.heads.map((head) => head + 1)]),
    labels: Int32Array.from([0, ...gold.rels.map((rel) => relations.indexOf(rel))]),
    tags: Int32Array.from([0, ...gold.tags.map((tag) => tags.indexOf(tag))]),
    weights: Float32Array.from([0, ...gold.rels.map((rel) => (rel === 'punct' ? weightOfPunctuation : 1))]),
  }
}

/** Hashes, ascending, of the words that come at least `minimum` times, and how often each does. */
export function countWords(
  treebank: readonly GoldSentence[],
  minimum: number,
): { hashes: Uint32Array; counts: Map<number, number> } {
  const all = new Map<number, number>()
  for (const { forms } of treebank) {
    for (const form of forms) {
      const hash = hashText(normaliseForm(form)) >>> 0
      all.set(hash, (all.get(hash) ?? 0) + 1)
    }
  }
  const counts = new Map([...all].filter(([, count]) => count >= minimum))
  return { hashes: Uint32Array.from(counts.keys()).sort(), counts }
}
