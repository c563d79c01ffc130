import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { buildDeck } from './build-deck.ts'
import { launchBrowser } from './launch-browser.ts'
import { serveFolder } from './serve-folder.ts'

/** A deck built with its page of all slides, served here, and a browser. */
export interface DeckInBrowser {
  browser: Browser
  /** Address of the built deck, with the slash at its end. */
  url: string
}

/** Builds a deck in a temporary folder, serves it and starts a browser for `use`; all is gone afterwards. */
export async function withDeckInBrowser<Result>(
  deckPath: string,
  use: (deck: DeckInBrowser) => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const out = await mkdtemp(join(tmpdir(), 'sourcedeck-'))
  try {
    // The browser comes up while the deck is built.
    const [building, launching] = await Promise.allSettled([
      buildDeck({ deckPath, out, print: true, signal }),
      launchBrowser(),
    ])
    const browser = launching.status === 'fulfilled' ? launching.value : undefined
    const closeBrowser = (): void => void browser?.close()
    signal?.addEventListener('abort', closeBrowser, { once: true })
    try {
      if (building.status === 'rejected') throw building.reason
      if (!browser) throw (launching as PromiseRejectedResult).reason
      const server = await serveFolder(out)
      try {
        return await use({ browser, url: server.url })
      } finally {
        await server.close()
      }
    } finally {
      signal?.removeEventListener('abort', closeBrowser)
      await browser?.close()
    }
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}
