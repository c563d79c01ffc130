/**
 * Learns `model/gate.json` from rated condensations, and prints how well it does on articles that it has not seen:
 * `node scripts/condense/train/train-gate.ts <ratings.jsonl>… [--folds <file>]`.
 * With `--folds` the five models of the cross-validation are saved too, for rating new output by eye.
 */
import { writeFileSync } from 'node:fs'
import { probability } from '../gate.ts'
import { boost } from './boost.ts'
import type { BoostOptions, Row } from './boost.ts'
import { readExamples } from './read-examples.ts'
import type { Example } from './read-examples.ts'

const FOLDS = 5
const GATE: BoostOptions = { rounds: 160, depth: 3, rate: 0.1, leaf: 6, share: 0.6, seed: 7 }
const WORTH: BoostOptions = { rounds: 80, depth: 3, rate: 0.08, leaf: 5, share: 0.6, seed: 7 }

const foldsFile = process.argv.includes('--folds')
  ? process.argv[process.argv.indexOf('--folds') + 1]
  : undefined
const files = process.argv.slice(2).filter((arg) => arg.endsWith('.jsonl'))
const examples = readExamples(files)
const articles = [...new Set(examples.map((e) => e.article))]
const foldOf = new Map(articles.map((article, n) => [article, n % FOLDS]))

const models = Array.from({ length: FOLDS }, (_, fold) =>
  learn(examples.filter((e) => foldOf.get(e.article) !== fold)),
)
report()
writeFileSync(new URL('../model/gate.json', import.meta.url), JSON.stringify(learn(examples)) + '\n')
if (foldsFile) writeFileSync(foldsFile, JSON.stringify({ foldOf: [...foldOf], models }))

function learn(from: readonly Example[]) {
  const rows = (label: (e: Example) => number): Row[] =>
    from.filter((e) => e.inputs).map((e) => ({ inputs: e.inputs!, label: label(e), weight: e.weight }))
  const sentences: Row[] = from
    .filter((e) => e.sentence)
    .map((e) => ({ inputs: e.sentence!, label: e.keep ? 1 : 0, weight: 1 }))
  return {
    acceptable: boost(
      rows((e) => (e.rating === 'bad' ? 0 : 1)),
      GATE,
    ),
    good: boost(
      rows((e) => (e.rating === 'good' ? 1 : 0)),
      GATE,
    ),
    worth: boost(sentences, WORTH),
  }
}

/** Of the best candidate of each sentence: how many are good, and good or acceptable, by share of sentences printed. */
function report(): void {
  const best = new Map<string, { example: Example; score: number }>()
  const judged: { p: number; ok: boolean }[] = []
  for (const example of examples) {
    if (!example.inputs || example.isEditor) continue
    const { acceptable, good } = models[foldOf.get(example.article)!]!
    const p = probability(acceptable, example.inputs)
    judged.push({ p, ok: example.rating !== 'bad' })
    const score = p + 0.5 * probability(good, example.inputs)
    if (!best.has(example.id) || best.get(example.id)!.score < score) best.set(example.id, { example, score })
  }
  console.log(`area under the curve, acceptable: ${areaUnderCurve(judged).toFixed(3)}`)
  for (const [name, isIn] of [
    ['bundled', (e: Example) => e.article === 'bundled'],
    ['others', (e: Example) => e.article !== 'bundled'],
  ] as const) {
    const ranked = [...best.values()].filter((b) => isIn(b.example)).sort((a, b) => b.score - a.score)
    for (const share of [1, 0.6, 0.4, 0.3, 0.25, 0.2, 0.1]) {
      const top = ranked.slice(0, Math.round(share * ranked.length)).map((b) => b.example.rating)
      const percent = (test: (r: string) => boolean): string =>
        ((100 * top.filter(test).length) / top.length).toFixed(0)
      console.log(
        name,
        share,
        top.length,
        `good ${percent((r) => r === 'good')}`,
        `ok ${percent((r) => r !== 'bad')}`,
      )
    }
  }
  const worth = examples
    .filter((e) => e.sentence)
    .map((e) => {
      return { p: probability(models[foldOf.get(e.article)!]!.worth, e.sentence!), ok: e.keep }
    })
  console.log(`area under the curve, worth: ${areaUnderCurve(worth).toFixed(3)}`)
}

function areaUnderCurve(rows: { p: number; ok: boolean }[]): number {
  const sorted = [...rows].sort((a, b) => a.p - b.p)
  let [below, area] = [0, 0]
  for (const { ok } of sorted) {
    if (ok) area += below
    else below++
  }
  return area / (below * (rows.length - below))
}
