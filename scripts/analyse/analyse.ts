import type { Analysis, Article } from '../types/index.ts'
import { findAcronyms } from './acronyms.ts'
import type { Context } from './context.ts'
import { findNamed } from './entities/index.ts'
import { findEvents } from './events/index.ts'
import { findOutline } from './outline/index.ts'
import { findRelations } from './relations/index.ts'
import { findSentences } from './sentences.ts'

/** What an article says, as far as it could be understood. Pure: the same article gives the same analysis. */
export function analyse(article: Article): Analysis {
  const { sections, blocks, messages } = findOutline(article)
  const sentences = findSentences(article, sections, blocks)
  const context: Context = { article, sections, blocks, sentences }
  const acronyms = findAcronyms(context)
  const named = findNamed(context, acronyms)
  return {
    ...context,
    acronyms,
    entities: named.entities,
    relations: findRelations(context, named),
    groupings: [],
    events: findEvents(context, named),
    phases: [],
    quotations: [],
    numbers: [],
    lists: [],
    messages: [...article.messages, ...messages],
  }
}
