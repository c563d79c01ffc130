/** The gallery, which shows each layout with little and much, as a browser draws it. */
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { openPrintPage, withDeckInBrowser } from '../../scripts/browser/index.ts'

const GALLERY = join(resolve(import.meta.dirname, '../..'), 'gallery/slides.md')

/** A figure as it is drawn, in pixels of the canvas. */
interface DrawnFigure {
  name: string
  /** Size of its smallest type. */
  smallest: number
  /** Share of the field's height from its highest word to its lowest. */
  filled: number
  /** Words that do not fit the box that was measured for them, or lie on others. */
  faults: string[]
}

let figures: DrawnFigure[]
beforeAll(async () => {
  figures = await withDeckInBrowser(GALLERY, async ({ browser, url }) => {
    const print = await openPrintPage(browser, { url })
    try {
      return await print.page.evaluate(measureFigures)
    } finally {
      await print.close()
    }
  })
})

describe('the figures of the gallery', () => {
  it('should have type of 14 pixels and more, fill half of their field, and keep words whole and apart', () => {
    expect(figures.length).toBeGreaterThan(5)
    for (const { name, smallest, filled, faults } of figures) {
      expect(smallest, name).toBeGreaterThanOrEqual(14)
      expect(filled, name).toBeGreaterThan(0.5)
      expect(faults, name).toEqual([])
    }
  })
})

/** Runs in the page. */
function measureFigures(): DrawnFigure[] {
  return [...document.querySelectorAll('.sd-drawing')].map((figure) => {
    const canvas = figure.querySelector<HTMLElement>('.sd-canvas')!
    const scale = canvas.getBoundingClientRect().width / canvas.offsetWidth
    const field = figure.getBoundingClientRect()
    const words = [...figure.querySelectorAll<HTMLElement>('.sd-words')].map((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const lines = [...range.getClientRects()]
      const boxed = element.getBoundingClientRect()
      return { element, lines, boxed, text: element.textContent ?? '' }
    })
    const faults: string[] = []
    for (const [index, { element, lines, boxed, text }] of words.entries()) {
      if (lines.some(({ right }) => right > boxed.right + 1)) faults.push(`"${text}" is wider than its box`)
      if (boxed.bottom > field.bottom + 1 || boxed.right > field.right + 1)
        faults.push(`"${text}" leaves its field`)
      for (const other of words.slice(index + 1)) {
        const [a, b] = [boxed, other.boxed]
        const meet =
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1
        if (meet && element !== other.element) faults.push(`"${text}" lies on "${other.text}"`)
      }
    }
    const tops = words.map(({ boxed }) => boxed.top)
    const feet = words.map(({ boxed }) => boxed.bottom)
    return {
      name: figure.getAttribute('aria-label') ?? '',
      smallest:
        Math.min(...words.map(({ element }) => parseFloat(getComputedStyle(element).fontSize))) * scale,
      filled: (Math.max(...feet) - Math.min(...tops)) / field.height,
      faults,
    }
  })
}
