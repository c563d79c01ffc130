/** Whom or what an article is about. */
import { bearer } from './people.ts'
import { findTopic } from '../clauses/find-topic.ts'
import { headOf } from './find-descriptions.ts'
import type { Context } from '../context.ts'
import type { Entity } from '../../types/index.ts'
import type { Named } from '../entities/index.ts'

/** What the article is about; without a title that names it, the person whom the first sentence is about. */
export function findSubject(context: Context, named: Named): Entity | undefined {
  const topic = findTopic(context, named)
  if (topic) return topic
  const opener = openerOf(context, named)
  const count = named.mentions.filter((one) => one.entity === opener?.index).length
  return opener?.kind === 'person' && count > 2 ? opener : undefined
}

/** What is named first in the first sentence, where that is its subject. */
export function openerOf(context: Context, named: Named): Entity | undefined {
  const first = named.mentions.find(({ sentence }) => sentence === 0)
  const entity = first && named.entities[first.entity]
  const tree = context.sentences[0]?.tree
  const isSubject = tree && first && /^nsubj/.test(bearer(tree, headOf(tree, first)).rel)
  return isSubject ? entity : undefined
}
