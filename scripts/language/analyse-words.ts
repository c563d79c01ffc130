/** From the words of a sentence to tags, heads and relations. */
import { normaliseForm, readAtoms } from './atoms.ts'
import { readConfidence, readSigns } from './confidence.ts'
import { readVectors } from './lexicon.ts'
import type { LanguageModel } from './model.ts'
import { encodeSentence, numberWords } from './neural/encode-sentence.ts'
import type { WordRows } from './neural/encode-sentence.ts'
import { findTree } from './neural/find-tree.ts'
import { createReader } from './neural/reader.ts'
import type { Reader } from './neural/reader.ts'
import { tagWords } from './tagger.ts'
import type { Tagger } from './tagger.ts'

export interface WordAnalysis {
  tags: string[]
  /** Indices of the heads, -1 for the root. */
  heads: number[]
  rels: string[]
  /** Signs of a good parse (confidence.ts). */
  signs: number[]
  confidence: number
}

/** A sentence with more words is parsed in pieces. */
const longest = 160

/** Tags and parses words. In a very long sentence the pieces after the first hang on its root as `parataxis`. */
export function analyseWords(model: LanguageModel, forms: readonly string[]): WordAnalysis {
  const whole: WordAnalysis = { tags: [], heads: [], rels: [], signs: [], confidence: 1 }
  let root = -1
  for (let from = 0; from < forms.length;) {
    const to = endOfPiece(forms, from)
    const piece = analysePiece(model, forms.slice(from, to))
    whole.tags.push(...piece.tags)
    whole.heads.push(...piece.heads.map((head) => (head < 0 ? root : head + from)))
    whole.rels.push(...piece.rels.map((rel) => (rel === 'root' && root >= 0 ? 'parataxis' : rel)))
    whole.confidence = Math.min(whole.confidence, piece.confidence)
    whole.signs = piece.signs
    if (root < 0) root = piece.heads.indexOf(-1)
    from = to
  }
  return forms.length === 0 ? { ...whole, confidence: 0 } : whole
}

/** What is made of a model once. */
interface Readers {
  words: WordRows
  readers: Reader[]
}

const readersOfModels = new WeakMap<LanguageModel, Readers>()

function readersOf(model: LanguageModel): Readers {
  const known = readersOfModels.get(model)
  if (known) return known
  const made = {
    words: numberWords(model.words),
    readers: model.networks.map((network) => createReader(network, readVectors(), longest + 1)),
  }
  readersOfModels.set(model, made)
  return made
}

function analysePiece(model: LanguageModel, forms: readonly string[]): WordAnalysis {
  const { tagger, relations } = model
  const { words, readers } = readersOf(model)
  const atoms = readAtoms(forms)
  tagWords(tagger, forms, atoms)
  const sentence = encodeSentence(atoms, words)
  const { places } = sentence
  const readings = readers.map((reader) => reader.read(sentence))
  const arcs = meanOf(readings.map((reading) => reading.arcs))
  const found = findTree(arcs, forms.length, places)
  const relationScores = meanOf(readings.map((reading) => reading.labelsOf(found)))
  const tagScores = meanOf(readings.map((reading) => reading.tags))
  const tags = forms.map((form, i) => {
    const best = bestOf(tagScores, i + 1, tagger.tags.length)
    return tagger.tags[findFunctionTag(tagger, form) ?? best] ?? 'NN'
  })
  const heads = Array.from(found.subarray(1), (head) => head - 1)
  const rels = heads.map((head, i) => {
    if (head < 0) return 'root'
    return relations[bestOf(relationScores, i + 1, relations.length, relations.indexOf('root'))] ?? 'dep'
  })
  const signs = readSigns({ heads, tags, rels, arcs, readings: readings.map((reading) => reading.arcs) })
  return { tags, heads, rels, signs, confidence: readConfidence(signs, model.confidence) }
}

/** The tag of a function word that has one alone: some, such as "whose", are too rare for the networks. */
function findFunctionTag({ tags, certain }: Tagger, form: string): number | undefined {
  const tag = certain.get(normaliseForm(form))
  return tag !== undefined && /^(?:W|PRP|P?DT|EX|MD|CC|IN|TO|POS)/.test(tags[tag] ?? '') ? tag : undefined
}

function meanOf(all: readonly (Float64Array | Float32Array)[]): Float64Array {
  const mean = new Float64Array(all[0]?.length ?? 0)
  for (const one of all) for (let i = 0; i < mean.length; i++) mean[i]! += (one[i] as number) / all.length
  return mean
}

/** Number of the highest score in a row of `width`, `without` left out. */
function bestOf(scores: Float64Array, row: number, width: number, without = -1): number {
  let best = -1
  for (let x = 0; x < width; x++) {
    if (x === without) continue
    if (best < 0 || (scores[row * width + x] as number) > (scores[row * width + best] as number)) best = x
  }
  return best
}

/** The whole rest if it is short enough; else up to the last mark at which a long sentence may be cut. */
function endOfPiece(forms: readonly string[], from: number): number {
  if (forms.length - from <= longest) return forms.length
  for (const marks of [/^[.;!?]$/, /^[,:–—-]+$/]) {
    for (let at = from + longest; at > from + longest / 2; at--)
      if (marks.test(forms[at - 1] ?? '')) return at
  }
  return from + longest
}
