/** The caption of an event. */
import { renderTokens } from '../clauses/render.ts'
import { childrenBy, isFinite, subtree } from '../../language/index.ts'
import { fillEvent } from './fill-event.ts'
import { isMisread } from '../clauses/misreadings.ts'
import { quotedTokens, subjectOf } from '../clauses/clause.ts'
import { isTold } from './event-clause.ts'
import { datedOtherwise, looseEnds } from './loose-ends.ts'
import { countsDates } from './counts-dates.ts'
import { hidesSubject, hidesVerb, isGapped } from './hides-clause.ts'
import { isFaithful } from './is-faithful.ts'
import { fitCaption } from './fit-caption.ts'
import { joinedClause, outcomeOf } from './joined-clause.ts'
import { isLeftOut, saidSubject, subjectPhrase } from './subject-phrase.ts'
import { keptPhrase } from './kept-phrase.ts'
import { sharedAuxiliaries } from './shared-auxiliaries.ts'
import { isPassiveSequence, isPerfect } from './told-participles.ts'
import { openOwner } from './open-owner.ts'
import { nameBeside } from './name-beside.ts'
import { withoutOrder } from './without-order.ts'
import { isHollow, isMereBeing, isVague } from './is-hollow.ts'
import { moveRelative } from './move-relative.ts'
import { placesOf } from './places-of.ts'
import { spansFrom } from './spans-from.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import { sayNames, sayParticiple, sayTurned } from './say-words.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { FoundDate } from './find-dates.ts'
import type { TurnedRelative } from './turn-relative.ts'
import type { Undated } from './cut-date.ts'

/** Verbs whose outcome another verb tells: "met and declared independence". */
const preparing =
  /^(?:meet|march|gather|convene|begin|start|go|come|return|travel|sit|sail|arrive|move|turn)$/

export interface EventOptions {
  resolver: Resolver
  /** Whether the date stays in the caption. */
  isKept: boolean
  /** Tokens of the date, where the tree still has them. */
  dated: readonly number[]
  /** The token that the date hangs on. */
  start: number
  date: FoundDate
  /** Whether the date stands in front of the sentence. */
  opens: boolean
  /** Tokens that the caption holds in any case. */
  keep: readonly number[]
  /** For a relative clause about an object: how it is turned into a clause of its own. */
  turned?: TurnedRelative
  /** Most characters; default: what reads at a glance. */
  longest?: number
}

/** The caption of the clause at `head`: pronouns by name, without the date; undefined where it would mislead. */
export function writeEvent(
  context: Context,
  sentence: Sentence,
  undated: Undated,
  head: number,
  options: EventOptions,
): DatedEvent['what'] | undefined {
  const { tree } = undated
  const joined = options.opens ? joinedClause(tree, head) : undefined
  const both = joined === undefined ? undefined : writeClause(context, sentence, undated, head, options, true)
  if (both && joined !== undefined && both.tokens.includes(joined)) return both.what
  const outcome = preparing.test(tree.tokens[head]!.lemma) ? outcomeOf(tree, head) : undefined
  const written = writeClause(context, sentence, undated, head, options, outcome !== undefined)
  if (outcome === undefined || written?.tokens.includes(outcome)) return written?.what
  const own = childrenBy(tree, outcome, /^nsubj/).length > 0
  return ((!own && writeClause(context, sentence, undated, outcome, options, false)) || written)?.what
}

interface Written {
  what: DatedEvent['what']
  tokens: number[]
}

