/** Reads a file of the gold, scores its articles one by one and writes the table. */
import fs from 'node:fs/promises'
import path from 'node:path'
import { addTally, formatTally } from './gold-match.ts'
import type { Analysis } from '../types/index.ts'
import type { Tally } from './gold-match.ts'

/** A folder of gold: `relations.json`, `events.json`, `phases.json`, `points.json`, and the articles that they name. */
export interface GoldFolder {
  path: string
  /** Analyses an article of the gold by its file name. */
  analyse: (name: string) => Promise<Analysis>
}

export interface ArticleScore {
  tally: Tally
  /** Printed with `--failures`. */
  failures: string[]
}

/** The table of one kind of gold; `file` is a JSON object of entries by article. */
export async function reportScore<Gold>(
  heading: string,
  file: string,
  gold: GoldFolder,
  listFailures: boolean,
  score: (analysis: Analysis, gold: Gold[]) => ArticleScore,
): Promise<string> {
  const byArticle = JSON.parse(await fs.readFile(path.join(gold.path, file), 'utf8')) as Record<
    string,
    Gold[]
  >
  const lines = [heading]
  const failures: string[] = []
  let total: Tally = { right: 0, wrong: 0, missed: 0 }
  for (const [name, entries] of Object.entries(byArticle)) {
    const { tally, failures: own } = score(await gold.analyse(name), entries)
    total = addTally(total, tally)
    lines.push(`  ${name.padEnd(45)} ${formatTally(tally)}`)
    failures.push(...own.map((failure) => `    ${name}: ${failure}`))
  }
  lines.push(`  ${'all'.padEnd(45)} ${formatTally(total)}`)
  if (listFailures && failures.length > 0) lines.push('', '  Failures', ...failures)
  return lines.join('\n')
}
