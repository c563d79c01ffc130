/**
 * What is known of single words before any sentence is read: the tags that a word can have (from the en-lexicon
 * package) and its class by syntactic behaviour (from word vectors; see training/clusters.ts). A word is found
 * by its hash; the table is made by training/build-lexicon.ts.
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

interface Table {
  /** Places by hash, open addressing; 0 is free, else 1 + index of the word. */
  places: Uint32Array
  mask: number
  hashes: Uint32Array
  tagSets: Uint8Array
  fine: Uint8Array
  /** Coarse class by fine class. */
  coarse: Uint8Array
  /** Whether a set of tags has the base form of a verb, a noun, an adjective. */
  has: Record<'verb' | 'noun' | 'adjective', boolean[]>
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

function entryAt({ tagSets, fine, coarse }: Table, index: number): LexiconEntry {
  const fineClass = fine[index] as number
  return { tagSet: tagSets[index] as number, fine: fineClass, coarse: coarse[fineClass] as number }
}

function find({ places, mask, hashes }: Table, word: string): number | undefined {
  const hash = hashText(word) >>> 0
  for (let place = hash & mask; ; place = (place + 1) & mask) {
    const index = (places[place] as number) - 1
    if (index < 0) return undefined
    if (hashes[index] === hash) return index
  }
}

function readTable(): Table {
  const parts = unpackFile(readFileSync(path))
  const part = (name: string) => parts.get(name) ?? new Uint8Array()
  const hashes = unpackAscending(part('hashes'))
  const places = new Uint32Array(1 << 18)
  const mask = places.length - 1
  for (let i = 0; i < hashes.length; i++) {
    let place = (hashes[i] as number) & mask
    while (places[place] !== 0) place = (place + 1) & mask
    places[place] = i + 1
  }
  const sets = Buffer.from(part('tagSetNames')).toString('utf8').split('\n')
  const having = (tag: string) => sets.map((set) => set.split('|').includes(tag))
  const has = { verb: having('VB'), noun: having('NN'), adjective: having('JJ') }
  return { places, mask, hashes, tagSets: part('tagSets'), fine: part('fine'), coarse: part('coarse'), has }
}
