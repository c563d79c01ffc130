import { findOutline } from '../../scripts/analyse/outline/index.ts'
import { findSentences } from '../../scripts/analyse/sentences.ts'
import { understand } from '../../scripts/analyse/understand.ts'
import { readArticle } from '../../scripts/read/index.ts'
import type { Context } from '../../scripts/analyse/context.ts'
import type { Understanding } from '../../scripts/analyse/understand.ts'

/** The outline and sentences of a Markdown text, as `analyse` makes them. */
export function contextOf(markdown: string): Context {
  const article = readArticle({ path: '/article.md', bytes: new TextEncoder().encode(markdown) })
  const { sections, blocks } = findOutline(article)
  return { article, sections, blocks, sentences: findSentences(article, sections, blocks) }
}

export function understandText(markdown: string): Understanding {
  return understand(contextOf(markdown))
}
