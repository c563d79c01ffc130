/**
 * What is known of single words before any sentence is read: the tags that a word can have (from the en-lexicon
 * package), its class by syntactic behaviour (see training/clusters.ts) and, of the more frequent ones, a vector
 * (from GloVe, shortened; see training/shorten-vectors.ts). A word is found by its hash; the table is made by
 * training/build-lexicon.ts.
 */
import { readFileSync } from 'node:fs'
import { hashText } from './hash.ts'
import { unpackAscending, unpackFile } from './model-file.ts'

/** Numbers of a word's entries; 0 where there is none. */
export interface LexiconEntry {
  /** Which set of tags it can have. */
  tagSet: number
  /** Its class by behaviour, fine and coarse. */
  fine: number
  coarse: number
}

/** The vectors of words, row 0 being that of words without one. */
export interface WordVectors {
  size: number
  /** Row by row; times `scale`. */
  values: Int8Array
  scale: number
}

interface Table {
  /** Ascending. */
  hashes: Uint32Array
  tagSets: Uint8Array
  fine: Uint8Array
  /** Coarse class by fine class. */
  coarse: Uint8Array
  /** Whether a set of tags has the base form of a verb, a noun, an adjective. */
  has: Record<'verb' | 'noun' | 'adjective', boolean[]>
  /** Row of each word's vector, 0 for none. */
  vectorRows: Uint16Array
  vectors: WordVectors
}

const path = new URL('./model/lexicon.br', import.meta.url)
const unknown: LexiconEntry = { tagSet: 0, fine: 0, coarse: 0 }
let table: Table | undefined

/** The entry of a word: as it is written, else in small letters. */
export function lookUp(form: string): LexiconEntry {
  table ??= readTable()
  const index = find(table, form) ?? find(table, form.toLowerCase())
  return index === undefined ? unknown : entryAt(table, index)
}

/** Whether a word (in small letters) is known as base form of a verb, as a noun, or as an adjective. */
export function isKnownAs(word: string, kind: 'verb' | 'noun' | 'adjective'): boolean {
  table ??= readTable()
  const index = find(table, word)
  return index !== undefined && table.has[kind][table.tagSets[index] as number] === true
}

/** Row of the vector of a word (in small letters), 0 where there is none. */
export function vectorRowOf(word: string): number {
  table ??= readTable()
  const index = find(table, word)
  return index === undefined ? 0 : (table.vectorRows[index] as number)
}

export function readVectors(): WordVectors {
  table ??= readTable()
  return table.vectors
}

function entryAt({ tagSets, fine, coarse }: Table, index: number): LexiconEntry {
  const fineClass = fine[index] as number
  return { tagSet: tagSets[index] as number, fine: fineClass, coarse: coarse[fineClass] as number }
}

/** Words are few that are asked for, and each once (see atoms.ts): halving costs less than a table would to make. */
function find({ hashes }: Table, word: string): number | undefined {
  const hash = hashText(word) >>> 0
  let low = 0
  let high = hashes.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((hashes[middle] as number) < hash) low = middle + 1
    else high = middle
  }
  return hashes[low] === hash ? low : undefined
}

function readTable(): Table {
  const parts = unpackFile(readFileSync(path))
  const part = (name: string) => parts.get(name) ?? new Uint8Array()
  const hashes = unpackAscending(part('hashes'))
  const sets = Buffer.from(part('tagSetNames')).toString('utf8').split('\n')
  const having = (tag: string) => sets.map((set) => set.split('|').includes(tag))
  const has = { verb: having('VB'), noun: having('NN'), adjective: having('JJ') }
  return {
    hashes,
    tagSets: part('tagSets'),
    fine: part('fine'),
    coarse: part('coarse'),
    has,
    ...readVectorParts(part('hasVector'), part('vectors'), part('vectorScale')),
  }
}

/** Vectors come in the order of the hashes, each a row. */
function readVectorParts(hasVector: Uint8Array, values: Uint8Array, scale: Uint8Array) {
  const vectorRows = new Uint16Array(hasVector.length)
  let rows = 0
  for (let i = 0; i < hasVector.length; i++) if (hasVector[i]) vectorRows[i] = ++rows
  const size = rows > 0 ? values.length / rows : 0
  const all = new Int8Array(size + values.length)
  all.set(values, size)
  return { vectorRows, vectors: { size, values: all, scale: Buffer.from(scale).readFloatLE(0) } }
}
