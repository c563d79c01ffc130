import { openForExport, type ExportWork } from './export-work.ts'
import { printPage } from './print-page.ts'

/**
 * Prints the slides, a page each, as large as the canvas: tagged, with the headlines as outline.
 *
 * @returns the number of pages.
 */
export async function writePdf(work: ExportWork): Promise<number> {
  const printed = await openForExport(work)
  try {
    const { page, size, slides } = printed
    work.io.say(`Printing ${slides.length} pages`)
    await page.emulateMedia({ media: 'screen' })
    await page.addStyleTag({ content: noPageAfterTheLast })
    return await printPage(page, work, size)
  } finally {
    await printed.close()
  }
}

/** Slidev breaks the page after each slide. */
const noPageAfterTheLast = `
  .print-slide-container:last-child { break-after: auto !important }
  #twoslash-container { display: none !important }
`
