import type { ExportWork } from './export-work.ts'
import { handoutHtml } from './handout-html.ts'
import { printPage } from './print-page.ts'
import { drawPictures } from './write-pngs.ts'
import { routeFonts } from './handout-fonts.ts'

/**
 * Prints a handout on A4: of each slide its picture, and its notes beside it.
 *
 * @returns the number of pages.
 */
export async function writeHandout(work: ExportWork): Promise<number> {
  const pictures = await drawPictures(work, { clicks: false })
  const page = await work.browser.newPage()
  try {
    const address = new URL('handout/', work.url).href
    await routeFonts(page, address)
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: handoutHtml(work.text, pictures) }),
    )
    await page.goto(address)
    // The margins ask for fonts too late.
    await page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())))
    return await printPage(page, work)
  } finally {
    await page.close()
  }
}
