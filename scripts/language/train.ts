/**
 * Trains the language model: `node scripts/language/train.ts <treebank folder>`. The folder has `ewt-train`,
 * `gum-open-train`, the two `-dev` sets that choices are made on, and the test sets (`.conllu`). The same
 * treebanks give the same weights.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstSlot, readAtoms } from './atoms.ts'
import { readVectors } from './lexicon.ts'
import { quantise } from './linear-model.ts'
import { encodeModel } from './model.ts'
import type { LanguageModel } from './model.ts'
import { listTables, numberWords } from './neural/encode-sentence.ts'
import type { Network, NetworkShape } from './neural/network.ts'
import { tagWords } from './tagger.ts'
import { readTreebank } from './training/conllu.ts'
import { fitConfidence } from './training/fit-confidence.ts'
import { countWords, createExample } from './training/neural/examples.ts'
import { trainNetworks } from './training/neural/train-networks.ts'
import { orderRelations } from './training/order-relations.ts'
import { formatScores, scoreParses } from './training/scores.ts'
import { trainTagger } from './training/train-tagger.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: train.ts <treebank folder>')

const epochs = { tagger: 6, network: 12 }
const folds = 5
/** Sizes of the networks: chosen so that the files stay below 5 MB and 10,000 words a second are parsed. */
const sizes = { cells: 128, layers: 2, arc: 96, label: 96 }
/** A network for each: two that begin differently err differently. */
const seeds = [1, 2]
const taggerPrecision = { step: 1, threshold: 0.95 }
/** A word that comes more seldom has no row of its own. */
const leastCount = 2
/** Longer sentences are not learned from: lists, mostly. */
const longest = 120

const began = performance.now()
const read = (name: string) => readTreebank(join(folder, `${name}.conllu`))
const treebank = ['ewt-train', 'gum-open-train'].flatMap(read)
const development = ['ewt-dev', 'gum-open-dev'].flatMap(read)
const tags = [...new Set(treebank.flatMap((sentence) => sentence.tags))].sort()
const relations = orderRelations(treebank)
const { hashes: words, counts } = countWords(treebank, leastCount)

const networks = await trainNets()
const tagger = trainTagger(treebank, tags, epochs.tagger)
log('tagger trained')
const model: LanguageModel = {
  tagger: { ...tagger, model: quantise(tagger.model, taggerPrecision) },
  words,
  relations,
  networks,
  confidence: [],
}
const finished = { ...model, confidence: fitConfidence(model, development) }
const file = encodeModel(finished)
writeFileSync(new URL('./model/weights.br', import.meta.url), file)
log(`weights: ${file.length} bytes`)
for (const name of ['ewt-dev', 'gum-open-dev', 'ewt-test', 'gum-open-test', 'pud-test']) {
  log(formatScores(name, scoreParses(finished, read(name))))
}

function trainNets(): Promise<Network[]> {
  const tagColumns = jackknife()
  log('tags of the training set predicted')
  const rows = numberWords(words)
  const examples = treebank.flatMap((gold, i) => {
    if (gold.forms.length > longest) return []
    const atoms = readAtoms(gold.forms)
    atoms.tag.set(tagColumns[i] as Int32Array, firstSlot)
    return [createExample(gold, atoms, rows, relations, tags)]
  })
  const given = readVectors()
  const shape: NetworkShape = {
    ...sizes,
    tables: listTables(words.length, tags.length),
    given: given.size,
    labels: relations.length,
    tags: tags.length,
  }
  const countsByRow = new Float64Array(shape.tables[0]?.rows ?? 0)
  for (const [hash, row] of rows) countsByRow[row] = counts.get(hash >>> 0) ?? 0
  return trainNetworks(
    seeds.map((seed) => ({ shape, examples, given, counts: countsByRow, seed, epochs: epochs.network })),
    log,
  )
}

/** Tags as a tagger sees them that has not learned from the sentence itself. */
function jackknife(): Int32Array[] {
  const columns: Int32Array[] = []
  for (let fold = 0; fold < folds; fold++) {
    const other = trainTagger(
      treebank.filter((_, i) => i % folds !== fold),
      tags,
      epochs.tagger - 1,
    )
    treebank.forEach(({ forms }, i) => {
      if (i % folds !== fold) return
      const atoms = readAtoms(forms)
      tagWords(other, forms, atoms)
      columns[i] = atoms.tag.slice(firstSlot, firstSlot + forms.length)
    })
  }
  return columns
}

function log(line: string): void {
  console.log(`${((performance.now() - began) / 60_000).toFixed(1)} min: ${line}`)
}
