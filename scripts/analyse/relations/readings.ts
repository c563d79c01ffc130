/** The ways in which sentences are read, the surest first: their parts one by one, then as they stand. */
import { findParts } from './find-parts.ts'
import { makeResolver } from '../clauses/resolve.ts'
import { makeMerger } from './merge-names.ts'
import type { Context } from '../context.ts'
import type { Discourse } from '../antecedents/index.ts'
import type { Merged } from './merge-names.ts'
import type { Named } from '../entities/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Sentence, Span } from '../../types/index.ts'

export interface Reading {
  /** Whether the reading has something to say of a sentence. */
  holds(sentence: Sentence): boolean
  context: Context
  resolver: Resolver
}

/** Further parts of a sentence are not read by themselves. */
const MOST_PARTS = 5

export function makeReadings(context: Context, named: Named, discourse: Discourse): Reading[] {
  const merge = makeMerger(context, named)
  const familiar = merge('familiar')
  const parts = new Map<number, Span[][]>(
    familiar.context.sentences.map((sentence) => [sentence.index, findParts(sentence)]),
  )
  const part = ({ index }: Sentence, n: number) => parts.get(index)?.[n]
  return [
    ...Array.from({ length: MOST_PARTS }, (_, n) =>
      toReading(
        merge('familiar', (sentence) => part(sentence, n) ?? []),
        (sentence) => part(sentence, n) !== undefined,
        discourse,
      ),
    ),
    toReading(familiar, () => true, discourse),
    toReading(merge('head'), () => true, discourse),
  ]
}

function toReading({ context, named }: Merged, holds: Reading['holds'], discourse: Discourse): Reading {
  return { holds, context, resolver: makeResolver(context, named, discourse) }
}
