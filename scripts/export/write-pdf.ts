import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { openForExport, type ExportWork } from './export-work.ts'
import { listHeadings, stampPdf } from './stamp-pdf.ts'

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
    const bytes = await page.pdf({
      width: `${size.width}px`,
      height: `${size.height}px`,
      printBackground: true,
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
    })
    const stamped = await stampPdf(bytes, work.text, await page.evaluate(listHeadings))
    await mkdir(dirname(work.out), { recursive: true })
    await writeFileAtomic(work.out, stamped.bytes)
    return stamped.pages
  } finally {
    await printed.close()
  }
}

/** Slidev breaks the page after each slide. */
const noPageAfterTheLast = `
  .print-slide-container:last-child { break-after: auto !important }
  #twoslash-container { display: none !important }
`
