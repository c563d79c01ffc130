import { existsSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { UserError } from '../types/index.ts'
import { bundlerCacheFolder, packageFolder } from './folders.ts'
import { runSlidev } from './run-slidev.ts'
import type { BuildJob } from './slidev-job.ts'

export interface BuildDeckOptions {
  deckPath: string
  /** The folder to write to; emptied before. */
  out: string
  /** Default `/`. */
  base?: string
  /** Default `history`. */
  routerMode?: BuildJob['routerMode']
  /** Whether the site has the page of all slides that is printed and checked (default false). */
  print?: boolean
  /** Whether the site is to work when its page is opened as a file, without a server (default false). */
  fromFile?: boolean
  /** Stops the work. */
  signal?: AbortSignal
}

/** The deck's own fault: Slidev does not understand it. */
export class BuildError extends UserError {
  constructor(message: string) {
    super(message, 1)
  }
}

/**
 * Builds a deck, which may lie in any folder, into a static site.
 *
 * @throws UserError where the deck is missing; BuildError where it does not build.
 */
export async function buildDeck(options: BuildDeckOptions): Promise<void> {
  const deck = resolve(options.deckPath)
  if (!existsSync(deck)) throw new UserError(`There is no deck at ${options.deckPath}. Build one first.`)
  const job: BuildJob = {
    kind: 'build',
    deck,
    package: packageFolder,
    cache: bundlerCacheFolder(dirname(deck)),
    out: resolve(options.out),
    base: options.base ?? '/',
    routerMode: options.routerMode ?? 'history',
    print: options.print ?? false,
    fromFile: options.fromFile ?? false,
  }
  let failure: string | undefined
  const { child, output } = runSlidev(job, (report) => {
    if (report.kind === 'failed') failure = report.text
  })
  const stop = (): void => void child.kill()
  options.signal?.addEventListener('abort', stop, { once: true })
  const code = await new Promise<number | null>((done) => child.once('exit', done))
  options.signal?.removeEventListener('abort', stop)
  options.signal?.throwIfAborted()
  if (code !== 0) throw new BuildError(explainFailure(basename(deck), failure, output()))
}

function explainFailure(name: string, failure: string | undefined, output: string): string {
  const lines = stripVTControlCharacters([failure ?? '', output].join('\n')).split('\n')
  const words = lines.filter((line) => line.trim() !== '' && !/^\s+at |^\s*✗/.test(line)).slice(0, 20)
  return [`${name} could not be built.`, ...(words.length > 0 ? words : ['Slidev gave no reason.'])].join(
    '\n',
  )
}
