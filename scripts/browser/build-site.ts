import { existsSync } from 'node:fs'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ViteSlidevPlugin } from '@slidev/cli'
import { build, loadConfigFromFile, mergeConfig, type InlineConfig, type Plugin } from 'vite'
import { classicScript } from './classic-script.ts'
import type { BuildJob } from './slidev-job.ts'
import { findPublicFolder, resolveDeck } from './slidev-options.ts'

/** Builds the deck into the job's folder: what `slidev build` does, but for its fixed port and its printing. */
export async function buildSite(job: BuildJob): Promise<void> {
  const options = await resolveDeck(job)
  const page = join(options.userRoot, 'index.html')
  let config: InlineConfig = {}
  for (const file of options.roots.flatMap(findViteConfig)) {
    const loaded = await loadConfigFromFile({ mode: 'production', command: 'build' }, file)
    if (loaded) config = mergeConfig(config, loaded.config)
  }
  const pageFromMemory: Plugin = {
    name: 'sourcedeck:page',
    resolveId: { order: 'pre', handler: (id) => (id === page ? id : null) },
    load: { order: 'pre', handler: (id) => (id === page ? options.utils.indexHtml : null) },
  }
  const own: InlineConfig = {
    configFile: false,
    root: options.userRoot,
    base: job.base,
    cacheDir: job.cache,
    logLevel: 'error',
    define: { __VUE_PROD_DEVTOOLS__: false },
    plugins: [pageFromMemory, await ViteSlidevPlugin(options)],
    build: {
      outDir: job.out,
      emptyOutDir: true,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input: { index: page } },
    },
  }
  // Slidev sets the folder of public files itself: the last word is the plug-in's.
  const publicFolder: Plugin = {
    name: 'sourcedeck:public',
    config: { order: 'post', handler: () => ({ publicDir: findPublicFolder(job) }) },
  }
  const plugins = [own.plugins, publicFolder, missingPictures, job.fromFile ? classicScript : undefined]
  await build(mergeConfig(config, { ...own, plugins }))
  await copyFile(join(job.out, 'index.html'), join(job.out, '404.html'))
}

/** A picture that is not there costs the picture, not the deck: the check tells. */
const missingPictures: Plugin = {
  name: 'sourcedeck:missing-pictures',
  resolveId: { order: 'post', handler: (id) => (pictureEnding.test(id) ? missing + id : null) },
  load: (id) =>
    id.startsWith(missing) ? `export default ${JSON.stringify(id.slice(missing.length))}` : null,
}
const pictureEnding = /\.(?:png|jpe?g|gif|svg|webp|avif)$/i
const missing = '\0sourcedeck:missing:'

function findViteConfig(root: string): string[] {
  const files = ['mjs', 'js', 'mts', 'ts'].map((ending) => join(root, `vite.config.${ending}`))
  return files.filter((file) => existsSync(file)).slice(0, 1)
}
