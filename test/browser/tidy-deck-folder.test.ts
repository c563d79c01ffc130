import { existsSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { tidyDeckFolder } from '../../scripts/browser/tidy-deck-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcedeck-tidy-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('tidyDeckFolder', () => {
  it('should leave a folder as it was', () => {
    const tidy = tidyDeckFolder(folder)
    mkdirSync(join(folder, 'node_modules', '.slidev', 'virtual'), { recursive: true })
    tidy()
    expect(readdirSync(folder)).toEqual([])
  })

  it('should not touch packages that were there', () => {
    mkdirSync(join(folder, 'node_modules', 'vue'), { recursive: true })
    tidyDeckFolder(folder)()
    expect(readdirSync(join(folder, 'node_modules'))).toEqual(['vue'])
  })

  it('should leave the files to another process that still works there', () => {
    const tidy = tidyDeckFolder(folder)
    // The process that started this one is alive.
    writeFileSync(join(folder, 'node_modules', '.slidev', 'users', String(process.ppid)), '')
    tidy()
    expect(existsSync(join(folder, 'node_modules', '.slidev'))).toBe(true)
  })
})
