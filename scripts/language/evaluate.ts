/**
 * Measures the committed model: `node scripts/language/evaluate.ts <treebank folder>`. Parses are scored with
 * the treebank's words given; sentence ends on the sentences of each paragraph joined by spaces.
 */
import { join } from 'node:path'
import { analyseWords } from './analyse-words.ts'
import { readModel } from './model.ts'
import { sentences } from './sentences.ts'
import { readTreebank } from './training/conllu.ts'
import type { GoldSentence } from './training/conllu.ts'
import { formatScores, scoreParses } from './training/scores.ts'
import type { Scores } from './training/scores.ts'

const [folder] = process.argv.slice(2)
if (!folder) throw new Error('usage: evaluate.ts <treebank folder>')

const began = performance.now()
const model = readModel()
analyseWords(model, ['Load'])
console.log(`loaded in ${(performance.now() - began).toFixed(0)} ms`)
for (const name of ['ewt-dev', 'gum-open-dev', 'ewt-test', 'gum-open-test', 'pud-test']) {
  const treebank = readTreebank(join(folder, `${name}.conllu`))
  const before = process.cpuUsage().user
  const scores = scoreParses(model, treebank)
  const seconds = (process.cpuUsage().user - before) / 1e6
  const words = treebank.reduce((sum, { forms }) => sum + forms.length, 0)
  console.log(
    `${formatScores(name, scores)}, sentence F1 ${scoreSentences(treebank).toFixed(2)}, ${Math.round(words / seconds)} words/s`,
  )
  console.log(`  confidence said → was so: ${formatCalibration(scores)}`)
}

/** F1 of the spans of sentences, per cent. */
function scoreSentences(treebank: readonly GoldSentence[]): number {
  const paragraphs: GoldSentence[][] = []
  for (const sentence of treebank) {
    if (sentence.opensParagraph || paragraphs.length === 0) paragraphs.push([])
    paragraphs.at(-1)?.push(sentence)
  }
  let both = 0
  let either = 0
  for (const paragraph of paragraphs) {
    const right = new Set<string>()
    let text = ''
    for (const sentence of paragraph) {
      if (text) text += ' '
      right.add(`${text.length}-${text.length + sentence.text.length}`)
      text += sentence.text
    }
    const found = sentences(text)
    both += 2 * found.filter(({ start, end }) => right.has(`${start}-${end}`)).length
    either += right.size + found.length
  }
  return (100 * both) / Math.max(1, either)
}

function formatCalibration({ confidence }: Scores): string {
  return [0, 0.2, 0.4, 0.6, 0.8, 0.9]
    .map((from, i, all) => {
      const within = confidence.filter(({ said }) => said >= from && said < (all[i + 1] ?? 1.01))
      const right = within.filter((one) => one.right).length
      return `${from}: ${within.length ? (right / within.length).toFixed(2) : '–'} (${within.length})`
    })
    .join(', ')
}
