import { createHash } from 'node:crypto'
import { accessSync, constants, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package: where `package.json`, `layouts/` and `components/` lie. */
export const packageFolder: string = findPackageFolder(dirname(fileURLToPath(import.meta.url)))

/**
 * A folder for what can be made again (an unpacked browser, the bundler's cache): `.cache/` in the package,
 * or in the user's cache folder where the package may not be written to.
 */
export function cacheFolder(name: string): string {
  const folder = join(isWritable(packageFolder) ? join(packageFolder, '.cache') : userCacheFolder(), name)
  mkdirSync(folder, { recursive: true })
  return folder
}

/**
 * The bundler's cache for decks of one folder: what it holds depends on the folder. Those of the last few folders
 * are kept.
 */
export function bundlerCacheFolder(deckFolder: string): string {
  const name = createHash('sha256').update(deckFolder).digest('hex').slice(0, 12)
  const all = cacheFolder('vite')
  const others = readdirSync(all)
    .filter((other) => other !== name)
    .map((other) => ({
      path: join(all, other),
      time: statSync(join(all, other), { throwIfNoEntry: false })?.mtimeMs ?? 0,
    }))
    .sort((one, other) => other.time - one.time)
  for (const { path } of others.slice(keptCaches)) rmSync(path, { recursive: true, force: true })
  return cacheFolder(join('vite', name))
}

const keptCaches = 5

function findPackageFolder(start: string): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json'))) return folder
    if (dirname(folder) === folder) throw new Error(`No package.json above ${start}`)
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

function userCacheFolder(): string {
  if (process.platform === 'win32' && process.env.LOCALAPPDATA)
    return join(process.env.LOCALAPPDATA, 'sourcedeck')
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'sourcedeck')
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sourcedeck')
}
