import fs from 'node:fs/promises'
import path from 'node:path'
import type { Io } from '../browser/index.ts'
import { loadArticle } from '../read/index.ts'
import { UserError } from '../types/index.ts'
import { readDeck } from '../write/index.ts'
import { checkDeckInBrowser } from './check-deck-in-browser.ts'
import { checkDiagrams } from './diagrams.ts'
import type { Fault } from './fault.ts'
import { checkProvenance } from './provenance.ts'

export interface CheckOptions {
  /** Whether to draw the deck and look at it (default true). */
  browser?: boolean
  io: Io
}

export interface CheckReport {
  slides: number
  /** How many texts were traced to the article. */
  texts: number
  faults: Fault[]
  /** What the presenter added: told, not held against the deck. */
  own: Fault[]
}

/**
 * Everything that can be wrong with a deck: words that the article does not bear out, diagrams that are no Mermaid, and
 * what an audience would see.
 *
 * @throws UserError where there is no such deck, or its article is gone.
 */
export async function checkDeck(
  deckPath: string,
  { browser = true, io }: CheckOptions,
): Promise<CheckReport> {
  const markdown = await fs.readFile(deckPath, 'utf8').catch(() => {
    throw new UserError(
      `there is no deck at ${deckPath}; expected a Slidev Markdown file. Build one: sourcedeck build ARTICLE.`,
    )
  })
  const deck = readDeck(markdown)
  const report: CheckReport = { slides: deck.slides.length, texts: 0, faults: [], own: [] }
  if (deck.article === undefined) io.say('The deck names no article: its words are not traced.')
  else {
    const article = await loadArticle(path.resolve(path.dirname(deckPath), deck.article), process.stdin)
    const { texts, faults, own } = checkProvenance(markdown, article)
    Object.assign(report, { texts, own })
    report.faults.push(...faults)
  }
  report.faults.push(...(await checkDiagrams(markdown)))
  if (browser) report.faults.push(...(await checkDeckInBrowser(deckPath, { io })))
  report.faults.sort((a, b) => a.slide - b.slide)
  return report
}
