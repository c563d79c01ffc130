/** All that figures are drawn from, in the order in which one finder needs another. */
import { findAcronyms } from './acronyms.ts'
import { findEvents } from './events/index.ts'
import { findAntecedents } from './find-antecedents.ts'
import { findGroupings } from './groupings.ts'
import { findLists } from './lists.ts'
import { findNamed } from './entities/index.ts'
import { findNumbers } from './numbers/index.ts'
import { makeResolver } from './clauses/resolve.ts'
import { readDiscourse } from './antecedents/index.ts'
import { findPhases } from './phases/index.ts'
import { findQuotations } from './quotations.ts'
import { findRelations } from './relations/index.ts'
import { repairTree } from './clauses/repair-tree.ts'
import type { Analysis, Sentence } from '../types/index.ts'
import type { Context } from './context.ts'

export type Understanding = Pick<
  Analysis,
  | 'acronyms'
  | 'entities'
  | 'relations'
  | 'groupings'
  | 'events'
  | 'phases'
  | 'quotations'
  | 'numbers'
  | 'lists'
  | 'antecedents'
  | 'topic'
  | 'sentences'
>

/** What the finders make of an article and its outline. */
export function understand(given: Context): Understanding {
  const sentences = given.sentences.map((sentence) => ({
    ...sentence,
    tree: sentence.tree && !isCaption(given, sentence) ? repairTree(sentence.tree) : undefined,
  }))
  const context = { ...given, sentences }
  const acronyms = findAcronyms(context)
  const named = findNamed(context, acronyms)
  const discourse = readDiscourse(context, named)
  const resolver = makeResolver(context, named, discourse)
  const relations = findRelations(context, named, discourse)
  const { antecedents, leaning } = findAntecedents(discourse)
  return {
    acronyms,
    entities: named.entities,
    relations,
    groupings: findGroupings(context, named, relations),
    events: findEvents(context, named, resolver),
    phases: findPhases(context),
    quotations: findQuotations(context, named, resolver),
    numbers: findNumbers(context, named, resolver),
    lists: findLists(context),
    antecedents,
    topic: discourse.topic?.index,
    sentences: given.sentences.map((sentence) => ({ ...sentence, leaning: leaning.get(sentence.index) })),
  }
}

/** "Figure 1.3 This map shows …", "Image credit: …": about a picture, not about the subject. */
function isCaption({ blocks }: Context, { block, text }: Sentence): boolean {
  const whole = blocks[block]?.text ?? ''
  return (
    /^(?:figure|fig\.|table|image|photo(?:graph)?|picture|map|chart|plate)\s*(?:\d|[:(]|[ivx]+\b\.?)/i.test(
      whole,
    ) ||
    /^(?:(?:image|photo|picture) )?(?:credits?|courtesy|source)\b\s*(?::|of\b)/i.test(text) ||
    /\b(?:image|photo|picture) (?:credit|by|courtesy)\b/i.test(text)
  )
}
