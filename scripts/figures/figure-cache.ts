import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import { cacheFolder } from '../browser/folders.ts'
import { readDeckColors } from './deck-colors.ts'
import { MERMAID_LAYOUTS, mermaidConfig } from './mermaid-config.ts'

/** Changes with how drawings are made after Mermaid. */
const VERSION = 1

/** A drawing by Mermaid that was made before; undefined where there is none. */
export async function readCachedFigure(source: string): Promise<string | undefined> {
  return readFile(pathOf(source), 'utf8').catch(() => undefined)
}

export async function cacheFigure(source: string, svg: string): Promise<void> {
  await writeFileAtomic(pathOf(source), svg)
}

function pathOf(source: string): string {
  return join(cacheFolder('figures'), `${hashOf(source)}.svg`)
}

/** Of all that a drawing depends on: its source, the colours and settings, the version of Mermaid. */
function hashOf(source: string): string {
  const { version } = createRequire(import.meta.url)('mermaid/package.json') as { version: string }
  const settings = JSON.stringify([mermaidConfig(readDeckColors()), MERMAID_LAYOUTS])
  return createHash('sha256')
    .update([VERSION, version, settings, source.trim()].join('\n'))
    .digest('hex')
    .slice(0, 24)
}
