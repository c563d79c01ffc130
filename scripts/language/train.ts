/**
 * Trains the language model: `node scripts/language/train.ts <treebank folder>`. The folder has `ewt-train`,
 * `gum-open-train`, the two `-dev` sets that choices are made on, and the test sets (`.conllu`). The same
 * treebanks give the same weights.
 */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { firstSlot, readAtoms, reverseAtoms } from './atoms.ts'
import { quantise } from './linear-model.ts'
import type { Precision } from './linear-model.ts'
import { encodeModel } from './model.ts'
import type { LanguageModel } from './model.ts'
import { kindsOfTags, readContext } from './parse-features.ts'
import { tagWords } from './tagger.ts'
import { readTreebank } from './training/conllu.ts'
import type { GoldSentence } from './training/conllu.ts'
import { fitConfidence } from './training/fit-confidence.ts'
import { formatScores, scoreParses } from './training/scores.ts'
import { trainLabeller } from './training/train-labeller.ts'
import { trainParser } from './training/train-parser.ts'
import { trainTagger } from './training/train-tagger.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: train.ts <treebank folder>')

const epochs = { tagger: 6, parser: 6, labeller: 4 }
const folds = 5
const parser = { bits: 22, width: 4, forgetting: 0.25 }
/** Chosen so that the files stay below 5 MB; the parser from the end, the weaker one, is kept more coarsely. */
const precision = {
  tagger: { step: 1, threshold: 0.95 },
  forward: { step: 1.8, threshold: 1.5 },
  backward: { step: 3, threshold: 2.2 },
  labeller: { step: 1, threshold: 0.95 },
} satisfies Record<string, Precision>
/** What the scores of the beams, in steps, are divided by: tried on the development sets. */
const temperatures = [
  { forward: 2.2, backward: 2.7 },
  { forward: 4.4, backward: 5.3 },
  { forward: 8.8, backward: 10.6 },
]

const read = (name: string) => readTreebank(join(folder, `${name}.conllu`))
const treebank = ['ewt-train', 'gum-open-train'].flatMap(read)
const development = ['ewt-dev', 'gum-open-dev'].flatMap(read)
const tags = [...new Set(treebank.flatMap((sentence) => sentence.tags))].sort()

const trained = trainAll()
const model = chooseTemperature(trained)
const finished = { ...model, confidence: fitConfidence(model, development) }
const file = encodeModel(finished)
writeFileSync(new URL('./model/weights.br', import.meta.url), file)
log(`weights: ${file.length} bytes`)
for (const name of ['ewt-dev', 'gum-open-dev', 'ewt-test', 'gum-open-test', 'pud-test']) {
  log(formatScores(name, scoreParses(finished, read(name))))
}

function trainAll(): LanguageModel {
  const tagColumns = jackknife()
  log('tags of the training set predicted')
  const tagger = trainTagger(treebank, tags, epochs.tagger)
  log('tagger trained')
  const kindOfTag = kindsOfTags(tags)
  const columns = treebank.map(({ forms }, i) => {
    const atoms = readAtoms(forms)
    atoms.tag.set(tagColumns[i] as Int32Array, firstSlot)
    return atoms
  })
  const forward = columns.map((atoms, i) => ({
    context: readContext(atoms, kindOfTag),
    heads: headsFromStart(treebank[i] as GoldSentence),
  }))
  const backward = columns.map((atoms, i) => ({
    context: readContext(reverseAtoms(atoms), kindOfTag),
    heads: headsFromEnd(treebank[i] as GoldSentence),
  }))
  const labeller = trainLabeller(
    forward.map(({ context, heads }, i) => ({
      context,
      heads: Int32Array.from([0, 0, ...heads, 0], (head, slot) => (slot < firstSlot ? 0 : head + firstSlot)),
      rels: treebank[i]?.rels ?? [],
    })),
    epochs.labeller,
  )
  log('labeller trained')
  const options = { ...parser, epochs: epochs.parser, log }
  return {
    tagger: { ...tagger, model: quantise(tagger.model, precision.tagger) },
    forward: quantise(trainParser(forward, options), precision.forward),
    backward: quantise(trainParser(backward, options), precision.backward),
    temperatures: temperatures[0] ?? { forward: 1, backward: 1 },
    labeller: { ...labeller, model: quantise(labeller.model, precision.labeller) },
    confidence: [],
  }
}

/** Tags as a tagger sees them that has not learned from the sentence itself. */
function jackknife(): Int32Array[] {
  const columns: Int32Array[] = []
  for (let fold = 0; fold < folds; fold++) {
    const tagger = trainTagger(
      treebank.filter((_, i) => i % folds !== fold),
      tags,
      epochs.tagger - 1,
    )
    treebank.forEach(({ forms }, i) => {
      if (i % folds !== fold) return
      const atoms = readAtoms(forms)
      tagWords(tagger, forms, atoms)
      columns[i] = atoms.tag.slice(firstSlot, firstSlot + forms.length)
    })
  }
  return columns
}

function headsFromStart({ heads }: GoldSentence): Int32Array {
  return Int32Array.from(heads, (head) => (head < 0 ? heads.length : head))
}

function headsFromEnd({ heads }: GoldSentence): Int32Array {
  return Int32Array.from([...heads].reverse(), (head) => (head < 0 ? heads.length : heads.length - 1 - head))
}

function chooseTemperature(untempered: LanguageModel): LanguageModel {
  const tries = temperatures.map((pair) => {
    const tempered = { ...untempered, temperatures: pair }
    const { uas } = scoreParses(tempered, development)
    log(`temperatures ${pair.forward} and ${pair.backward}: UAS ${uas.toFixed(2)}`)
    return { tempered, uas }
  })
  return tries.reduce((best, other) => (other.uas > best.uas ? other : best)).tempered
}

function log(line: string): void {
  console.log(line)
}
