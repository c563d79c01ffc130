/**
 * `npm run score`: how good the understanding and the condensing are, against gold written by hand, with the failures in
 * view. `--failures` lists them all.
 *
 *   points      test/gold/points.json       share good, acceptable, bad; the essential facts that a deck holds
 *   relations   test/gold/relations.json    precision, recall
 *   events      test/gold/events.json       precision, recall
 *   phases      test/gold/phases.json       right order, false figures
 *   speed       sentences parsed and condensed a second
 */
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { analyse } from '../analyse/index.ts'
import { PACKAGE_FOLDER } from '../cli/package-folder.ts'
import { condenseAll, planDeck } from '../plan/index.ts'
import { readArticle } from '../read/index.ts'
import type { Analysis } from '../types/index.ts'
import { scoreEvents } from './events.ts'
import { scorePhases } from './phases.ts'
import { coverEssentials, judgePoints, type JudgedPoint, type PointsGold } from './points.ts'
import { scoreRelations } from './relations.ts'

const listFailures = process.argv.includes('--failures')

await printPoints()
await printScores()

async function printPoints(): Promise<void> {
  const gold = JSON.parse(
    await fs.readFile(path.join(PACKAGE_FOLDER, 'test/gold/points.json'), 'utf8'),
  ) as PointsGold[]
  const rows: { article: string; judged: JudgedPoint[]; held: number; facts: number; sentences: number }[] =
    []
  const missing: string[] = []
  for (const one of gold) {
    const analysis = await analyseGold(one.article)
    const plan = planDeck(analysis, { minutes: 10 })
    const covered = coverEssentials(plan, one)
    missing.push(...covered.filter(({ held }) => !held).map(({ fact }) => `${one.article}: ${fact}`))
    rows.push({
      article: one.article,
      judged: judgePoints(condenseAll(analysis), one),
      held: covered.filter(({ held }) => held).length,
      facts: covered.length,
      sentences: one.sentences.length,
    })
  }
  print('Points: the best point of each sentence that has one, against accepted points')
  print(
    '  article                                       sentences  points   good  acceptable    bad  facts held',
  )
  for (const row of rows) print(pointsRow(row.article, row.judged, row.sentences, row.held, row.facts))
  const sum = (of: (row: (typeof rows)[0]) => number) => rows.reduce((total, row) => total + of(row), 0)
  print(
    pointsRow(
      'all',
      rows.flatMap(({ judged }) => judged),
      sum((row) => row.sentences),
      sum((row) => row.held),
      sum((row) => row.facts),
    ),
  )
  if (!listFailures) return
  print('\n  Bad points')
  for (const { sentence, point, gold } of rows
    .flatMap(({ judged }) => judged)
    .filter(({ verdict }) => verdict === 'bad'))
    print(`    ${sentence}\n      → ${point}\n      gold: ${gold.join(' | ') || 'left out'}`)
  print('\n  Essential facts on no slide')
  for (const fact of missing) print(`    ${fact}`)
}

function pointsRow(
  article: string,
  judged: JudgedPoint[],
  sentences: number,
  held: number,
  facts: number,
): string {
  const share = (verdict: string) =>
    judged.length === 0
      ? '–'
      : `${Math.round((100 * judged.filter((one) => one.verdict === verdict).length) / judged.length)} %`
  return `  ${article.padEnd(45)} ${String(sentences).padStart(9)} ${String(judged.length).padStart(7)} ${share('good').padStart(6)} ${share('acceptable').padStart(11)} ${share('bad').padStart(6)} ${`${held} of ${facts}`.padStart(11)}`
}

async function printScores(): Promise<void> {
  for (const score of [scoreRelations, scoreEvents, scorePhases])
    print(`\n${await score(analyseGold, listFailures)}`)
}

/** Analyses an article of the gold, or the bundled one. */
async function analyseGold(name: string): Promise<Analysis> {
  for (const folder of ['test/gold/articles', 'articles']) {
    const file = path.join(PACKAGE_FOLDER, folder, name)
    const bytes = await fs.readFile(file).catch(() => undefined)
    if (bytes) return analyse(readArticle({ path: file, bytes }))
  }
  throw new Error(`no article ${name} in test/gold/articles or articles`)
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
