/**
 * `npm run pictures`: the pictures of the README, drawn from the deck in the repository. They change only when the deck
 * or its look does.
 */
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import process from 'node:process'
import { PACKAGE_FOLDER } from './cli/package-folder.ts'

const FOLDER = path.join(PACKAGE_FOLDER, 'docs')
const SHEET = path.join(PACKAGE_FOLDER, 'scripts/browser/contact-sheet.ts')

fs.mkdirSync(FOLDER, { recursive: true })
for (const [name, ...flags] of [['deck-light.png'], ['deck-dark.png', '--dark']] as const) {
  const words = [SHEET, path.join(PACKAGE_FOLDER, 'slides.md'), path.join(FOLDER, name), ...flags]
  const { status } = spawnSync(process.execPath, words, { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
