/**
 * The weights of the signals of salience, fitted to the sentences that readers called essential. It prints them, and how
 * well they tell an essential sentence from another in articles that they were not fitted to (leaving out one at a time).
 *
 *   node scripts/score/fit-salience.ts GOLD…    folders with `articles/` and `facts.json`
 *
 * Logistic regression by Newton's method with a ridge; an article counts by its share of essential sentences.
 */
import fs from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import { analyse } from '../analyse/index.ts'
import { findSignals, type Signal } from '../analyse/salience.ts'
import { rankedOf } from '../analyse/sentences.ts'
import { contentWords } from '../language/index.ts'
import { readArticle } from '../read/index.ts'

const RIDGE = 30
const ROUNDS = 20

interface Labelled {
  /** Signals of each sentence. */
  rows: number[][]
  essential: boolean[]
}

const folders = process.argv.slice(2)
const names: Signal[] = []
const articles = (await Promise.all(folders.map(readGold))).flat()
const weights = fit(articles)
names.forEach((name, i) => console.log(`  ${name}: ${weights[i]!.toFixed(2)},`))
let pairs = 0
let right = 0
for (const article of articles) {
  const own = fit(articles.filter((other) => other !== article))
  const scores = article.rows.map((row) => dot(own, row))
  scores.forEach((score, i) => {
    if (!article.essential[i]) return
    scores.forEach((other, j) => {
      if (article.essential[j]) return
      pairs++
      right += score > other ? 1 : score === other ? 0.5 : 0
    })
  })
}
console.log(`An essential sentence is above another in ${((100 * right) / pairs).toFixed(1)} % of pairs`)

async function readGold(folder: string): Promise<Labelled[]> {
  const facts = JSON.parse(await fs.readFile(path.join(folder, 'facts.json'), 'utf8')) as Record<
    string,
    { sentence: string }[]
  >
  return Promise.all(
    Object.entries(facts).map(async ([name, gold]) => {
      const file = path.join(folder, 'articles', name)
      const { sentences, sections } = analyse(readArticle({ path: file, bytes: await fs.readFile(file) }))
      const signals = findSignals(rankedOf(sentences, sections), contentWords)
      if (names.length === 0) names.push(...(Object.keys(signals) as Signal[]))
      const wanted = gold.map(({ sentence }) => plain(sentence))
      return {
        rows: sentences.map((_, i) => names.map((signal) => signals[signal][i]!)),
        essential: sentences.map(({ text }) => wanted.some((want) => isSame(plain(text), want))),
      }
    }),
  )
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function isSame(a: string, b: string): boolean {
  return a.length > 12 && (a.includes(b) || b.includes(a))
}

/** The weights alone; how many sentences are essential is known. */
function fit(articles: Labelled[]): number[] {
  const size = names.length
  const examples = articles.flatMap(({ rows, essential }) => {
    const share = essential.filter(Boolean).length / rows.length || 1 / rows.length
    return rows.map((row, i) => ({ row: [...row, 1], is: Number(essential[i]), base: Math.log(share) }))
  })
  let found = Array.from({ length: size + 1 }, () => 0)
  for (let round = 0; round < ROUNDS; round++) {
    const slope = found.map((weight, i) => (i < size ? -RIDGE * weight : 0))
    const bend = found.map((_, i) => found.map((_, j) => (i === j ? (i < size ? RIDGE : 1e-6) : 0)))
    for (const { row, is, base } of examples) {
      const likely = 1 / (1 + Math.exp(-dot(found, row) - base))
      row.forEach((value, i) => {
        slope[i]! += value * (is - likely)
        row.forEach((other, j) => (bend[i]![j]! += value * other * likely * (1 - likely)))
      })
    }
    const step = solve(bend, slope)
    found = found.map((weight, i) => weight + step[i]!)
  }
  return found.slice(0, size)
}

function dot(a: number[], b: number[]): number {
  return a.reduce((sum, value, i) => sum + value * b[i]!, 0)
}

/** Gauss's elimination. */
function solve(matrix: number[][], right: number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  rows.forEach((_, i) => {
    const best = rows.reduce(
      (top, row, j) => (j >= i && Math.abs(row[i]!) > Math.abs(rows[top]![i]!) ? j : top),
      i,
    )
    ;[rows[i], rows[best]] = [rows[best]!, rows[i]!]
    rows.forEach((row, j) => {
      if (j === i) return
      const factor = row[i]! / rows[i]![i]!
      rows[i]!.forEach((value, k) => (row[k]! -= factor * value))
    })
  })
  return rows.map((row, i) => row.at(-1)! / row[i]!)
}
