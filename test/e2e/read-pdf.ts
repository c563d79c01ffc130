import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  pages: { words: string; width: number; height: number }[]
  title?: string
  author?: string
  language?: string
  isTagged: boolean
  outline: string[]
}

/** What a reader of a PDF file finds in it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages: ReadPdf['pages'] = []
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent()
    const words = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    const { width, height } = page.getViewport({ scale: 1 })
    pages.push({ words: words.replace(/\s+/g, ' '), width, height })
  }
  const info = (await pdf.getMetadata()).info as { Title?: string; Author?: string; Language?: string }
  const marks = (await pdf.getMarkInfo()) as { Marked?: boolean } | null
  const outline = (await pdf.getOutline()) as { title: string }[] | null
  await pdf.loadingTask.destroy()
  return {
    pages,
    title: info.Title,
    author: info.Author,
    language: info.Language,
    isTagged: marks?.Marked === true,
    outline: (outline ?? []).map(({ title }) => title),
  }
}
