import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Page } from 'playwright-core'
import writeFileAtomic from 'write-file-atomic'
import type { ExportWork } from './export-work.ts'
import { listHeadings, stampPdf } from './stamp-pdf.ts'

/**
 * Prints a page as a tagged PDF with its headings as outline, on the paper that its style sheet names.
 *
 * @param size of the paper in CSS pixels, where no style sheet names one.
 * @returns the number of pages.
 */
export async function printPage(
  page: Page,
  work: ExportWork,
  size?: { width: number; height: number },
): Promise<number> {
  const bytes = await page.pdf({
    ...(size && { width: `${size.width}px`, height: `${size.height}px` }),
    printBackground: true,
    preferCSSPageSize: true,
    tagged: true,
    outline: true,
  })
  const stamped = await stampPdf(bytes, work.text, await page.evaluate(listHeadings))
  await mkdir(dirname(work.out), { recursive: true })
  await writeFileAtomic(work.out, stamped.bytes)
  return stamped.pages
}
