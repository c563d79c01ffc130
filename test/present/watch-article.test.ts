import { mkdtempSync, renameSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchArticle } from '../../scripts/present/watch-article.ts'

let folder: string
let article: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcedeck-watch-'))
  article = join(folder, 'article.txt')
  writeFileSync(article, 'First.')
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('watchArticle', () => {
  it('should call again after each change, also where a new file takes the place and the last call failed', async () => {
    const lines: string[] = []
    const onChange = vi.fn<() => Promise<void>>().mockRejectedValueOnce(new Error('cannot be read'))
    const end = watchArticle(article, onChange, { say: (line) => lines.push(line) })
    try {
      // The watcher needs a moment to stand; until then changes go unseen.
      await vi.waitFor(
        () => {
          writeFileSync(article, `Second ${Math.floor(performance.now())}.`)
          expect(onChange).toHaveBeenCalled()
        },
        { timeout: 20_000, interval: 700 },
      )
      expect(lines).toEqual(['cannot be read'])
      const calls = onChange.mock.calls.length
      writeFileSync(`${article}.new`, 'Third.')
      renameSync(`${article}.new`, article)
      await vi.waitFor(() => expect(onChange.mock.calls.length).toBeGreaterThan(calls), { timeout: 20_000 })
    } finally {
      await end()
    }
  })
})
