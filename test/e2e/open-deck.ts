import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import {
  buildDeck,
  launchBrowser,
  serveFolder,
  watchPage,
  type DeckInBrowser,
  type PageProblem,
} from '../../scripts/browser/index.ts'

export const cleanDeck = fileURLToPath(new URL('../fixtures/decks/clean.md', import.meta.url))
export const faultyDeck = fileURLToPath(new URL('../fixtures/decks/faulty.md', import.meta.url))

/** A deck that is built once for all tests of a file, and a folder for what they write. */
export interface OpenDeck extends DeckInBrowser {
  work: string
  close(): Promise<void>
}

export async function openDeck(deckPath: string): Promise<OpenDeck> {
  const work = await mkdtemp(join(tmpdir(), 'sourcedeck-e2e-'))
  const out = join(work, 'site')
  const [browser] = await Promise.all([launchBrowser(), buildDeck({ deckPath, out, print: true })])
  const server = await serveFolder(out)
  return {
    browser,
    url: server.url,
    work,
    close: async () => {
      await browser.close()
      await server.close()
      await rm(work, { recursive: true, force: true })
    },
  }
}

/** A page of the deck, and what goes wrong on it; requests to other hosts are refused and noted. */
export async function openPage(
  { browser, url }: DeckInBrowser,
  path: string,
): Promise<{ page: Page; problems: PageProblem[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } })
  const problems: PageProblem[] = []
  await watchPage(page, url, problems)
  await page.goto(new URL(path, url).href)
  return { page, problems }
}
