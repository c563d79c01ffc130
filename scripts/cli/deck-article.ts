import fs from 'node:fs/promises'
import path from 'node:path'
import { parseDocument } from 'yaml'
import { UserError } from '../types/index.ts'

/** The article that a deck's headmatter names, as an absolute path. @throws {UserError} where there is none. */
export async function namedArticle(deckPath: string): Promise<string> {
  const name = path.basename(deckPath)
  const text = await fs.readFile(deckPath, 'utf8').catch(() => undefined)
  if (text === undefined)
    throw new UserError(
      `no article was given, and there is no ${name} in ${path.dirname(deckPath)} that names one. Give the article: sourcedeck build ARTICLE.`,
    )
  const article = articleOf(text)
  if (!article)
    throw new UserError(
      `no article was given, and the headmatter of ${name} names none (expected a line such as “article: report.txt”). Give the article: sourcedeck build ARTICLE.`,
    )
  return path.resolve(path.dirname(deckPath), article)
}

/** The value of `article` in a deck's headmatter. */
export function articleOf(deck: string): string | undefined {
  const headmatter = /^---\r?\n([\s\S]*?)\r?\n---\r?$/m.exec(deck)?.[1]
  if (headmatter === undefined) return undefined
  const article: unknown = parseDocument(headmatter).get('article')
  return typeof article === 'string' && article !== '' ? article : undefined
}
