import { copyFileSync, mkdtempSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { launchBrowser } from '../../scripts/browser/index.ts'
import { presentDeck, type PresentAddresses } from '../../scripts/present/index.ts'
import { cleanDeck } from './open-deck.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcedeck-present-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('should serve a deck of any folder past a taken port, follow article and deck, and leave nothing behind', async () => {
  const deckPath = join(folder, 'talk.md')
  const articlePath = join(folder, 'article.txt')
  copyFileSync(cleanDeck, deckPath)
  writeFileSync(articlePath, 'The harbour.')
  const taken = createServer()
  await new Promise<void>((done) => taken.listen(0, 'localhost', done))
  const { port } = taken.address() as AddressInfo

  const lines: string[] = []
  const end = new AbortController()
  let presenting: Promise<void> | undefined
  const ready = new Promise<PresentAddresses>((onReady, onFailure) => {
    presenting = presentDeck({
      deckPath,
      articlePath,
      port,
      onReady,
      signal: end.signal,
      io: { say: (line) => lines.push(line) },
      onArticleChange: async () => {
        const deck = readFileSync(deckPath, 'utf8').replace(
          '# The harbour of Vinmouth',
          '# The harbour, rebuilt',
        )
        writeFileSync(`${deckPath}.new`, deck)
        renameSync(`${deckPath}.new`, deckPath)
      },
    })
    presenting.catch(onFailure)
  })
  const addresses = await ready
  const browser = await launchBrowser()
  try {
    const page = await browser.newPage()
    await page.goto(addresses.audience)
    const headline = page.locator('[data-slidev-no="1"] h1').first()
    await headline.waitFor({ timeout: 90_000 })
    expect(await headline.innerText()).toContain('Vinmouth')
    writeFileSync(articlePath, 'The harbour is rebuilt.')
    await page.getByText('rebuilt').first().waitFor({ timeout: 20_000 })
    await page.goto(`${addresses.presenter}2`)
    await page.getByText('Three bodies share the work.').first().waitFor({ timeout: 30_000 })
  } finally {
    await browser.close()
    end.abort()
  }
  await presenting
  taken.close()
  expect(lines[0]).toMatch(new RegExp(`^Port ${port} is taken: using \\d+\\.$`))
  expect(lines.join('\n')).toContain(addresses.overview)
  await expect(fetch(addresses.audience)).rejects.toThrow()
  expect(readdirSync(folder).sort()).toEqual(['article.txt', 'talk.md'])
}, 170_000)
