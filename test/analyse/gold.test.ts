import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { addTally } from '../../scripts/score/gold-match.ts'
import { analyse } from '../../scripts/analyse/index.ts'
import { judgeEvents } from '../../scripts/score/events.ts'
import { judgePhases } from '../../scripts/score/phases.ts'
import { judgeRelations } from '../../scripts/score/relations.ts'
import { readArticle } from '../../scripts/read/index.ts'
import type { Analysis } from '../../scripts/types/index.ts'
import type { ArticleScore } from '../../scripts/score/report.ts'

const root = path.join(import.meta.dirname, '../..')
const analyses = new Map<string, Analysis>()

function analyseGold(name: string): Analysis {
  const file = ['test/gold/articles', 'articles']
    .map((folder) => path.join(root, folder, name))
    .find((one) => fs.existsSync(one))!
  const found = analyses.get(name) ?? analyse(readArticle({ path: file, bytes: fs.readFileSync(file) }))
  analyses.set(name, found)
  return found
}

function score<Gold>(file: string, judge: (analysis: Analysis, gold: Gold[]) => ArticleScore) {
  const gold = JSON.parse(fs.readFileSync(path.join(root, 'test/gold', file), 'utf8')) as Record<
    string,
    Gold[]
  >
  const all = Object.entries(gold).map(([name, entries]) => judge(analyseGold(name), entries))
  const { right, wrong, missed } = all.map(({ tally }) => tally).reduce(addTally)
  return {
    precision: right / (right + wrong),
    recall: right / (right + missed),
    failures: all.flatMap(({ failures }) => failures),
  }
}

describe('the understanding of the gold articles', () => {
  it('should state nine relations in ten rightly, and find three in five', () => {
    const { precision, recall, failures } = score('relations.json', judgeRelations)
    expect(precision, failures.join('\n')).toBeGreaterThanOrEqual(0.9)
    expect(recall, failures.join('\n')).toBeGreaterThanOrEqual(0.6)
  })

  it('should date nineteen events in twenty rightly, and find seventeen', () => {
    const { precision, recall, failures } = score('events.json', judgeEvents)
    expect(precision, failures.join('\n')).toBeGreaterThanOrEqual(0.95)
    expect(recall, failures.join('\n')).toBeGreaterThanOrEqual(0.85)
  })

  it('should order all phases rightly, and draw none where there are none', () => {
    const { precision, failures } = score('phases.json', judgePhases)
    expect(precision, failures.join('\n')).toBe(1)
  })
})
