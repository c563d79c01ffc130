/*
 * Draws all slides of a deck, each at its last click, on one picture:
 *
 *   node scripts/browser/contact-sheet.ts DECK.md OUT.png [--dark] [--columns N] [--each FOLDER]
 *
 * --dark      the dark colours
 * --columns   slides in a row (default 3)
 * --each      also writes every slide as a picture of its own (twice the size of the canvas) into FOLDER
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { openPrintPage } from './open-print-page.ts'
import { withDeckInBrowser } from './with-deck-in-browser.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dark: { type: 'boolean', default: false },
    columns: { type: 'string', default: '3' },
    each: { type: 'string' },
  },
})
const [deck, out] = positionals
if (!deck || !out) {
  process.stderr.write('Usage: contact-sheet.ts DECK.md OUT.png [--dark] [--columns N] [--each FOLDER]\n')
  process.exit(2)
}

await withDeckInBrowser(deck, async ({ browser, url }) => {
  const printed = await openPrintPage(browser, { url, dark: values.dark, scale: 2 })
  const pictures: Buffer[] = []
  for (const { slide, selector } of printed.slides) {
    const picture = await printed.page.locator(selector).screenshot()
    pictures.push(picture)
    if (values.each === undefined) continue
    await mkdir(values.each, { recursive: true })
    await writeFile(join(values.each, `${String(slide).padStart(2, '0')}.png`), picture)
  }
  for (const { kind, text } of printed.problems) process.stderr.write(`${kind}: ${text}\n`)
  await printed.close()
  await writeFile(out, await drawSheet(browser, pictures, Number(values.columns)))
})
process.stderr.write(`Wrote ${out}\n`)

/** Lays the pictures out in rows, numbered, 640 pixels wide each. */
async function drawSheet(browser: Browser, pictures: Buffer[], columns: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: columns * 652 + 12, height: 400 } })
  const cells = pictures.map(
    (picture, index) =>
      `<figure><img src="data:image/png;base64,${picture.toString('base64')}"><figcaption>${index + 1}</figcaption></figure>`,
  )
  await page.setContent(`<style>
    body { margin: 12px; display: grid; gap: 12px; grid-template-columns: repeat(${columns}, 640px); background: #888 }
    figure { margin: 0 } img { width: 640px; display: block } figcaption { font: 14px sans-serif; color: #fff }
  </style>${cells.join('')}`)
  const sheet = await page.screenshot({ fullPage: true })
  await page.close()
  return sheet
}
