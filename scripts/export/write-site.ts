import { buildDeck, type Io } from '../browser/index.ts'
import type { DeckText } from './read-deck-text.ts'
import { replaceFolder } from './replace-folder.ts'

export interface SiteWork {
  deckPath: string
  /** Absolute path of the folder. */
  out: string
  text: DeckText
  io: Io
  signal?: AbortSignal
}

/**
 * Builds a site that may lie in any folder of any static server, and works when its page is opened as a file.
 *
 * @returns the number of slides.
 */
export async function writeSite(work: SiteWork): Promise<number> {
  const { deckPath, io, signal } = work
  await replaceFolder(work.out, (out) =>
    buildDeck({ deckPath, out, base: './', routerMode: 'hash', fromFile: true, signal }),
  )
  io.say('Open its index.html in a browser, or put the folder on any static server.')
  return work.text.slides.length
}
