/** What the network is given of each word: rows of its tables. Place 0 is the root, word i stands at place i + 1. */
import { firstSlot } from '../atoms.ts'
import type { Atoms } from '../atoms.ts'
import type { TableShape } from './network.ts'

/** Rows for what is not known (or, in training, hidden) and for the root. */
export const unknownRow = 0
export const rootRow = 1
const firstRow = 2

const suffixRows = { suffix2: 512, suffix3: 2048 } as const

/** Words that the network knows, by the hash of their form (see atoms.ts), and their rows. */
export type WordRows = ReadonlyMap<number, number>

export interface EncodedSentence {
  /** Places: one more than there are words. */
  places: number
  /** For each table the rows by place. */
  rows: Int32Array[]
  /** Rows of the given vectors by place; 0 where there is none. */
  given: Int32Array
}

/** Rows of the words with these hashes. */
export function numberWords(hashes: ArrayLike<number>): WordRows {
  const rows = new Map<number, number>()
  for (let i = 0; i < hashes.length; i++) rows.set((hashes[i] as number) | 0, i + firstRow)
  return rows
}

/** The tables, `words` being how many words are known and `tags` how many tags there are. */
export function listTables(words: number, tags: number): TableShape[] {
  return [
    { name: 'word', rows: words + firstRow, size: 48 },
    { name: 'tag', rows: tags + firstRow, size: 32 },
    { name: 'tagSet', rows: 256 + firstRow, size: 16 },
    { name: 'fine', rows: 256 + firstRow, size: 16 },
    { name: 'suffix3', rows: suffixRows.suffix3 + firstRow, size: 16 },
    { name: 'suffix2', rows: suffixRows.suffix2 + firstRow, size: 8 },
    { name: 'shape', rows: 16 + firstRow, size: 8 },
  ]
}

/** The tags of the columns must be known. */
export function encodeSentence(atoms: Atoms, words: WordRows): EncodedSentence {
  const { n, word, tag, tagSet, fine, suffix2, suffix3, shape, vector } = atoms
  const column = (rowOf: (slot: number) => number) => {
    const rows = new Int32Array(n + 1)
    rows[0] = rootRow
    for (let i = 0; i < n; i++) rows[i + 1] = rowOf(i + firstSlot)
    return rows
  }
  const at = (values: Int32Array, slot: number) => values[slot] as number
  const encoded = {
    places: n + 1,
    rows: [
      column((slot) => words.get(at(word, slot)) ?? unknownRow),
      column((slot) => at(tag, slot) + firstRow - 1),
      column((slot) => at(tagSet, slot) + firstRow),
      column((slot) => at(fine, slot) + firstRow),
      column((slot) => (at(suffix3, slot) & (suffixRows.suffix3 - 1)) + firstRow),
      column((slot) => (at(suffix2, slot) & (suffixRows.suffix2 - 1)) + firstRow),
      column((slot) => at(shape, slot) + firstRow),
    ],
    given: column((slot) => at(vector, slot)),
  }
  encoded.given[0] = 0
  return encoded
}
