/** The caption of what someone did whom it cannot name. */
import { agentless } from './agentless.ts'
import { childrenBy } from '../../language/index.ts'
import { fillEvent } from './fill-event.ts'
import { fitCaption } from './fit-caption.ts'
import { datedOtherwise, looseEnds } from './loose-ends.ts'
import { isFaithful } from './is-faithful.ts'
import { isMisread } from '../clauses/misreadings.ts'
import { placesOf } from './places-of.ts'
import { quotedTokens, subjectOf } from '../clauses/clause.ts'
import { spansFrom } from './spans-from.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence } from '../../types/index.ts'
import type { EventOptions } from './write-event.ts'
import type { Undated } from './cut-date.ts'

/** As `writeEvent`, of a clause whose subject stays open: "First website launched". */
export function writeAgentless(
  context: Context,
  sentence: Sentence,
  { tree, oldIndex }: Undated,
  head: number,
  options: EventOptions,
): DatedEvent['what'] | undefined {
  const { resolver, dated, longest } = options
  const subject = subjectOf(tree, head)
  const made = subject && !isMisread(tree, head, subject) ? agentless(tree, head, subject) : undefined
  if (!made || quotedTokens(tree).has(head)) return undefined
  const { object, after, participle } = made
  const loose = [...dated, ...datedOtherwise(tree, head), ...looseEnds(tree, head)]
  const owners = childrenBy(tree, object.i, /^nmod:poss$/).filter(({ tag }) => tag === 'PRP$')
  const fill = (leave: readonly number[]) => {
    const gone = new Set([...made.gone, ...loose, ...leave])
    const words = { tree, head, subject: object, add: [], gone }
    const references = fillEvent(context, sentence, words, oldIndex, resolver, false)
    return references && { ...references, drop: new Set([...references.drop, ...gone]) }
  }
  // "our first website" is the first website.
  const references = fill([]) ?? fill(owners.map(({ i }) => i))
  if (!references) return undefined
  const { replaced, named, drop } = references
  const spanOf = spansFrom(context, sentence, oldIndex)
  named.set(after, [...(named.get(after) ?? [spanOf([after])]), spanOf([head])])
  replaced.set(after, `${replaced.get(after) ?? tree.tokens[after]!.form}${participle}`)
  const caption = fitCaption(
    tree,
    head,
    { drop, replaced, keep: new Set([after]) },
    (one) => isFaithful(tree, head, one, options),
    longest,
  )
  return caption && { text: caption.text, from: placesOf(caption.tokens, named, new Set(), spanOf) }
}
