import { readFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'

/** Style sheets of the handout's fonts, by the names that the page asks for. */
const sheets: Record<string, string> = {
  'serif.css': '@fontsource-variable/source-serif-4/opsz.css',
  'sans.css': '@fontsource-variable/source-sans-3/wght.css',
}

/** Answers the page's requests for fonts below `address` from the font packages. */
export async function routeFonts(page: Page, address: string): Promise<void> {
  for (const [name, sheet] of Object.entries(sheets)) {
    const path = fileURLToPath(import.meta.resolve(sheet))
    await page.route(new URL(name, address).href, async (route) =>
      route.fulfill({ contentType: 'text/css', body: await readFile(path, 'utf8') }),
    )
    const folder = join(path, '..', 'files')
    const prefix = sheet.split('/')[1]!
    await page.route(
      (asked) =>
        asked.href.startsWith(new URL('files/', address).href) && basename(asked.pathname).startsWith(prefix),
      (route) => route.fulfill({ path: join(folder, basename(new URL(route.request().url()).pathname)) }),
    )
  }
}
