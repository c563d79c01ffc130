import type { Browser, Page } from 'playwright-core'
import { UserError } from '../types/index.ts'
import { waitUntilDrawn } from './wait-until-drawn.ts'

/** Slidev's canvas in CSS pixels: what `canvasWidth` and `aspectRatio` give unless the deck sets them. */
export const canvas = { width: 980, height: 552 }

export interface PrintPageOptions {
  /** Address of the built deck, with the slash at its end. */
  url: string
  /** Default false. */
  dark?: boolean
  /** Whether each step of a slide has a place of its own (default: each slide at its last click). */
  clicks?: boolean
  /** Device pixels for a CSS pixel (default 1). */
  scale?: number
}

/** A slide, or one step of it, on the page of all slides. */
export interface PrintedSlide {
  /** 1-based number of the slide. */
  slide: number
  /** 0-based click. */
  click: number
  /** Selector of its element. */
  selector: string
}

/** Something that went wrong while the page was loaded. */
export interface PageProblem {
  kind: 'console' | 'error' | 'remote' | 'missing'
  text: string
}

/** The page that shows all slides one below the other, completely drawn. */
export interface PrintPage {
  page: Page
  slides: PrintedSlide[]
  /** Size of a slide in CSS pixels. */
  size: { width: number; height: number }
  /** Grows while the page is open. */
  problems: PageProblem[]
  /** Closes the page and its context. */
  close(): Promise<void>
}

/**
 * Opens the page of all slides of a deck that was built with `print`, and waits until all is drawn. Requests to
 * other hosts are refused and reported.
 */
export async function openPrintPage(browser: Browser, options: PrintPageOptions): Promise<PrintPage> {
  const context = await browser.newContext({
    viewport: canvas,
    deviceScaleFactor: options.scale ?? 1,
    colorScheme: options.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  })
  try {
    const page = await context.newPage()
    const problems: PageProblem[] = []
    await watchPage(page, options.url, problems)
    await page.goto(new URL(`print?print=${options.clicks ? 'clicks' : 'true'}`, options.url).href)
    await page
      .locator('.print-slide-container')
      .first()
      .waitFor({ timeout: 30_000 })
      .catch(() => {
        throw new UserError(explainEmptyPage(problems), 1)
      })
    await waitUntilDrawn(page)
    const { slides, width, height } = await page.evaluate(listSlides)
    await page.setViewportSize({ width, height })
    return { page, slides, size: { width, height }, problems, close: () => context.close() }
  } catch (error) {
    await context.close()
    throw error
  }
}

/** Notes what goes wrong on a page, and refuses requests to other hosts than that of `url`. */
export async function watchPage(page: Page, url: string, problems: PageProblem[]): Promise<void> {
  const { host } = new URL(url)
  await page.route(
    (address) => address.host !== host && /^(https?|wss?):$/.test(address.protocol),
    (route) => {
      problems.push({ kind: 'remote', text: route.request().url() })
      return route.abort()
    },
  )
  page.on('console', (message) => {
    if (message.type() === 'error' && !isNoise(message.text()))
      problems.push({ kind: 'console', text: message.text() })
  })
  page.on('pageerror', (error) => {
    if (!isNoise(error.message)) problems.push({ kind: 'error', text: error.message })
  })
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push({ kind: 'missing', text: response.url() })
  })
}

/**
 * Slidev's own complaints, about a part that a deck without type hints does not load and about a lock that a
 * browser without a screen does not give; and what is reported otherwise.
 */
function isNoise(text: string): boolean {
  return /^Failed to patch FloatingVue|Wake Lock permission|^Failed to load resource/.test(text)
}

function explainEmptyPage(problems: PageProblem[]): string {
  const words = problems.map((problem) => problem.text).slice(0, 5)
  return ['The deck was built, but shows no slide in the browser.', ...words].join('\n')
}

function listSlides(): { slides: PrintedSlide[]; width: number; height: number } {
  const elements = [...document.querySelectorAll<HTMLElement>('.print-slide-container')]
  const slides = elements.map((element) => {
    const [slide = 1, step = 1] = element.id.split('-').map(Number)
    return { slide, click: step - 1, selector: `[id="${element.id}"]` }
  })
  // Slides without clicks have the highest number of clicks there is as their step.
  const { width = 980, height = 552 } = elements[0]?.getBoundingClientRect() ?? {}
  return { slides, width: Math.round(width), height: Math.round(height) }
}
