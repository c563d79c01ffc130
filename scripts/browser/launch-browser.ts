import { chromium, type Browser } from 'playwright-core'
import { UserError } from '../types/index.ts'
import { browserVariable, listInstalledBrowsers, type FoundBrowser } from './find-browser.ts'
import { findPackagedBrowser } from './packaged-browser.ts'

/**
 * Starts a headless browser: the first one that runs of those installed, then the one that this package carries.
 *
 * @throws UserError that says what to install, where none runs.
 */
export async function launchBrowser(): Promise<Browser> {
  const failures: string[] = []
  for (const found of listInstalledBrowsers()) {
    const browser = await tryLaunch(found, failures)
    if (browser) return browser
  }
  const packaged = process.env[browserVariable] ? undefined : await findPackagedBrowser()
  const browser = packaged && (await tryLaunch(packaged, failures))
  if (browser) return browser
  throw new UserError(
    [
      'No browser could be started; printing and checking need one.',
      ...failures,
      `Install Chrome, Chromium or Edge, or set ${browserVariable} to the path of one.`,
    ].join('\n'),
    1,
  )
}

async function tryLaunch(found: FoundBrowser, failures: string[]): Promise<Browser | undefined> {
  try {
    return await chromium.launch({
      executablePath: found.path,
      env: { ...definedVariables(), ...found.env },
      // The same glyph widths on a screen, in a picture and in print.
      args: ['--font-render-hinting=none', '--force-color-profile=srgb'],
      // Ctrl-C is the caller's to handle.
      handleSIGINT: false,
    })
  } catch (error) {
    failures.push(`Tried ${found.name} (${found.path}): ${firstLine(error)}`)
    return undefined
  }
}

function definedVariables(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  )
}

function firstLine(error: unknown): string {
  const lines = String(error instanceof Error ? error.message : error).split('\n')
  return lines.find((line) => /error while loading|No such file|cannot/i.test(line))?.trim() ?? lines[0]!
}
