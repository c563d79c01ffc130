import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PrintedSlide } from '../browser/index.ts'
import { openForExport, type ExportWork } from './export-work.ts'
import { replaceFolder } from './replace-folder.ts'

/**
 * Draws a picture of every slide, twice the size of the canvas: `01.png`, with clicks `01-0.png`.
 *
 * @returns the number of pictures.
 */
export async function writePngs(work: ExportWork): Promise<number> {
  const pictures = await drawPictures(work)
  await replaceFolder(work.out, async (folder) => {
    for (const { slide, click, picture } of pictures) {
      const name = String(slide).padStart(2, '0') + (work.clicks ? `-${click}` : '')
      await writeFile(join(folder, `${name}.png`), picture)
    }
  })
  return pictures.length
}

/** A slide, or one step of it, as a picture. */
export interface SlidePicture extends PrintedSlide {
  /** PNG. */
  picture: Buffer
  /** The words that are on it, as a reader would read them out. */
  words: string
  /** Its headline, or an empty string. */
  heading: string
}

/** Draws all slides (or steps) at twice the size of the canvas. */
export async function drawPictures(
  work: ExportWork,
  options: { clicks?: boolean } = {},
): Promise<SlidePicture[]> {
  const printed = await openForExport(work, { scale: 2, ...options })
  try {
    const pictures: SlidePicture[] = []
    work.io.say(`Drawing ${printed.slides.length} pictures`)
    for (const slide of printed.slides) {
      const element = printed.page.locator(slide.selector)
      const { words, heading } = await element.evaluate(readWords)
      pictures.push({ ...slide, picture: await element.screenshot(), words, heading })
    }
    return pictures
  } finally {
    await printed.close()
  }
}

/** Runs in the page. */
function readWords(element: HTMLElement): { words: string; heading: string } {
  const readText = (node: HTMLElement | null): string => (node?.innerText ?? '').replace(/\s+/g, ' ').trim()
  return { words: readText(element), heading: readText(element.querySelector('h1, h2')) }
}
