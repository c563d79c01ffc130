import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkDeckInBrowser } from '../../scripts/check/check-deck-in-browser.ts'
import { serveFolder } from '../../scripts/browser/index.ts'
import { exportDeck } from '../../scripts/export/index.ts'
import type { ExportWork } from '../../scripts/export/export-work.ts'
import { readDeckText, type DeckText } from '../../scripts/export/read-deck-text.ts'
import { writeHandout } from '../../scripts/export/write-handout.ts'
import { writePdf } from '../../scripts/export/write-pdf.ts'
import { writePngs } from '../../scripts/export/write-pngs.ts'
import { writePptx } from '../../scripts/export/write-pptx.ts'
import { cleanDeck, openDeck, openPage, type OpenDeck } from './open-deck.ts'
import { readPdf } from './read-pdf.ts'
import { listZip } from './list-zip.ts'

const headlines = [
  'The harbour of Vinmouth',
  'Three bodies keep the harbour open all year',
  'Two storms took the harbour apart, and it was built again',
  'Two funds paid for the wall that the board keeps',
  'What to remember',
]

let deck: OpenDeck
let text: DeckText
beforeAll(async () => {
  ;[deck, text] = await Promise.all([openDeck(cleanDeck), readDeckText(cleanDeck)])
})
afterAll(() => deck.close())

function makeWork(name: string, part: Partial<ExportWork> = {}): ExportWork {
  const { browser, url, work } = deck
  return {
    browser,
    url,
    text,
    out: join(work, name),
    clicks: false,
    dark: false,
    io: { say: () => undefined },
    ...part,
  }
}

describe('the built deck', () => {
  it('should show every slide, with no request to another host and no complaint', async () => {
    const { page, problems } = await openPage(deck, '1')
    const shown: string[] = []
    for (let number = 1; number <= headlines.length; number++) {
      await page.goto(new URL(String(number), deck.url).href)
      shown.push(await page.locator(`[data-slidev-no="${number}"] h1`).first().innerText())
    }
    expect(shown.map((words) => words.replace(/\s+/g, ' '))).toEqual(headlines)
    expect(problems).toEqual([])
    await page.close()
  })

  it('should bring up points one click at a time, then go to the next slide', async () => {
    const { page } = await openPage(deck, '2')
    const later = page.locator('[data-slidev-no="2"] .slidev-vclick-hidden')
    await page.locator('[data-slidev-no="2"] li').first().waitFor({ state: 'attached' })
    const hidden = [await later.count()]
    for (const click of [1, 2, 3]) {
      await page.keyboard.press('ArrowRight')
      await page.waitForURL(`**/2?clicks=${click}`)
      hidden.push(await later.count())
    }
    expect(hidden).toEqual([3, 2, 1, 0])
    await page.keyboard.press('ArrowRight')
    await page.waitForURL('**/3')
    await page.close()
  })

  it('should show the presenter the notes, the next slide and the timer', async () => {
    const { page, problems } = await openPage(deck, 'presenter/1')
    await page.getByText('This talk is about a harbour').first().waitFor()
    await page.locator('[data-slidev-no="2"] h1').first().waitFor({ state: 'attached' })
    const words = (await page.locator('body').innerText()).replace(/\s+/g, ' ')
    expect(words).toContain('Source: The harbour of Vinmouth, line 1')
    expect(words).toMatch(/\b0?6:00\b/)
    expect(problems).toEqual([])
    await page.close()
  })

  it('should pass the check in light and dark', async () => {
    expect(await checkDeckInBrowser(deck.url)).toEqual([])
  })
})

