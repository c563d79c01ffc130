import { dirname, resolve } from 'node:path'
import type { ResolvedSlidevOptions } from '@slidev/types'
import type { Plugin } from 'vite'
import { LOCATOR_MAP } from '../scripts/measure/fit-locator.ts'
import { drawLocator } from '../scripts/figures/map/draw-locator.ts'
import { loadArticle } from '../scripts/read/index.ts'
import { addEvidence } from '../scripts/write/index.ts'
import { isMapWish, mapKey } from '../scripts/figures/map/map-key.ts'

/** Plug-ins of the deck's build. */
export default function setupVitePlugins(options: ResolvedSlidevOptions): Plugin[] {
  return [locatorMaps(options), evidence(options)]
}

const NAME = 'virtual:sourcedeck-maps'

/** A module with the maps of this deck's slides by `mapKey`, drawn here: the map data itself stays out of the page. */
function locatorMaps(options: ResolvedSlidevOptions): Plugin {
  const id = `\0${NAME}`
  return {
    name: 'sourcedeck:maps',
    resolveId: (name) => (name === NAME ? id : undefined),
    load: (name) => (name === id ? `export const maps = ${JSON.stringify(drawMaps(options))}` : undefined),
    handleHotUpdate({ file, server }) {
      const module = file.endsWith('.md') ? server.moduleGraph.getModuleById(id) : undefined
      if (module) server.moduleGraph.invalidateModule(module)
    },
  }
}

function drawMaps({ data }: ResolvedSlidevOptions): Record<string, unknown> {
  const wishes = data.slides.map(({ frontmatter }) => frontmatter.map as unknown).filter(isMapWish)
  const { width, height } = LOCATOR_MAP
  return Object.fromEntries(wishes.map((wish) => [mapKey(wish), drawLocator(wish, width, height)]))
}

/** Gives the figures of the deck's slides the article's sentences, as far as the deck names an article that is there. */
function evidence(options: ResolvedSlidevOptions): Plugin {
  const add = async (): Promise<void> => {
    const { article } = options.data.headmatter
    if (typeof article !== 'string') return
    const read = await loadArticle(resolve(dirname(options.entry), article)).catch(() => undefined)
    if (!read) return
    for (const { content, frontmatter } of options.data.slides) addEvidence(content, frontmatter, read.text)
  }
  return { name: 'sourcedeck:evidence', configResolved: add }
}
