import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { FoundBrowser } from './find-browser.ts'
import { cacheFolder } from './folders.ts'

const run = promisify(execFile)

/**
 * The headless Chromium in the npm package `@sparticuz/chromium` (Linux on x64), unpacked into the cache folder
 * at its first use, which takes about two seconds. Where the machine lacks the libraries that Chromium needs
 * (NSS, NSPR, Expat), the package's own are used.
 *
 * @returns undefined on other machines, and where the optional package is not installed.
 */
export async function findPackagedBrowser(): Promise<FoundBrowser | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined
  const entry = resolvePackage()
  if (!entry) return undefined
  const folder = await unpackOnce(entry)
  const path = join(folder, 'chromium')
  const fonts: Record<string, string> = existsSync('/etc/fonts')
    ? {}
    : { FONTCONFIG_PATH: join(folder, 'fonts') }
  const env = (await isRunnable(path, fonts))
    ? fonts
    : { ...fonts, LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') }
  return { path, name: 'the Chromium of the npm package @sparticuz/chromium', env }
}

function resolvePackage(): string | undefined {
  try {
    return import.meta.resolve('@sparticuz/chromium')
  } catch {
    return undefined
  }
}

async function unpackOnce(entry: string): Promise<string> {
  const cache = cacheFolder('chromium')
  const folder = join(cache, await readVersion(entry))
  if (existsSync(folder)) return folder
  const work = await mkdtemp(join(cache, 'unpacking-'))
  // The package unpacks into the temporary folder, and believes any file that lies there; it adds its libraries
  // only on the platform that the second variable announces.
  const env = { ...process.env, TMPDIR: work, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }
  await run(process.execPath, ['--input-type=module', '--eval', unpacking, entry], { env })
  await rename(work, folder).catch(async (error: unknown) => {
    await rm(work, { recursive: true, force: true })
    // Another process was faster.
    if (!existsSync(folder)) throw error
  })
  return folder
}

const unpacking = 'await (await import(process.argv[1])).default.executablePath()'

async function readVersion(entry: string): Promise<string> {
  for (let folder = dirname(fileURLToPath(entry)); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json')
    if (!existsSync(file)) continue
    const { version } = JSON.parse(await readFile(file, 'utf8')) as { version?: string }
    if (version) return version
  }
}

async function isRunnable(path: string, env: Record<string, string>): Promise<boolean> {
  try {
    await run(path, ['--version'], { env: { ...process.env, ...env }, timeout: 20_000 })
    return true
  } catch {
    return false
  }
}
