import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { ExportWork } from './export-work.ts'
import { handoutHtml } from './handout-html.ts'
import { listHeadings, stampPdf } from './stamp-pdf.ts'
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
    const bytes = await page.pdf({
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true,
    })
    const stamped = await stampPdf(bytes, work.text, await page.evaluate(listHeadings))
    await mkdir(dirname(work.out), { recursive: true })
    await writeFileAtomic(work.out, stamped.bytes)
    return stamped.pages
  } finally {
    await page.close()
  }
}
