import { createServer, parser } from '@slidev/cli'
import type { ResolvedSlidevOptions, SlidevData } from '@slidev/types'
import type { ServeJob, SlidevReport } from '../browser/slidev-job.ts'
import { findPublicFolder, resolveDeck } from '../browser/slidev-options.ts'

type Server = Awaited<ReturnType<typeof createServer>>

/**
 * Serves a deck until the process that started this one lets go. A change of the slides reaches the browser at
 * once; a change of what is fixed at the start (theme, fonts, …) starts the server anew.
 */
export async function serveDeck(job: ServeJob, report: (message: SlidevReport) => void): Promise<void> {
  let server = await start()
  let restarting = false
  // The terminal's Ctrl-C is for the process that started this one.
  process.on('SIGINT', () => undefined)
  process.on('disconnect', () => void server.close().finally(() => process.exit(0)))

  async function start(): Promise<Server> {
    const options = await resolveDeck(job)
    const created = await createServer(
      options,
      {
        base: '/',
        cacheDir: job.cache,
        clearScreen: false,
        logLevel: 'error',
        plugins: [
          {
            name: 'sourcedeck:public',
            config: { order: 'post', handler: () => ({ publicDir: findPublicFolder(job) }) },
          },
        ],
        server: {
          port: job.port,
          strictPort: true,
          host: job.remote === undefined ? 'localhost' : '0.0.0.0',
        },
      },
      { loadData: (sources) => loadAgain(options, sources) },
    )
    await created.listen()
    report({ kind: 'listening', port: job.port, slides: options.data.slides.length })
    return created
  }

  async function loadAgain(
    options: ResolvedSlidevOptions,
    sources: Record<string, string>,
  ): Promise<SlidevData | false> {
    const loaded = await parser.load(options, options.entry, sources, 'dev')
    const config = parser.resolveConfig(loaded.headmatter, options.data.themeMeta, options.entry)
    const fresh = { ...loaded, themeMeta: options.data.themeMeta, config }
    if (!isFixedAtStart(options, fresh)) return fresh
    if (!restarting) {
      restarting = true
      report({ kind: 'log', line: 'The deck’s settings have changed: starting anew.' })
      // Not within the server's own work on the change.
      setTimeout(() => void restart(), 100)
    }
    return false
  }

  async function restart(): Promise<void> {
    try {
      await server.close()
      server = await start()
    } catch (error) {
      report({ kind: 'failed', text: error instanceof Error ? error.message : String(error) })
      process.exit(1)
    } finally {
      restarting = false
    }
  }
}

/** Whether something differs that the server reads only when it starts. */
function isFixedAtStart(options: ResolvedSlidevOptions, fresh: SlidevData): boolean {
  const old = options.data
  return (
    fixedSettings.some((name) => JSON.stringify(fresh.config[name]) !== JSON.stringify(old.config[name])) ||
    (fresh.headmatter.theme ?? 'default') !== (old.headmatter.theme ?? 'default') ||
    (fresh.features.katex && !old.features.katex) ||
    (fresh.features.monaco && !old.features.monaco)
  )
}

const fixedSettings = ['monaco', 'routerMode', 'fonts', 'css', 'mdc', 'editor', 'seoMeta'] as const
