import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of this package: layouts and components come from it. */
export const PACKAGE_FOLDER = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/**
 * How a deck names this package as an addon; undefined for a deck in the package's own folder, where Slidev finds it.
 * Slidev resolves `@/` from the deck's folder, but `./` and `../` from the folder above it.
 */
export function addonFor(deckPath: string): string | undefined {
  const folder = path.dirname(deckPath)
  return folder === PACKAGE_FOLDER
    ? undefined
    : `@/${path.relative(folder, PACKAGE_FOLDER).split(path.sep).join('/')}`
}
