import type { Browser } from 'playwright-core'
import { openPrintPage, type Io, type PageProblem, type PrintPage } from '../browser/index.ts'
import type { DeckText } from './read-deck-text.ts'

/** What a writer of a format is given. */
export interface ExportWork {
  browser: Browser
  /** Address of the built deck. */
  url: string
  text: DeckText
  /** Absolute path to write to. */
  out: string
  clicks: boolean
  dark: boolean
  io: Io
}

/** Opens the page of all slides for a writer, and says what went wrong on it. */
export async function openForExport(
  work: ExportWork,
  options: { scale?: number; clicks?: boolean } = {},
): Promise<PrintPage> {
  const { browser, url, dark, clicks, io } = work
  const printed = await openPrintPage(browser, { url, dark, clicks, ...options })
  for (const problem of printed.problems) io.say(explain[problem.kind](problem.text))
  return printed
}

const explain: Record<PageProblem['kind'], (text: string) => string> = {
  remote: (address) => `Left out, as it lies on another host: ${address}`,
  missing: (address) => `Missing: ${address}`,
  console: (text) => `The deck complains: ${text}`,
  error: (text) => `The deck complains: ${text}`,
}
