import { basename, dirname, extname, join, resolve } from 'node:path'
import { withDeckInBrowser, type Io } from '../browser/index.ts'
import { UserError } from '../types/index.ts'
import type { ExportWork } from './export-work.ts'
import { readDeckText } from './read-deck-text.ts'
import { writeHandout } from './write-handout.ts'
import { writePdf } from './write-pdf.ts'
import { writePngs } from './write-pngs.ts'
import { writePptx } from './write-pptx.ts'
import { writeSite } from './write-site.ts'

export type ExportFormat = 'pdf' | 'handout' | 'pptx' | 'png' | 'site'

/** What can be asked for, in the order of the help text. */
export const exportFormats: readonly ExportFormat[] = ['pdf', 'handout', 'pptx', 'png', 'site']

export interface ExportOptions {
  deckPath: string
  format: ExportFormat
  /** File, or folder for `png` and `site`; default: in `export/` next to the deck. */
  out?: string
  /** A page for every click, not for every slide (default false; `pdf`, `pptx` and `png`). */
  clicks?: boolean
  /** The dark colours (default false; not for `site`, which has both). */
  dark?: boolean
  io: Io
  signal?: AbortSignal
}

export interface ExportResult {
  /** Absolute path of the file or folder. */
  path: string
  /** Pages or pictures written; for `site` the slides. */
  pages: number
}

/**
 * Exports a deck. A file or folder is replaced in one step, when the new one is complete.
 *
 * @throws UserError where the deck is missing or does not build, no browser runs, or the target may not be replaced.
 */
export async function exportDeck(options: ExportOptions): Promise<ExportResult> {
  const { deckPath, format, io, signal } = options
  const out = resolve(options.out ?? findDefaultPath(deckPath, format))
  const text = await readDeckText(deckPath)
  io.say(`Building ${basename(deckPath)}: ${text.slides.length} slides`)
  if (format === 'site') return { path: out, pages: await writeSite({ deckPath, out, text, io, signal }) }
  const write = writers[format]
  const pages = await withDeckInBrowser(
    deckPath,
    ({ browser, url }) =>
      write({
        browser,
        url,
        text,
        out,
        clicks: options.clicks ?? false,
        dark: options.dark ?? false,
        io,
      }),
    signal,
  )
  const least = text.slides.length
  if (format !== 'handout' && pages < least)
    throw new UserError(`Only ${pages} of ${least} slides were drawn. Run the check on the deck.`, 1)
  return { path: out, pages }
}

const writers: Record<Exclude<ExportFormat, 'site'>, (work: ExportWork) => Promise<number>> = {
  pdf: writePdf,
  handout: writeHandout,
  pptx: writePptx,
  png: writePngs,
}

const endings: Record<ExportFormat, string> = {
  pdf: '.pdf',
  handout: '-handout.pdf',
  pptx: '.pptx',
  png: '-png',
  site: '-site',
}

/** `export/slides.pdf` and the like, next to the deck. */
export function findDefaultPath(deckPath: string, format: ExportFormat): string {
  return join(dirname(deckPath), 'export', basename(deckPath, extname(deckPath)) + endings[format])
}
