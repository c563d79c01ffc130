import { createRequire } from 'node:module'
import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { MermaidConfig } from 'mermaid'
import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from '../browser/launch-browser.ts'
import { readDeckColors, useTokens } from './deck-colors.ts'
import { cacheFigure, readCachedFigure } from './figure-cache.ts'
import { MERMAID_FONT_SIZE, MERMAID_LAYOUTS, mermaidConfig } from './mermaid-config.ts'
import { FIGURE_FIELD } from './capacity.ts'

/**
 * Has Mermaid draw diagrams in a headless browser, with the deck's fonts loaded first. What was drawn before comes from
 * the cache; a browser is started only for the rest.
 * @returns an SVG for each source, its colours the deck's variables; or the reason why Mermaid did not draw it
 * @throws UserError where no browser can be started
 */
export async function drawWithMermaid(sources: string[]): Promise<(string | Error)[]> {
  const cached = await Promise.all(sources.map(readCachedFigure))
  if (cached.every((svg) => svg !== undefined)) return cached
  const browser = await launchBrowser()
  try {
    const page = await openDrawingPage(browser)
    const drawn: (string | Error)[] = []
    for (const [index, source] of sources.entries())
      drawn.push(cached[index] ?? (await drawOne(page, source)))
    return drawn
  } finally {
    await browser.close()
  }
}

const require = createRequire(import.meta.url)
/** Never asked for: all its requests are answered from the packages. */
const ORIGIN = 'http://figures.invalid'
const FONTS = ['source-sans-3/wght.css', 'source-serif-4/opsz.css']

async function openDrawingPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 700 } })
  await page.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== ORIGIN) return route.abort()
    if (url.pathname === '/') return route.fulfill({ contentType: 'text/html', body: PAGE })
    const body = await readFile(join(fontsFolder(), decodeURIComponent(url.pathname))).catch(() => undefined)
    if (!body) return route.abort()
    return route.fulfill({ contentType: url.pathname.endsWith('.css') ? 'text/css' : 'font/woff2', body })
  })
  await page.goto(`${ORIGIN}/`)
  await page.addScriptTag({ path: require.resolve('mermaid/dist/mermaid.min.js') })
  await page.evaluate(async () => {
    await Promise.all(
      ['400 18px', '600 18px'].map((font) => document.fonts.load(`${font} "Source Sans 3 Variable"`)),
    )
    await document.fonts.load('600 18px "Source Serif 4 Variable"')
  })
  return page
}

const PAGE = `<!doctype html>${FONTS.map((path) => `<link rel="stylesheet" href="/${path}">`).join('')}<body></body>`

function fontsFolder(): string {
  return dirname(dirname(require.resolve('@fontsource-variable/source-sans-3/package.json')))
}

/** Tries layouts until the labels are large enough; takes the one in which they are largest. */
async function drawOne(page: Page, source: string): Promise<string | Error> {
  let best: string | undefined
  try {
    for (const layout of MERMAID_LAYOUTS) {
      const svg = await render(page, source, { ...mermaidConfig(readDeckColors()), ...layout })
      if (!best || labelSize(svg) > labelSize(best) + 0.5) best = svg
      if (labelSize(best) >= LEGIBLE || !svg.includes('flowchart')) break
    }
    const drawn = useTokens(best!, readDeckColors())
    await cacheFigure(source, drawn)
    return drawn
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

/** Smallest size of a label, in pixels of the canvas. */
export const LEGIBLE = 14

/** Size of a drawing's labels in the field of a slide. */
export function labelSize(svg: string): number {
  const [, width = '1', height = '1'] = /viewBox="[-\d.]+ [-\d.]+ ([\d.]+) ([\d.]+)"/.exec(svg) ?? []
  return (
    MERMAID_FONT_SIZE *
    Math.min(FIGURE_FIELD.width / Number(width), FIGURE_FIELD.height / Number(height), 1.5)
  )
}

async function render(page: Page, source: string, config: MermaidConfig): Promise<string> {
  return page.evaluate(
    async ([text, settings]) => {
      const { mermaid } = globalThis as unknown as {
        mermaid: {
          initialize(config: unknown): void
          render(id: string, text: string): Promise<{ svg: string }>
        }
      }
      mermaid.initialize(settings)
      const { svg } = await mermaid.render('figure', text)
      // as XML: it is put into the page as a document of its own
      const holder = document.createElement('div')
      holder.innerHTML = svg
      return new XMLSerializer().serializeToString(holder.firstElementChild!)
    },
    [source, config] as const,
  )
}