function writeClause(
  context: Context,
  sentence: Sentence,
  { tree, oldIndex }: Undated,
  head: number,
  options: EventOptions,
  keepJoined: boolean,
): Written | undefined {
  const { resolver, dated, turned } = options
  const subject = saidSubject(tree, head) ?? subjectOf(tree, head)
  if (!subject || isMisread(tree, head, subject)) return undefined
  // "'The stages overlap,' its director admitted": who speaks in the quotation is not who said it.
  const quoted = quotedTokens(tree)
  if (quoted.has(subject.i) && !quoted.has(head)) return undefined
  const isOther = isVague(tree, subject)
  if (isOther && !nameBeside(tree, subject)) return undefined
  const { rel } = tree.tokens[head]!
  // "The fund, whose promise … expires, bought the firm": not the fund expires.
  const whose = tree.tokens.findLast(({ i, form }) => i > subject.i && i < head && /^whose$/i.test(form))
  if (whose && !tree.tokens.slice(whose.i, head).some(({ i }) => isFinite(tree, i))) return undefined
  if (
    isGapped(tree, head) ||
    hidesVerb(tree, head, subject) ||
    (rel === 'conj' && hidesSubject(tree, head, subject))
  )
    return undefined
  const moved =
    rel === 'acl:relcl' && !turned
      ? moveRelative(tree, head, (i) => isThing(sentence, oldIndex(i), resolver))
      : undefined
  if (rel === 'acl:relcl' && !moved && !turned) return undefined
  const within = new Set(subtree(tree, head))
  const outside = subject.head === head && !moved ? [] : subjectPhrase(tree, subject, rel)
  const add = moved
    ? moved.noun
    : [
        ...outside.filter((i) => !within.has(i) && !(rel === 'acl' && isLeftOut(tree, head, i))),
        ...sharedAuxiliaries(tree, head),
      ]
  // "…, from where they returned"
  const where = childrenBy(tree, head, /^(?:advmod|obl)$/).filter(
    ({ i, form }) => i < head && /^where$/i.test(form),
  )
  // "of which one, the Havbris, was lost": the name is enough.
  const ofWhich = isOther
    ? childrenBy(tree, head, /^(?:obl|nmod)$/).filter(
        ({ i, form }) => i < subject.i && /^(?:which|whom|them|these|those)$/i.test(form),
      )
    : []
  const having = isPerfect(tree, head) ? childrenBy(tree, head, /^aux/).map(({ i }) => i) : []
  // "before being commissioned": "Thompson commissioned", as a headline says it.
  const being = isPassiveSequence(tree, head) ? childrenBy(tree, head, /^aux/).map(({ i }) => i) : []
  const gone = new Set([
    ...(moved?.gone ?? []),
    ...(turned?.gone ?? []),
    ...[...where, ...ofWhich].flatMap(({ i }) => subtree(tree, i)),
    ...having,
    ...being,
  ])
  const loose = [...dated, ...datedOtherwise(tree, head), ...looseEnds(tree, head)]
  const words = { tree, head, subject, add, gone: new Set([...gone, ...loose]) }
  const fill = (leave: readonly number[]) =>
    fillEvent(
      context,
      sentence,
      { ...words, gone: new Set([...words.gone, ...leave]) },
      oldIndex,
      resolver,
      keepJoined,
    )
  const plain = isOther ? undefined : fill([])
  const isSaying = /^VB[ZP]$/.test(tree.tokens[head]!.tag)
  const aside = plain || isSaying ? undefined : nameBeside(tree, subject)
  const owner = plain || aside ? undefined : openOwner(tree, subject)
  const references = plain ?? (aside && fill(aside)) ?? (owner !== undefined ? fill([owner]) : undefined)
  if (!references) return undefined
  if (owner !== undefined) references.replaced.set(owner, 'the')
  for (const i of aside ?? []) references.drop.add(i)
  const beside = new Set(aside)
  const byName = aside
    ? subtree(tree, subject.i).filter((i) => !beside.has(i) && tree.tokens[i]!.form !== ',')
    : []
  const { replaced, named } = references
  // "Leif, who succeeded her": no one does that to himself.
  const owners = new Set(childrenBy(tree, subject.i, /^nmod:poss$/).flatMap(({ i }) => subtree(tree, i)))
  const doers = [...add, ...trimmedPhrase(tree, subject.i)].filter((i) => !owners.has(i))
  const does = renderTokens(tree, new Set(doers), replaced)
  const isSelf = childrenBy(tree, head, /^i?obj$/).some(({ i, tag }) => {
    const name = replaced.get(i)
    return tag === 'PRP' && name !== undefined && (does.includes(name) || name.includes(does))
  })
  if (isSelf) return undefined
  const spanOf = spansFrom(context, sentence, oldIndex)
  const before = rel === 'advcl' && !isTold(tree, head)
  if (before) sayParticiple(tree, head, { add, references, isPerfect: having.length > 0, spanOf })
  if (turned) sayTurned(tree, turned, references, spanOf)
  sayNames(sentence, tree, subject, oldIndex(subject.i), resolver, references)
  const caption = fitCaption(
    tree,
    head,
    {
      drop: new Set([...references.drop, ...gone, ...loose]),
      replaced,
      add: before ? [] : add,
      keepJoined,
      keep: new Set([
        ...keptPhrase(tree, head, options),
        ...options.keep,
        ...(turned ? [turned.after] : []),
        ...byName,
      ]),
    },
    (one) =>
      isFaithful(tree, head, one, options) &&
      !(/^(?:day|month)$/.test(options.date.precision) && isMereBeing(tree, head, one.tokens)) &&
      !isHollow(tree, head, subject, one.tokens, turned !== undefined) &&
      !countsDates(sentence.text, one.text),
    options.longest,
  )
  if (!caption) return undefined
  return {
    what: { text: withoutOrder(caption.text), from: placesOf(caption.tokens, named, new Set(add), spanOf) },
    tokens: caption.tokens,
  }
}

function isThing(sentence: Sentence, token: number, resolver: Resolver): boolean {
  const entity = token >= 0 ? resolver.named(sentence, token) : undefined
  return entity !== undefined && entity.kind !== 'person' && entity.kind !== 'other'
}