describe('the export', () => {
  it('should print a page a slide: tagged, with outline, title and author, the words as words', async () => {
    const work = makeWork('slides.pdf')
    expect(await writePdf(work)).toBe(5)
    const pdf = await readPdf(readFileSync(work.out))
    expect(pdf).toMatchObject({ title: text.title, author: 'Ada Example', language: 'en', isTagged: true })
    expect(pdf.outline).toEqual(headlines)
    expect(pdf.pages.map(({ words }, index) => words.includes(headlines[index]!))).toEqual(
      Array(5).fill(true),
    )
    expect(pdf.pages[2]!.words).toContain('A storm breaks the')
    expect(pdf.pages[3]!.words).toContain('Sea wall')
    for (const { width, height } of pdf.pages) expect(width / height).toBeCloseTo(980 / 552, 2)
  })

  it('should print the same bytes twice, and a page a click where asked to', async () => {
    const [one, other] = [makeWork('one.pdf'), makeWork('other.pdf')]
    await writePdf(one)
    await writePdf(other)
    expect(readFileSync(one.out).equals(readFileSync(other.out))).toBe(true)
  })

  it('should print a page for every click where asked to', async () => {
    const work = makeWork('clicks.pdf', { clicks: true })
    const count = await writePdf(work)
    const { pages } = await readPdf(readFileSync(work.out))
    expect(pages).toHaveLength(count)
    const ofPoints = pages.filter(({ words }) => words.includes(headlines[1]!))
    // Before the first click, and after each of the three.
    expect(ofPoints).toHaveLength(4)
    expect(pages.filter(({ words }) => words.includes(headlines[4]!))).toHaveLength(1)
  })

  it('should print a handout with the notes, without click marks', async () => {
    const work = makeWork('handout.pdf')
    const pages = await writeHandout(work)
    const pdf = await readPdf(readFileSync(work.out))
    const words = pdf.pages.map((page) => page.words).join(' ')
    expect(pdf.pages).toHaveLength(pages)
    expect(words).toContain('The harbour board dredges the channel every spring. The town council pays')
    expect(words).not.toContain('[click]')
    expect(pdf.pages[0]!.width / pdf.pages[0]!.height).toBeCloseTo(210 / 297, 2)
  })

  it('should draw a picture a slide, in dark colours where asked to', async () => {
    const [light, dark] = [makeWork('light'), makeWork('dark', { dark: true })]
    expect(await writePngs(light)).toBe(5)
    expect(await writePngs(dark)).toBe(5)
    const names = ['01.png', '02.png', '03.png', '04.png', '05.png']
    expect(readdirSync(light.out).filter((name) => name.endsWith('.png'))).toEqual(names)
    expect(readFileSync(join(light.out, '02.png')).equals(readFileSync(join(dark.out, '02.png')))).toBe(false)
  })

  it('should write a site that works in any folder of a server, and as a file, the presenter leading', async () => {
    const out = join(deck.work, 'server', 'talks', 'harbour')
    const { path } = await exportDeck({
      deckPath: cleanDeck,
      format: 'site',
      out,
      io: { say: () => undefined },
    })
    expect(path).toBe(out)
    const server = await serveFolder(join(deck.work, 'server'))
    const served = await openPage({ browser: deck.browser, url: server.url }, 'talks/harbour/#/5')
    await served.page.getByText('The new wall has held since 1994').first().waitFor()
    expect(served.problems).toEqual([])
    await served.page.close()
    await server.close()

    const file = `${pathToFileURL(join(out, 'index.html')).href}#/`
    const context = await deck.browser.newContext()
    const [audience, presenter] = [await context.newPage(), await context.newPage()]
    await audience.goto(`${file}1`)
    await presenter.goto(`${file}presenter/1`)
    await presenter.getByText('This talk is about a harbour').first().waitFor()
    await presenter.keyboard.press('ArrowRight')
    await audience.waitForURL(/#\/2\b/)
    await audience.getByText('Three bodies keep the harbour').first().waitFor()
    await context.close()
  })

  it('should write slides with notes and alternative texts for PowerPoint', async () => {
    const work = makeWork('slides.pptx')
    expect(await writePptx(work)).toBe(5)
    const files = listZip(readFileSync(work.out))
    expect(Object.keys(files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))).toHaveLength(5)
    expect(files['ppt/slides/slide2.xml']).toContain('dredges the channel every spring')
    expect(files['ppt/notesSlides/notesSlide2.xml']).toContain('The town council pays for the lights.')
    expect(files['ppt/notesSlides/notesSlide2.xml']).not.toContain('[click]')
  })
})
