import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UserError } from '../types/index.ts'

/** Marks a folder as one that may be replaced by the next export. */
const mark = '.sourcedeck'

/**
 * Writes a folder in one step: `fill` writes into a new one next to it, which then takes its place.
 *
 * @throws UserError where the folder holds files and was not written by an export.
 */
export async function replaceFolder(folder: string, fill: (work: string) => Promise<void>): Promise<void> {
  await assertReplaceable(folder)
  await mkdir(dirname(folder), { recursive: true })
  const work = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`))
  try {
    await fill(work)
    // Temporary folders are for their owner alone; this one is to be read, by a web server perhaps.
    await chmod(work, 0o777 & ~process.umask())
    await writeFile(join(work, mark), 'Written by Sourcedeck: the next export replaces this folder.\n')
    await rm(folder, { recursive: true, force: true })
    await rename(work, folder)
  } catch (error) {
    await rm(work, { recursive: true, force: true })
    throw error
  }
}

/** Before long work: whether `replaceFolder` would refuse. */
export async function assertReplaceable(folder: string): Promise<void> {
  if (!existsSync(folder) || existsSync(join(folder, mark))) return
  const files = await readdir(folder).catch(() => {
    throw new UserError(`${folder} is a file; a folder is to be written there. Name another with --out.`)
  })
  if (files.length > 0)
    throw new UserError(`${folder} holds files that no export wrote. Name another folder with --out.`)
}
