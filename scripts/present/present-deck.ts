import { existsSync } from 'node:fs'
import { networkInterfaces } from 'node:os'
import { dirname, resolve } from 'node:path'
import {
  bundlerCacheFolder,
  packageFolder,
  runSlidev,
  type Io,
  type ServeJob,
  type SlidevReport,
} from '../browser/index.ts'
import { UserError } from '../types/index.ts'
import { findFreePort } from './find-free-port.ts'
import { openAddress } from './open-address.ts'
import { watchArticle } from './watch-article.ts'

export interface PresentOptions {
  deckPath: string
  /** The first port to try (default 3030). */
  port?: number
  /** Whether to open the audience's view in the user's browser (default false). */
  open?: boolean
  /** Lets other machines in: `true` all, a word those who know it. */
  remote?: true | string
  /** The article to watch. */
  articlePath?: string
  /** Called after each change of the article; makes the deck anew. Calls do not overlap. */
  onArticleChange?: () => Promise<void>
  /** Called when the deck can be seen. */
  onReady?: (addresses: PresentAddresses) => void
  /** Ends the presentation (default: Ctrl-C and a request to terminate). */
  signal?: AbortSignal
  io: Io
}

export interface PresentAddresses {
  audience: string
  presenter: string
  overview: string
}

/**
 * Serves a deck for its presenter until `signal` says stop; a change of the deck shows at once.
 *
 * @throws UserError where the deck is missing, no port is free, or Slidev fails.
 */
export async function presentDeck(options: PresentOptions): Promise<void> {
  const { io, remote } = options
  const deck = resolve(options.deckPath)
  if (!existsSync(deck)) throw new UserError(`There is no deck at ${options.deckPath}. Build one first.`)
  const signal = options.signal ?? abortOnInterrupt()
  const host = remote === undefined ? 'localhost' : '0.0.0.0'
  const port = await findFreePort(options.port ?? 3030, host, io)
  const job: ServeJob = {
    kind: 'serve',
    deck,
    package: packageFolder,
    cache: bundlerCacheFolder(dirname(deck)),
    port,
    remote,
  }
  let failure: string | undefined
  let isReady = false
  const { child, output } = runSlidev(job, handleReport)
  const exited = new Promise<void>((done) => child.once('exit', () => done()))
  const endWatch =
    options.articlePath !== undefined && options.onArticleChange !== undefined
      ? watchArticle(resolve(options.articlePath), options.onArticleChange, io)
      : undefined
  const stop = (): void => {
    if (child.connected) child.disconnect()
    // Open pages hold the server's connections for a while.
    setTimeout(() => child.kill('SIGKILL'), 1500).unref()
  }
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  await exited
  signal.removeEventListener('abort', stop)
  await endWatch?.()
  if (signal.aborted) return
  const words = [failure, output()].filter((text) => text !== undefined && text !== '')
  throw new UserError(`The presentation ended. ${words.join('\n') || 'Slidev gave no reason.'}`, 1)

  function handleReport(report: SlidevReport): void {
    if (report.kind === 'failed') failure = report.text
    if (report.kind === 'log') io.say(report.line)
    if (report.kind !== 'listening' || isReady) return
    isReady = true
    const addresses = formatAddresses('localhost', port, remote)
    sayAddresses(io, addresses, report.slides)
    if (remote !== undefined)
      for (const address of listOwnAddresses()) {
        const { audience, presenter } = formatAddresses(address, port, remote)
        io.say(`  Elsewhere   ${audience}  presenter ${presenter}`)
      }
    io.say('  Ctrl-C ends the presentation.')
    if (options.open) openAddress(addresses.audience)
    options.onReady?.(addresses)
  }
}

function formatAddresses(host: string, port: number, remote: true | string | undefined): PresentAddresses {
  const base = `http://${host}:${port}/`
  const word = typeof remote === 'string' ? `?password=${encodeURIComponent(remote)}` : ''
  return { audience: base, presenter: `${base}presenter/${word}`, overview: `${base}overview/${word}` }
}

function sayAddresses(io: Io, { audience, presenter, overview }: PresentAddresses, slides: number): void {
  io.say(`${slides} slides`)
  io.say(`  Audience    ${audience}`)
  io.say(`  Presenter   ${presenter}`)
  io.say(`  Overview    ${overview}`)
}

function listOwnAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address)
}

function abortOnInterrupt(): AbortSignal {
  const controller = new AbortController()
  const abort = (): void => controller.abort()
  process.once('SIGINT', abort)
  process.once('SIGTERM', abort)
  return controller.signal
}
