/**
 * `npm run score`: how good the understanding and the condensing are, against gold written by hand, with the failures in
 * view. `--failures` lists them all; `--gold <folder>` takes other gold than `test/gold`.
 *
 *   points      points.json                share good, acceptable, bad; the essential facts that a deck holds
 *   relations   relations.json             precision, recall
 *   events      events.json                precision, recall
 *   phases      phases.json                right order, false figures
 *   antecedents antecedents.json           precision, recall by kind of word
 *   speed       sentences parsed and condensed a second
 */
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { analyse } from '../analyse/index.ts'
import { PACKAGE_FOLDER } from '../cli/package-folder.ts'
import { condenseAll, planDeck } from '../plan/index.ts'
import { readArticle } from '../read/index.ts'
import { scoreAntecedents } from './antecedents.ts'
import { scoreEvents } from './events.ts'
import { scorePhases } from './phases.ts'
import { coverEssentials, judgePoints, type JudgedPoint, type PointsGold } from './points.ts'
import { scoreRelations } from './relations.ts'
import type { GoldFolder } from './report.ts'

const { values } = parseArgs({ options: { failures: { type: 'boolean' }, gold: { type: 'string' } } })
const listFailures = values.failures ?? false
const gold = openGold(path.resolve(values.gold ?? path.join(PACKAGE_FOLDER, 'test/gold')))

const points = await fs.readFile(path.join(gold.path, 'points.json'), 'utf8').catch(() => undefined)
if (points) await printPoints(JSON.parse(points) as PointsGold[])
for (const score of [scoreRelations, scoreEvents, scorePhases, scoreAntecedents])
  print(`\n${await score(gold, listFailures)}`)

async function printPoints(byArticle: PointsGold[]): Promise<void> {
  const rows: { article: string; judged: JudgedPoint[]; held: number; facts: number; sentences: number }[] =
    []
  const missing: string[] = []
  for (const one of byArticle) {
    const analysis = await gold.analyse(one.article)
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

/** The gold of a folder; its articles are in its `articles/`, the bundled one in the package's. */
function openGold(folder: string): GoldFolder {
  const places = [path.join(folder, 'articles'), path.join(PACKAGE_FOLDER, 'articles')]
  return {
    path: folder,
    analyse: async (name) => {
      for (const place of places) {
        const file = path.join(place, name)
        const bytes = await fs.readFile(file).catch(() => undefined)
        if (bytes) return analyse(readArticle({ path: file, bytes }))
      }
      throw new Error(`no article ${name} in ${places.join(' or ')}`)
    },
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}
