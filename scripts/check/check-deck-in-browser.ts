import { load } from '@slidev/parser/fs'
import { dirname, resolve } from 'node:path'
import {
  BuildError,
  launchBrowser,
  openPrintPage,
  waitUntilDrawn,
  withDeckInBrowser,
  type DeckInBrowser,
  type Io,
  type PageProblem,
  type PrintPage,
} from '../browser/index.ts'
import { UserError } from '../types/index.ts'
import type { ColorMode, Fault } from './fault.ts'
import type { Finding } from './finding.ts'
import { measureSlides } from './measure-slides.ts'
import type { MeasuredSlide } from './measured-slide.ts'
import { mergeModes } from './merge-modes.ts'
import { runAxe } from './run-axe.ts'
import { findFaults } from './slide-rules.ts'

export interface BrowserCheckOptions {
  /** Default: light and dark. */
  modes?: readonly ColorMode[]
  io?: Io
  signal?: AbortSignal
}

/**
 * Looks at every slide of a deck at its last click, in light and dark colours: whether all words are there and can
 * be read, figures and pictures are drawn, fonts are loaded, and nothing is asked of another host.
 *
 * @param deck Path of a deck, or the address of one that was built with `print` and is served.
 * @returns The faults in the order of the slides; one that shows in all colours is told once.
 * @throws UserError where there is no such deck or no browser.
 */
export async function checkDeckInBrowser(deck: string, options: BrowserCheckOptions = {}): Promise<Fault[]> {
  const { io, signal, modes = ['light', 'dark'] } = options
  if (/^https?:/.test(deck)) {
    const browser = await launchBrowser()
    try {
      return await checkServedDeck({ browser, url: deck }, modes)
    } finally {
      await browser.close()
    }
  }
  io?.say('Building the deck to look at it in a browser')
  const ids = await readIds(deck)
  const faults = await withDeckInBrowser(
    deck,
    (served) => checkServedDeck(served, modes, ids.length),
    signal,
  ).catch(reportBuild)
  return faults.map((fault) => ({ ...fault, id: ids[fault.slide - 1] }))
}

/** @param count How many slides there should be. */
async function checkServedDeck(
  { browser, url }: DeckInBrowser,
  modes: readonly ColorMode[],
  count?: number,
): Promise<Fault[]> {
  const printed = await openPrintPage(browser, { url, dark: modes[0] === 'dark' })
  const { page, size, slides } = printed
  try {
    // What the pointer passes through could not be found behind a text.
    await page.addStyleTag({ content: '.print-slide-container * { pointer-events: auto !important }' })
    await page.setViewportSize({ width: size.width, height: size.height * slides.length })
    const found = new Map<ColorMode, Fault[]>()
    for (const mode of modes) {
      await page.emulateMedia({ colorScheme: mode, reducedMotion: 'reduce' })
      await waitUntilDrawn(page)
      const measured = await page.evaluate(measureSlides)
      const own = measured.flatMap((slide) =>
        findFaults(slide).map((finding) => ({ slide: slide.slide, ...finding })),
      )
      found.set(mode, [...own, ...(await runAxe(page)), ...(await findLoadFaults(printed, measured))])
    }
    const missing =
      count !== undefined && slides.length < count ? [reportMissingSlides(slides.length, count)] : []
    return [...missing, ...mergeModes(found)]
  } finally {
    await printed.close()
  }
}

/** Faults of what was loaded, on the slide that asked for it where that can be told. */
async function findLoadFaults(printed: PrintPage, measured: MeasuredSlide[]): Promise<Fault[]> {
  const fonts = await printed.page.evaluate(() =>
    [...document.fonts].filter((font) => font.status === 'error').map((font) => font.family),
  )
  const pictures = measured.flatMap(({ missingPictures }) => missingPictures)
  const isToldAlready = ({ kind, text }: PageProblem): boolean =>
    kind === 'missing' && pictures.some((address) => text.endsWith(address))
  return [
    ...printed.problems
      .filter((problem) => !isToldAlready(problem))
      .map((problem) => ({
        slide: findAsker(problem, measured),
        ...describeProblem[problem.kind](problem.text),
      })),
    ...[...new Set(fonts)].map((family) => ({
      slide: 0,
      rule: 'font-missing',
      element: family,
      text: 'The font did not load. Install it as a package, or name another.',
    })),
  ]
}

const describeProblem: Record<PageProblem['kind'], (text: string) => Finding> = {
  remote: (address) => ({
    rule: 'remote-request',
    element: address,
    text: 'The deck asks another host for this, so that it fails offline. Put the file next to the deck.',
  }),
  missing: (address) => ({
    rule: 'file-missing',
    element: new URL(address).pathname,
    text: 'The deck asks for a file that is not there. Put it where the deck says, or take the reference out.',
  }),
  console: (text) => ({ rule: 'browser-error', text: `The browser reports: ${firstLine(text)}` }),
  error: (text) => ({ rule: 'browser-error', text: `The browser reports: ${firstLine(text)}` }),
}

function firstLine(text: string): string {
  return (text.split('\n')[0] ?? '').slice(0, 300)
}

function findAsker(problem: PageProblem, measured: MeasuredSlide[]): number {
  if (problem.kind === 'console' || problem.kind === 'error') return 0
  return (
    measured.find(({ addresses }) =>
      addresses.some((address) => address !== '' && problem.text.endsWith(address)),
    )?.slide ?? 0
  )
}

/** A deck that does not build is a fault of the deck, not of the check. */
function reportBuild(error: unknown): Fault[] {
  if (error instanceof BuildError) return [{ slide: 0, rule: 'build', text: error.message }]
  throw error
}

function reportMissingSlides(drawn: number, count: number): Fault {
  return {
    slide: 0,
    rule: 'slide-missing',
    text: `Only ${drawn} of ${count} slides were drawn. Look for a slide whose Markdown breaks the others.`,
  }
}

async function readIds(deck: string): Promise<(string | undefined)[]> {
  const path = resolve(deck)
  const folder = dirname(path)
  const { slides } = await load({ userRoot: folder, roots: [folder] }, path).catch(() => {
    throw new UserError(`There is no deck at ${deck}. Build one first.`)
  })
  return slides.map(({ frontmatter }) => (typeof frontmatter.id === 'string' ? frontmatter.id : undefined))
}
