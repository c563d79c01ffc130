import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from 'pdf-lib'
import type { DeckText } from './read-deck-text.ts'

/**
 * Puts title, author and language into a printed PDF, mends its outline, and takes the time out of it: the same
 * deck, the same bytes.
 *
 * @param headings The words of all headings on the printed page.
 */
export async function stampPdf(
  bytes: Uint8Array,
  text: DeckText,
  headings: string[],
): Promise<{ bytes: Buffer; pages: number }> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  pdf.setTitle(text.title, { showInWindowTitleBar: true })
  if (text.author) pdf.setAuthor(text.author)
  if (text.language) pdf.setLanguage(text.language)
  pdf.setCreator('Sourcedeck')
  const info = pdf.context.lookupMaybe(pdf.context.trailerInfo.Info, PDFDict)
  for (const key of ['CreationDate', 'ModDate']) info?.delete(PDFName.of(key))
  const outlines = pdf.catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict)
  mendTitles(outlines, new Map(headings.map((heading) => [squeeze(heading), heading])))
  return { bytes: Buffer.from(await pdf.save()), pages: pdf.getPageCount() }
}

/** The browser drops the space where a headline turns into its next line: the page knows the words. */
function mendTitles(parent: PDFDict | undefined, titles: Map<string, string>): void {
  let item = parent?.lookupMaybe(PDFName.of('First'), PDFDict)
  for (; item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
    const title = item.lookupMaybe(PDFName.of('Title'), PDFString, PDFHexString)?.decodeText()
    const whole = title === undefined ? undefined : titles.get(squeeze(title))
    if (whole) item.set(PDFName.of('Title'), PDFHexString.fromText(whole))
    mendTitles(item, titles)
  }
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Runs in the page: the words of all its headings. */
export function listHeadings(): string[] {
  const headings = document.querySelectorAll<HTMLElement>('h1, h2, h3, h4')
  return [...headings].map((heading) => heading.innerText.replace(/\s+/g, ' ').trim())
}
