import type { Analysis, Article } from '../types/index.ts'
import { findOutline } from './outline/index.ts'
import { findSentences } from './sentences.ts'
import { understand } from './understand.ts'

/** What an article says, as far as it could be understood. Pure: the same article gives the same analysis. */
export function analyse(article: Article): Analysis {
  const { sections, blocks, messages } = findOutline(article)
  const sentences = findSentences(article, sections, blocks)
  const context = { article, sections, blocks, sentences }
  return { ...context, ...understand(context), messages: [...article.messages, ...messages] }
}
