/** The caption of an event. */
import { capitalise, renderTokens } from '../clauses/render.ts'
import { childrenBy, isFinite, subtree } from '../../language/index.ts'
import { fillEvent } from './fill-event.ts'
import { isMisread } from '../clauses/misreadings.ts'
import { clauseOf, isPredicate, subjectOf } from '../clauses/clause.ts'
import { isPast, isTold } from './event-clause.ts'
import { datedOtherwise, looseEnds } from './loose-ends.ts'
import { hidesSubject, hidesVerb, isFaithful, isGapped } from './is-faithful.ts'
import { fitCaption } from './fit-caption.ts'
import { isHollow, isVague } from './is-hollow.ts'
import { moveRelative } from './move-relative.ts'
import { placesOf } from './places-of.ts'
import { pastOfDoing, thirdPerson } from '../clauses/verb-form.ts'
import { tokensSpan } from '../context.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { FoundDate } from './find-dates.ts'
import type { Tree } from '../../language/types.ts'
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
  /** Tokens that the caption holds in any case. */
  keep: readonly number[]
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
  const outcome = preparing.test(tree.tokens[head]!.lemma) ? outcomeOf(tree, head) : undefined
  const written = writeClause(context, sentence, undated, head, options, outcome !== undefined)
  if (outcome === undefined || written?.tokens.includes(outcome)) return written?.what
  const own = childrenBy(tree, outcome, /^nsubj/).length > 0
  return ((!own && writeClause(context, sentence, undated, outcome, options, false)) || written)?.what
}

/** What a subject may do without an object as well. */
const GOES_BY_ITSELF =
  /^(?:return|retire|resign|die|move|go|come|leave|settle|flee|escape|emigrate|join|become|begin|start|end|close|open|serve|work|live|grow|fall|rise|sink|turn|rule|govern|survive|recover|continue|stop)$/

/** "was elected in 1990 and re-elected in 1994": of the first verb what makes a passive of the second. */
function sharedAuxiliaries(tree: Tree, head: number): number[] {
  const { form, rel, tag, lemma, head: over } = tree.tokens[head]!
  // "was taken away and returned" may be two things; "elected and re-elected", "drafted and submitted" are of one kind.
  const again =
    rel === 'conj' &&
    (form.replace(/^re-?/i, '') === tree.tokens[over]!.form ||
      (tag === 'VBN' && !GOES_BY_ITSELF.test(lemma) && childrenBy(tree, over, /^aux:pass$/).length > 0))
  if (!again || childrenBy(tree, head, /^(?:aux|nsubj)/).length > 0) return []
  return childrenBy(tree, over, /^aux/)
    .filter(({ i }) => i < over)
    .map(({ i }) => i)
}

