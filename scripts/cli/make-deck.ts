/** The road from an article to the text of its deck. */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { analyse } from '../analyse/index.ts'
import { planDeck, type PlanOptions } from '../plan/index.ts'
import { loadArticle } from '../read/index.ts'
import type { DeckPlan } from '../types/index.ts'
import { addonFor } from './package-folder.ts'
import { writeDeck } from '../write/index.ts'
import type { Io } from './io.ts'

export interface MadeDeck {
  plan: DeckPlan
  /** The text of slides.md. */
  markdown: string
  /** Absolute path of the article, unless it came from standard input. */
  articlePath?: string
}

/**
 * read → analyse → plan → write.
 * @param article A path relative to `io.cwd`, or `-`.
 * @param deckPath Absolute path of the deck: the article is named relative to it.
 */
export async function makeDeck(
  article: string,
  deckPath: string,
  options: Pick<PlanOptions, 'minutes'>,
  io: Io,
): Promise<MadeDeck> {
  const read = await loadArticle(article === '-' ? '-' : path.resolve(io.cwd, article), io.stdin)
  const named = read.path ? slashes(path.relative(path.dirname(deckPath), read.path)) : undefined
  const pictureAt = (url: string) => findPicture(url, read.path, deckPath)
  const plan = planDeck(analyse(read), { ...options, article: named, pictureAt })
  return { plan, markdown: writeDeck(plan, { addon: addonFor(deckPath) }), articlePath: read.path }
}

const slashes = (file: string) => file.split(path.sep).join('/')

/** The path of an article's picture from the deck's folder; undefined unless the file is there. */
function findPicture(url: string, articlePath: string | undefined, deckPath: string): string | undefined {
  if (!articlePath || /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(url)) return undefined
  const file = path.resolve(path.dirname(articlePath), decodeURI(url))
  if (!existsSync(file)) return undefined
  const relative = slashes(path.relative(path.dirname(deckPath), file))
  return relative.startsWith('.') ? relative : `./${relative}`
}
