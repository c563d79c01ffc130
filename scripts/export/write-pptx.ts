import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import PptxGenJS from 'pptxgenjs'
import writeFileAtomic from 'write-file-atomic'
import type { ExportWork } from './export-work.ts'
import { drawPictures } from './write-pngs.ts'

/** Inches for a CSS pixel. */
const inch = 1 / 96

/**
 * Writes a presentation with a picture a slide, its words as the picture's alternative text, and the notes.
 *
 * @returns the number of slides.
 */
export async function writePptx(work: ExportWork): Promise<number> {
  const pictures = await drawPictures(work)
  const pptx = new (readConstructor())()
  const [width, height] = [980 * inch, 552 * inch]
  pptx.defineLayout({ name: 'canvas', width, height })
  pptx.layout = 'canvas'
  pptx.title = work.text.title
  pptx.company = ''
  if (work.text.author) pptx.author = work.text.author
  for (const { slide, picture, words } of pictures) {
    const target = pptx.addSlide()
    const data = `image/png;base64,${picture.toString('base64')}`
    target.addImage({ data, x: 0, y: 0, w: width, h: height, altText: words })
    const notes = work.text.slides[slide - 1]?.notes ?? []
    if (notes.length > 0) target.addNotes(notes.join('\n'))
  }
  const bytes = (await pptx.write({ outputType: 'nodebuffer' })) as Buffer
  await mkdir(dirname(work.out), { recursive: true })
  await writeFileAtomic(work.out, bytes)
  return pictures.length
}

/** The package's ES module exports its class as the default, its CommonJS module as the module itself. */
function readConstructor(): typeof PptxGenJS {
  const loaded: unknown = PptxGenJS
  return typeof loaded === 'function'
    ? (loaded as typeof PptxGenJS)
    : (loaded as { default: typeof PptxGenJS }).default
}
