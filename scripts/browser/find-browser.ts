import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'
import { UserError } from '../types/index.ts'
import { findPackagedBrowser } from './packaged-browser.ts'

/** A browser that can be started. */
export interface FoundBrowser {
  /** Absolute path of the program. */
  path: string
  /** What it is called in messages. */
  name: string
  /** Variables that it needs besides the process's own. */
  env?: Record<string, string>
}

/** The environment variable that names a browser to use before all others. */
export const browserVariable = 'SOURCEDECK_BROWSER'

/**
 * Lists the browsers of this machine, the best first: the one in `SOURCEDECK_BROWSER` (then it alone), Chrome,
 * Chromium or Edge as installed, one that Playwright has downloaded.
 */
export function listInstalledBrowsers(env: NodeJS.ProcessEnv = process.env): FoundBrowser[] {
  const named = env[browserVariable]
  if (named) {
    if (existsSync(named)) return [{ path: named, name: named }]
    throw new UserError(
      `${browserVariable} names ${named}, where there is no file. ` +
        'Set it to the path of Chrome, Chromium or Edge, or unset it.',
    )
  }
  const candidates = [...(candidatesBy[process.platform] ?? linuxCandidates)(env), ...playwrightCandidates()]
  return candidates.filter((candidate) => existsSync(candidate.path))
}

/**
 * Finds a browser: an installed one, or else the one that this package carries (Linux on x64), unpacked at
 * its first use.
 *
 * @returns undefined where there is none.
 */
export async function findBrowser(): Promise<FoundBrowser | undefined> {
  return listInstalledBrowsers()[0] ?? (await findPackagedBrowser())
}

type Candidates = (env: NodeJS.ProcessEnv) => FoundBrowser[]

const candidatesBy: Partial<Record<NodeJS.Platform, Candidates>> = {
  darwin: () =>
    ['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
      ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => ({
        path: join(folder, `${name}.app`, 'Contents', 'MacOS', name),
        name,
      })),
    ),
  win32: (env) =>
    [
      ['Google Chrome', join('Google', 'Chrome', 'Application', 'chrome.exe')],
      ['Chromium', join('Chromium', 'Application', 'chrome.exe')],
      ['Microsoft Edge', join('Microsoft', 'Edge', 'Application', 'msedge.exe')],
    ].flatMap(([name, path]) =>
      [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
        .filter((folder) => folder !== undefined)
        .map((folder) => ({ path: join(folder, path!), name: name! })),
    ),
}

function linuxCandidates(env: NodeJS.ProcessEnv): FoundBrowser[] {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const programs = [
    ['Google Chrome', 'google-chrome-stable'],
    ['Google Chrome', 'google-chrome'],
    ['Chromium', 'chromium'],
    ['Chromium', 'chromium-browser'],
    ['Microsoft Edge', 'microsoft-edge-stable'],
    ['Microsoft Edge', 'microsoft-edge'],
  ] as const
  return programs.flatMap(([name, program]) =>
    folders.map((folder) => ({ path: join(folder, program), name })),
  )
}

function playwrightCandidates(): FoundBrowser[] {
  return [{ path: chromium.executablePath(), name: 'Chromium of Playwright' }]
}
