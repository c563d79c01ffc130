import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listInstalledBrowsers } from '../../scripts/browser/find-browser.ts'
import { UserError } from '../../scripts/types/index.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sourcedeck-browsers-'))
  for (const name of ['microsoft-edge', 'chromium', 'google-chrome']) {
    writeFileSync(join(folder, name), '')
    chmodSync(join(folder, name), 0o755)
  }
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('listInstalledBrowsers', () => {
  it('should take the one that the user names, and it alone', () => {
    const path = join(folder, 'chromium')
    expect(
      listInstalledBrowsers({ SOURCEDECK_BROWSER: path, PATH: folder }).map((found) => found.path),
    ).toEqual([path])
  })

  it('should say so where the user names one that is not there', () => {
    const env = { SOURCEDECK_BROWSER: join(folder, 'netscape') }
    expect(() => listInstalledBrowsers(env)).toThrow(UserError)
    expect(() => listInstalledBrowsers(env)).toThrow('netscape')
  })

  it.runIf(process.platform === 'linux')('should prefer Chrome to Chromium to Edge in the path', () => {
    const names = listInstalledBrowsers({ PATH: folder }).map((found) => found.name)
    expect(names.slice(0, 3)).toEqual(['Google Chrome', 'Chromium', 'Microsoft Edge'])
  })
})
