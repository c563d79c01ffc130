import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { replaceFolder } from '../../scripts/export/replace-folder.ts'
import { UserError } from '../../scripts/types/index.ts'

let work: string
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'sourcedeck-folder-'))
})
afterEach(() => rm(work, { recursive: true, force: true }))

describe('replaceFolder', () => {
  it('should replace what it wrote before, and leave nothing of it', async () => {
    const folder = join(work, 'deep', 'pictures')
    await replaceFolder(folder, (target) => writeFile(join(target, 'old.png'), 'old'))
    await replaceFolder(folder, (target) => writeFile(join(target, 'new.png'), 'new'))
    expect(readdirSync(folder).filter((name) => !name.startsWith('.'))).toEqual(['new.png'])
  })

  it('should keep the old folder, and no half of a new one, where the work fails', async () => {
    const folder = join(work, 'pictures')
    await replaceFolder(folder, (target) => writeFile(join(target, 'old.png'), 'old'))
    const failing = replaceFolder(folder, async (target) => {
      await writeFile(join(target, 'half.png'), 'half')
      throw new Error('no room')
    })
    await expect(failing).rejects.toThrow('no room')
    expect(readFileSync(join(folder, 'old.png'), 'utf8')).toBe('old')
    expect(readdirSync(work)).toEqual(['pictures'])
  })

  it('should refuse a folder with files of others', async () => {
    writeFileSync(join(work, 'thesis.doc'), 'years of work')
    const refused = replaceFolder(work, () => Promise.resolve())
    await expect(refused).rejects.toThrow(UserError)
    expect(existsSync(join(work, 'thesis.doc'))).toBe(true)
  })
})
