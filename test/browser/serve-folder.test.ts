import { mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { serveFolder } from '../../scripts/browser/serve-folder.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcedeck-serve-'))
  writeFileSync(join(folder, 'index.html'), 'the deck')
  writeFileSync(join(folder, 'a.txt'), 'a file')
})
afterAll(() => rm(folder, { recursive: true, force: true }))

it('should serve files, the deck for a slide’s address, and 404 for a file that is not there', async () => {
  const server = await serveFolder(folder)
  try {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
    expect(await (await fetch(`${server.url}a.txt`)).text()).toBe('a file')
    expect(await (await fetch(`${server.url}presenter/3`)).text()).toBe('the deck')
    expect((await fetch(`${server.url}nope.png`)).status).toBe(404)
  } finally {
    await server.close()
  }
  await expect(fetch(server.url)).rejects.toThrow()
})
