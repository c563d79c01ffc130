import path from 'node:path'
import { presentDeck } from '../present/index.ts'
import { printMessages, writeDeckFile } from './build.ts'
import { namedArticle } from './deck-article.ts'
import { asSayer, type Io } from './io.ts'
import { makeDeck } from './make-deck.ts'

export interface PresentCommandOptions {
  out?: string
  deck?: string
  minutes?: number
  port: number
  open?: boolean
  remote?: boolean
}

/** `present`: builds the deck, serves it, and builds it again when the article changes. @returns The exit code. */
export async function present(
  article: string | undefined,
  options: PresentCommandOptions,
  io: Io,
): Promise<number> {
  const deckPath = path.resolve(io.cwd, options.deck ?? options.out ?? 'slides.md')
  const source = options.deck ? undefined : (article ?? (await namedArticle(deckPath)))
  const build = async (): Promise<string | undefined> => {
    if (source === undefined) return undefined
    const made = await makeDeck(source, deckPath, options, io)
    printMessages(made.plan.messages, io)
    await writeDeckFile(made, deckPath, io)
    return made.articlePath
  }
  const articlePath = await build()
  await presentDeck({
    deckPath,
    port: options.port,
    open: options.open,
    remote: options.remote ? true : undefined,
    articlePath,
    onArticleChange: async () => void (await build()),
    io: asSayer(io),
  })
  return 0
}
