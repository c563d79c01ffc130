import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { analyse } from '../../scripts/analyse/index.ts'
import { checkProvenance } from '../../scripts/check/provenance.ts'
import { planDeck } from '../../scripts/plan/index.ts'
import { readArticle } from '../../scripts/read/index.ts'
import { writeDeck } from '../../scripts/write/index.ts'

const ARTICLES = ['articles', 'test/gold/articles', 'test/gold/second/articles'].flatMap((folder) =>
  readdirSync(folder).map((name) => `${folder}/${name}`),
)

describe('a deck as it is built', () => {
  it.each(ARTICLES)('should pass its own check: %s', (path) => {
    const article = readArticle({ path, bytes: readFileSync(path) })
    const analysis = analyse(article)
    for (const minutes of [5, 10, 20]) {
      const { faults } = checkProvenance(writeDeck(planDeck(analysis, { minutes })), article)
      expect(faults, `${minutes} minutes`).toEqual([])
    }
  })
})