/** The verb joined to one that only leads to it. */
function outcomeOf(tree: Tree, head: number): number | undefined {
  return childrenBy(tree, head, /^conj$/).find(({ i }) => isPredicate(tree, i) && isTold(tree, i))?.i
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
  const { resolver, dated } = options
  const subject = subjectOf(tree, head)
  if (!subject || isMisread(tree, head, subject) || isVague(tree, subject)) return undefined
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
    rel === 'acl:relcl'
      ? moveRelative(tree, head, (i) => isThing(sentence, oldIndex(i), resolver))
      : undefined
  if (rel === 'acl:relcl' && !moved) return undefined
  const within = new Set(subtree(tree, head))
  const outside = subject.head === head && !moved ? [] : trimmedPhrase(tree, subject.i)
  const add = moved
    ? moved.noun
    : [
        ...outside.filter((i) => !within.has(i) && !(rel === 'acl' && tree.tokens[i]!.form === ',')),
        ...sharedAuxiliaries(tree, head),
      ]
  // "…, from where they returned"
  const where = childrenBy(tree, head, /^(?:advmod|obl)$/).filter(
    ({ i, form }) => i < head && /^where$/i.test(form),
  )
  const gone = new Set([...(moved?.gone ?? []), ...where.flatMap(({ i }) => subtree(tree, i))])
  const loose = [...dated, ...datedOtherwise(tree, head), ...looseEnds(tree, head)]
  const words = { tree, head, subject, add, gone: new Set([...gone, ...loose]) }
  const references = fillEvent(context, sentence, words, oldIndex, resolver, keepJoined)
  if (!references) return undefined
  const { replaced, named } = references
  // "Leif, who succeeded her": no one does that to himself.
  const does = renderTokens(tree, new Set([...add, ...trimmedPhrase(tree, subject.i)]), replaced)
  const isSelf = childrenBy(tree, head, /^i?obj$/).some(({ i, tag }) => {
    const name = replaced.get(i)
    return tag === 'PRP' && name !== undefined && (does.includes(name) || name.includes(does))
  })
  if (isSelf) return undefined
  const spanOf = (tokens: number[]) =>
    tokensSpan(
      context,
      sentence,
      sentence.tree!,
      tokens.map(oldIndex).filter((i) => i >= 0),
    )
  const before = rel === 'advcl' && !isTold(tree, head)
  if (before) {
    const { lemma, form, tag } = tree.tokens[head]!
    named.set(head, [spanOf(add), spanOf([head])])
    const verb =
      tag === 'VBN'
        ? form.toLowerCase()
        : tag === 'VBG' && isPast(tree, clauseOf(tree, tree.tokens[head]!.head))
          ? pastOfDoing(lemma, form.toLowerCase())
          : thirdPerson(lemma)
    replaced.set(head, `${renderTokens(tree, new Set(add), replaced)} ${verb}`)
  }
  for (const i of childrenBy(tree, subject.i, /^det$/).filter(({ form }) => /^another$/i.test(form)))
    replaced.set(i.i, /^[aeiou]/i.test(tree.tokens[i.i + 1]?.form ?? '') ? 'an' : 'a')
  const inFull = fullName(sentence, oldIndex(subject.i), resolver)
  if (
    inFull &&
    !replaced.has(subject.i) &&
    childrenBy(tree, subject.i, /^(?:compound|flat|nmod|amod|det)/).length === 0
  ) {
    replaced.set(subject.i, inFull.text)
    named.set(subject.i, inFull.from)
  }
  const caption = fitCaption(
    tree,
    head,
    {
      drop: new Set([...references.drop, ...gone, ...loose]),
      replaced,
      add: before ? [] : add,
      keepJoined,
      keep: new Set([...keptPhrase(tree, head, options), ...options.keep]),
    },
    (one) => isFaithful(tree, head, one, options) && !isHollow(tree, head, subject, one.tokens),
  )
  if (!caption) return undefined
  return {
    what: { text: withoutOrder(caption.text), from: placesOf(caption.tokens, named, new Set(add), spanOf) },
    tokens: caption.tokens,
  }
}

/** "Emil" → "Emil Tarnbach": who is not what the article is about is named in full. */
function fullName(sentence: Sentence, token: number, resolver: Resolver): DatedEvent['what'] | undefined {
  const entity = token >= 0 ? resolver.named(sentence, token) : undefined
  const words = entity?.name.text.split(' ') ?? []
  const own = sentence.tree!.tokens[token]?.form
  if (
    !entity ||
    entity === resolver.topic ||
    entity.kind !== 'person' ||
    words.length < 2 ||
    words.length > 3
  )
    return undefined
  return own === words[0] || own === words.at(-1) ? entity.name : undefined
}

/** What the date hangs on stays: "after the disputed election [of 2005]". */
function keptPhrase(tree: Tree, head: number, { start, dated }: EventOptions): number[] {
  // "is due to begin": what makes it less than a fact.
  const due = childrenBy(tree, head, /^(?:advmod|amod|xcomp|dep|obl)$/)
    .filter(({ i, form }) => i < head && /^(?:due|set|likely|expected|scheduled)$/i.test(form))
    .map(({ i }) => i)
  if (start === head || isPredicate(tree, start) || !subtree(tree, head).includes(start)) return due
  const kept = childrenBy(tree, start, /^(?:det|amod|case|compound|flat|nummod|nmod:poss)$/)
  return [...due, start, ...kept.flatMap(({ i }) => subtree(tree, i))].filter((i) => !dated.includes(i))
}

function isThing(sentence: Sentence, token: number, resolver: Resolver): boolean {
  const entity = token >= 0 ? resolver.named(sentence, token) : undefined
  return entity !== undefined && entity.kind !== 'person' && entity.kind !== 'other'
}

/** "First, the two sides agreed": a timeline orders by itself. */
function withoutOrder(text: string): string {
  return capitalise(
    text
      .replace(
        /^(?:first|second|third|finally|lastly|then|next|later|meanwhile|however|thus|therefore|moreover|furthermore|but|and|so|yet),\s+/i,
        '',
      )
      .replace(/, however$/, '')
      .replace(/!+$/, ''),
  )
}
