/** Decks of articles of many kinds, looked at in a real browser: nothing overflows, all can be read, all is borne out. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkDeck } from '../../scripts/check/index.ts'
import { build } from '../../scripts/cli/build.ts'

const root = path.resolve(import.meta.dirname, '../..')
const folder = mkdtempSync(path.join(tmpdir(), 'sourcedeck-decks-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const silent = { write: () => true } as unknown as NodeJS.WriteStream
const io = { stdin: process.stdin, stdout: silent, stderr: silent, cwd: root }
const quiet = { say: () => undefined }

const ARTICLES: [article: string, minutes?: number][] = [
  ['test/gold/articles/biography-ilse-maron.txt'],
  ['test/gold/articles/chronicle-ardmore-dam.txt', 5],
  ['test/gold/articles/company-tarnbach.md', 8],
  ['test/gold/articles/cooperation-lake-orun.txt', 6],
  ['test/gold/articles/howto-quince-jelly.md'],
  ['test/gold/articles/law-night-trains.txt', 7],
  ['test/gold/articles/operation-calm-strait.txt', 10],
  ['test/gold/articles/release-orchard-4.md', 8],
]

describe('checkDeck', () => {
  it('should find no fault with the bundled deck', async () => {
    const { faults, texts } = await checkDeck(path.join(root, 'slides.md'), { io: quiet })
    expect(faults).toEqual([])
    expect(texts).toBeGreaterThan(100)
  })

  it.each(ARTICLES)('should find no fault with the deck of %s', async (article, minutes) => {
    const deck = path.join(folder, `${path.basename(article)}.md`)
    expect(await build(article, { out: deck, minutes }, io)).toBe(0)
    const { faults, texts } = await checkDeck(deck, { io: quiet })
    expect(faults).toEqual([])
    expect(texts).toBeGreaterThan(10)
  })
})

describe('slides.md', () => {
  it('should be what a fresh build of the bundled article gives', async () => {
    const fresh = path.join(folder, 'fresh.md')
    await build('articles/operation-restore-stability-in-mali.txt', { out: fresh }, io)
    const body = (file: string) => readFileSync(file, 'utf8').replace(/^(?:addons|article): .*\n/gm, '')
    expect(body(fresh)).toBe(body(path.join(root, 'slides.md')))
  })
})
