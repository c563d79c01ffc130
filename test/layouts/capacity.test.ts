import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPrintPage, withDeckInBrowser } from '../../scripts/browser/index.ts'
import { makeLimitSlides } from './limit-slides.ts'

const HEADMATTER = `theme: default
title: Limits
fonts: {provider: none}
monaco: false
twoslash: false
record: false
mcp: false
portrait: ${'12s18n9o|'.repeat(20)}9s
`

let folder: string
let overflows: string[]
let count: number

const slides = makeLimitSlides([3, 11])

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sourcedeck-limits-'))
  const deckPath = join(folder, 'slides.md')
  const [first, ...rest] = slides.map(({ markdown }) => markdown)
  await writeFile(deckPath, [`---\n${HEADMATTER}${first!.replace(/^---\n/, '')}`, ...rest].join('\n'))
  ;[count, overflows] = await withDeckInBrowser(deckPath, async ({ browser, url }) => {
    const print = await openPrintPage(browser, { url })
    try {
      return [print.slides.length, await print.page.evaluate(findOverflows)] as const
    } finally {
      await print.close()
    }
  })
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('the layouts', () => {
  it('should hold in a browser all that was measured to fit', () => {
    expect(count).toBe(slides.length)
    expect(overflows).toEqual([])
  })
})

/** Runs in the page: texts that leave their field, their column or the sheet, and headlines that reach the field. */
function findOverflows(): string[] {
  const found: string[] = []
  for (const sheet of document.querySelectorAll('.sd-sheet')) {
    const name = `${sheet.className}: `
    const box = sheet.getBoundingClientRect()
    const foot = sheet.querySelector('.sd-foot')!.getBoundingClientRect()
    for (const text of sheet.querySelectorAll('h1, h2, p, li, td, th, blockquote, .sd-text, .sd-lead')) {
      if (text.closest('.sd-foot')) continue
      const { bottom, right } = text.getBoundingClientRect()
      if (bottom > foot.top - 16.5) found.push(`${name}${text.className || text.tagName} is too low`)
      if (right > box.right + 1) found.push(`${name}${text.className || text.tagName} is too wide`)
      if (text.scrollWidth > text.clientWidth + 1)
        found.push(`${name}${text.className || text.tagName} overflows`)
    }
    const headline = sheet.querySelector('.sd-head h1')?.getBoundingClientRect()
    const field = sheet.querySelector('.sd-field')?.getBoundingClientRect()
    if (headline && field && headline.bottom > field.top - 10) found.push(`${name}headline is too high`)
  }
  return found
}
