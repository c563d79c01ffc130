import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
// @ts-expect-error Plain JavaScript, as it runs before anything is installed.
import * as setup from '../../scripts/setup.js'

const { isInstalled, isRecentNode } = setup as {
  isInstalled: (root: string) => boolean
  isRecentNode: (version: string) => boolean
}

describe('isRecentNode', () => {
  it.each([
    ['20.20.2', false],
    ['22.17.9', false],
    ['22.18.0', true],
    ['24.1.0', true],
  ])('should say of %s: %s', (version, expected) => {
    expect(isRecentNode(version)).toBe(expected)
  })
})

describe('isInstalled', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'sourcedeck-setup-'))
    writeLock(join(root, 'package-lock.json'), {
      '': {},
      'node_modules/vue': { version: '3.5.0' },
      'node_modules/fsevents': { version: '2.0.0', optional: true },
    })
  })
  afterEach(() => rm(root, { recursive: true, force: true }))

  it('should be false where nothing is installed', () => {
    expect(isInstalled(root)).toBe(false)
  })

  it('should be true where only an optional package is missing', () => {
    writeInstalled({ 'node_modules/vue': { version: '3.5.0' } })
    expect(isInstalled(root)).toBe(true)
  })

  it('should be false where a version differs', () => {
    writeInstalled({ 'node_modules/vue': { version: '3.4.9' } })
    expect(isInstalled(root)).toBe(false)
  })

  function writeInstalled(packages: object): void {
    mkdirSync(join(root, 'node_modules'))
    writeLock(join(root, 'node_modules', '.package-lock.json'), packages)
  }
  function writeLock(file: string, packages: object): void {
    writeFileSync(file, JSON.stringify({ packages }))
  }
})
