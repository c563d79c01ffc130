/**
 * `npm run bench`: how long each stage takes and how much memory the road needs, for the bundled article and for the
 * same text many times over. What counts is the ratio between the rows of one run: a stage in linear time grows with
 * the text, not faster.
 */
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { analyse } from './analyse/index.ts'
import { PACKAGE_FOLDER } from './cli/package-folder.ts'
import { loadLanguage } from './language/index.ts'
import { planDeck } from './plan/index.ts'
import { readArticle } from './read/index.ts'
import { writeDeck } from './write/index.ts'

const FILE = 'articles/operation-restore-stability-in-mali.txt'
const SIZES = [1, 4, 16]
const ROUNDS = 3

interface Times {
  read: number
  analyse: number
  plan: number
  write: number
}

const text = await fs.readFile(path.join(PACKAGE_FOLDER, FILE), 'utf8')
const loading = time(() => loadLanguage())
process.stdout.write(`language model loaded in ${loading.toFixed(0)} ms\n\n`)
process.stdout.write('  size    words     read  analyse     plan    write   words/s   heap\n')
runOnce(text)
for (const size of SIZES) {
  const article = Array.from({ length: size }, () => text).join('\n')
  const words = article.split(/\s+/).length
  const rounds = Array.from({ length: ROUNDS }, () => runOnce(article))
  const best = (stage: keyof Times) => Math.min(...rounds.map((round) => round[stage]))
  const stages = (['read', 'analyse', 'plan', 'write'] as const).map(best)
  const total = stages.reduce((sum, stage) => sum + stage, 0)
  const heap = process.memoryUsage().heapUsed / 2 ** 20
  process.stdout.write(
    `${String(size).padStart(5)}×  ${String(words).padStart(7)}  ${stages.map((stage) => `${stage.toFixed(0)} ms`.padStart(7)).join('  ')}  ${((words / total) * 1000).toFixed(0).padStart(8)}  ${heap.toFixed(0).padStart(4)} MB\n`,
  )
}

function runOnce(article: string): Times {
  const bytes = Buffer.from(article)
  let read!: ReturnType<typeof readArticle>
  let analysis!: ReturnType<typeof analyse>
  let plan!: ReturnType<typeof planDeck>
  return {
    read: time(() => (read = readArticle({ path: FILE, bytes }))),
    analyse: time(() => (analysis = analyse(read))),
    plan: time(() => (plan = planDeck(analysis))),
    write: time(() => writeDeck(plan)),
  }
}

/** Milliseconds that some work takes. */
function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}
