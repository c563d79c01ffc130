import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createDataUtils, resolveOptions } from '@slidev/cli'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { SlidevJob } from './slidev-job.ts'

/**
 * Resolves a deck as Slidev does, and adds this package to the roots of a deck that lies elsewhere, so that its
 * layouts, components, styles and set-up are found without a word in the deck.
 */
export async function resolveDeck(job: SlidevJob): Promise<ResolvedSlidevOptions> {
  const mode = job.kind === 'build' ? 'build' : 'dev'
  const resolved = await resolveOptions(
    {
      entry: job.deck,
      ...(job.kind === 'build' && { base: job.base, routerMode: job.routerMode }),
      ...(job.kind === 'serve' &&
        job.remote !== undefined && { remote: job.remote === true ? '' : job.remote }),
    },
    mode,
  )
  if (!resolved.roots.includes(job.package)) {
    resolved.addonRoots = [...resolved.addonRoots, job.package]
    resolved.roots = [...new Set([...resolved.themeRoots, ...resolved.addonRoots, resolved.userRoot])]
    resolved.utils = await createDataUtils(resolved)
  }
  if (job.kind === 'build' && job.print) resolved.utils.define.__SLIDEV_FEATURE_PRINT__ = 'true'
  return resolved
}

/** The folder of files that are served as they are: the deck's own `public/`, or else the package's. */
export function findPublicFolder(job: SlidevJob): string {
  const own = join(dirname(job.deck), 'public')
  return existsSync(own) ? own : join(job.package, 'public')
}
