/*
 * The program that `runSlidev` starts: it builds or serves one deck with Slidev's own API, and reports to the
 * process that started it. Its argument is a `SlidevJob` as JSON.
 */
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { SlidevJob, SlidevReport } from './slidev-job.ts'
import { tidyDeckFolder } from './tidy-deck-folder.ts'

const job = JSON.parse(process.argv[2] ?? '{}') as SlidevJob

// Slidev looks up themes and its client from where its program was started: for a deck in any folder, from here.
process.argv[1] = fileURLToPath(new URL('../bin/slidev.mjs', import.meta.resolve('@slidev/cli')))
process.env.NODE_ENV = job.kind === 'build' ? 'production' : 'development'

const tidy = tidyDeckFolder(dirname(job.deck))
process.on('exit', tidy)
process.on('SIGTERM', () => process.exit(1))

try {
  if (job.kind === 'build') {
    const { buildSite } = await import('./build-site.ts')
    await buildSite(job)
    report({ kind: 'built' })
    process.exit(0)
  } else {
    const { serveDeck } = await import('../present/serve-deck.ts')
    await serveDeck(job, report)
  }
} catch (error) {
  report({ kind: 'failed', text: error instanceof Error ? error.message : String(error) })
  process.exit(1)
}

function report(message: SlidevReport): void {
  process.send?.(message)
}
