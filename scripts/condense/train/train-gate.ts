/**
 * Learns `model/gate.json` from rated condensations, and prints how well it does on articles that it has not seen:
 * `node scripts/condense/train/train-gate.ts <ratings.jsonl>… [--folds <file>]`.
 * The scores are moved so that `ACCEPTABLE_AT_LEAST` and `GOOD_AT_LEAST` of `condense.ts` are the cuts from which on
 * the cross-validation reaches its aim, so nothing is set by hand after new weights of the parser.
 * With `--folds` the five models of the cross-validation are saved too, for rating new output by eye.
 */
import { writeFileSync } from 'node:fs'
import { ACCEPTABLE_AT_LEAST, GOOD_AT_LEAST } from '../condense.ts'
import { probability } from '../gate.ts'
import type { Ensemble, TreeNode } from '../gate.ts'
import { boost } from './boost.ts'
import type { BoostOptions, Row } from './boost.ts'
import { findCut } from './find-cut.ts'
import { readExamples } from './read-examples.ts'
import type { Example } from './read-examples.ts'
import { areaUnderCurve, formatShares } from './report.ts'

const FOLDS = 5
const GATE: BoostOptions = { rounds: 200, depth: 3, rate: 0.05, leaf: 15, share: 0.5, seed: 7 }
const WORTH: BoostOptions = { rounds: 80, depth: 3, rate: 0.08, leaf: 5, share: 0.6, seed: 7 }

/** The share of printed points that are at least acceptable, and of those the share that is good. */
const AIM = { acceptable: 0.9, good: 0.575 }

/** The score of "good" that the median of all printed points has: the planner weighs it against other values. */
const GOOD_USUAL = 0.69

/** From which scores on points are printed, and the median score of "good" of those. */
interface Cuts {
  acceptable: number
  good: number
  usual: number
}

interface Model {
  acceptable: Ensemble
  good: Ensemble
  worth: Ensemble
}

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
const cuts = report()
writeFileSync(
  new URL('../model/gate.json', import.meta.url),
  JSON.stringify(moved(learn(examples), cuts)) + '\n',
)
if (foldsFile)
  writeFileSync(
    foldsFile,
    JSON.stringify({ foldOf: [...foldOf], models: models.map((model) => moved(model, cuts)) }),
  )

function learn(from: readonly Example[]): Model {
  const rows = (label: (e: Example) => number): Row[] =>
    from
      .filter((e) => e.inputs && e.weight > 0)
      .map((e) => ({ inputs: e.inputs!, label: label(e), weight: e.weight }))
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

/** The scores moved so that the cuts found come to lie at the cuts that condensing uses, and what is usual at its place. */
function moved(model: Model, { acceptable, good, usual }: Cuts): Model {
  const spread = (logit(GOOD_USUAL) - logit(GOOD_AT_LEAST)) / (logit(usual) - logit(good))
  return {
    ...model,
    acceptable: move(model.acceptable, 1, logit(ACCEPTABLE_AT_LEAST) - logit(acceptable)),
    good: move(model.good, spread, logit(GOOD_AT_LEAST) - spread * logit(good)),
  }
}

/** The ensemble whose log-odds are `spread` times as far apart, and then higher by `by`. */
function move(ensemble: Ensemble, spread: number, by: number): Ensemble {
  const round = (value: number) => Math.round(value * 1e4) / 1e4
  return {
    bias: round(ensemble.bias * spread + by),
    trees: ensemble.trees.map(spreadTree),
  }

  function spreadTree(tree: TreeNode): TreeNode {
    return typeof tree === 'number'
      ? round(tree * spread)
      : [tree[0], tree[1], spreadTree(tree[2]), spreadTree(tree[3])]
  }
}

function logit(p: number): number {
  return Math.log(p / (1 - p))
}

/** Prints the cross-validation and returns the cuts that reach the aim. */
function report(): Cuts {
  const judged = examples
    .filter((e) => e.inputs && e.isOwn)
    .map((example): Judged => {
      const model = models[foldOf.get(example.article)!]!
      return {
        example,
        acceptable: probability(model.acceptable, example.inputs!),
        good: probability(model.good, example.inputs!),
      }
    })
  const isOk = ({ example }: Judged): boolean => example.rating !== 'bad'
  const isGood = ({ example }: Judged): boolean => example.rating === 'good'
  const area = (name: string, rows: { p: number; ok: boolean }[]): void =>
    console.log(`area under the curve, ${name}: ${areaUnderCurve(rows).toFixed(3)}`)
  area(
    'acceptable',
    judged.map((j) => ({ p: j.acceptable, ok: isOk(j) })),
  )
  area(
    'good',
    judged.map((j) => ({ p: j.good, ok: isGood(j) })),
  )
  const sentences = examples.filter((e) => e.sentence)
  area(
    'worth',
    sentences.map((e) => ({
      p: probability(models[foldOf.get(e.article)!]!.worth, e.sentence!),
      ok: e.keep,
    })),
  )
  // What dangles is for the antecedents to mend, and is refused by invariants, not by the gate.
  const best = bestOfSentences(judged.filter(({ example }) => example.reason !== 'dangling'))
  // Raters differ: the strictest of the files decides.
  const sources = files.map((_, f) => best.filter((j) => j.example.file === f)).filter((s) => s.length >= 100)
  const acceptable = Math.max(...sources.map((source) => cutOf(source, 'acceptable', isOk)))
  const passed = sources.map((source) => source.filter((j) => j.acceptable >= acceptable))
  const good = Math.max(...passed.map((source) => cutOf(source, 'good', isGood)))
  for (const aim of [0.9, 0.92, 0.95]) {
    const cut = Math.max(...sources.map((source) => cutOf(source, 'acceptable', isOk, aim)))
    const shares = sources.map((s) => `${s.filter((j) => j.acceptable >= cut).length} of ${s.length}`)
    console.log(`aim ${aim}: cut at ${cut.toFixed(3)}, sentences left: ${shares.join(', ')}`)
  }
  console.log(`printed from ${acceptable.toFixed(3)} acceptable and ${good.toFixed(3)} good on`)
  sources.forEach((source, n) => {
    console.log(formatShares('one file, all own', source.map(ratingOf)))
    console.log(formatShares('  acceptable', passed[n]!.map(ratingOf)))
    console.log(formatShares('  and good', passed[n]!.filter((j) => j.good >= good).map(ratingOf)))
  })
  const printed = passed.flatMap((rows) => rows.map((j) => j.good).filter((score) => score >= good))
  const usual = printed.sort((a, b) => a - b)[Math.floor(printed.length / 2)]!
  console.log(`the median of what is printed: ${usual.toFixed(3)} good`)
  return { acceptable, good, usual }
}

interface Judged {
  example: Example
  acceptable: number
  good: number
}

function cutOf(
  rows: readonly Judged[],
  score: 'acceptable' | 'good',
  isRight: (judged: Judged) => boolean,
  aim: number = AIM[score],
): number {
  return findCut(
    rows.map((j) => ({ score: j[score], isRight: isRight(j) })),
    aim,
  )
}

function ratingOf({ example }: Judged): Example['rating'] {
  return example.rating
}

/** The best candidate of each sentence, as it would be chosen. */
function bestOfSentences(rows: readonly Judged[]): Judged[] {
  const best = new Map<string, Judged>()
  for (const row of rows) {
    const key = `${row.example.file} ${row.example.id}`
    const known = best.get(key)
    if (!known || known.acceptable + known.good < row.acceptable + row.good) best.set(key, row)
  }
  return [...best.values()]
}
