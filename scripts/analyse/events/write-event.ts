/** The caption of an event. */
import { capitalise, renderTokens } from '../clauses/render.ts'
import { childrenBy, subtree } from '../../language/index.ts'
import { fillReferences } from '../clauses/fill-references.ts'
import { findDates } from './find-dates.ts'
import { isMisread, losesVerb } from '../clauses/misreadings.ts'
import { isPredicate, subjectOf } from '../clauses/clause.ts'
import { isTold } from './event-clause.ts'
import { withComma } from '../clauses/caption-cuts.ts'
import { makeCaption } from '../clauses/write-caption.ts'
import { moveRelative } from './move-relative.ts'
import { thirdPerson } from '../clauses/verb-form.ts'
import { tokensSpan } from '../context.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Caption } from '../clauses/write-caption.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence, Span, Spans } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Tree } from '../../language/types.ts'
import type { Undated } from './cut-date.ts'

/** The longest caption that a timeline sets. */
const CAPTION_LIMIT = 96

const reporting =
  /^(?:show|suggest|indicate|find|reveal|say|claim|warn|argue|believe|think|state|report|note|demonstrate|conclude|mean|allow|cause|make|let|help)$/

/** Verbs whose outcome another verb tells: "met and declared independence". */
const preparing =
  /^(?:meet|march|gather|convene|begin|start|go|come|return|travel|sit|sail|arrive|move|turn)$/

/** The caption of the clause at `head`: pronouns by name, without the date; undefined where it would mislead. */
export function writeEvent(
  context: Context,
  sentence: Sentence,
  undated: Undated,
  head: number,
  resolver: Resolver,
  keptDate: boolean,
): DatedEvent['what'] | undefined {
  const { tree } = undated
  const outcome = preparing.test(tree.tokens[head]!.lemma) ? outcomeOf(tree, head) : undefined
  const written = writeClause(context, sentence, undated, head, resolver, keptDate, outcome !== undefined)
  if (outcome === undefined || written?.tokens.includes(outcome)) return written?.what
  const own = childrenBy(tree, outcome, /^nsubj/).length > 0
  return ((!own && writeClause(context, sentence, undated, outcome, resolver, keptDate, false)) || written)
    ?.what
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
  resolver: Resolver,
  keptDate: boolean,
  keepJoined: boolean,
): Written | undefined {
  const subject = subjectOf(tree, head)
  if (
    !subject ||
    isMisread(tree, head, subject) ||
    /^(?:things?|matters|everything|something|nothing|all)$/i.test(subject.form)
  )
    return undefined
  const { rel } = tree.tokens[head]!
  const moved = rel === 'acl:relcl' ? moveRelative(tree, head) : undefined
  if (rel === 'acl:relcl' && !moved) return undefined
  const within = new Set(subtree(tree, head))
  const outside = subject.head === head && !moved ? [] : trimmedPhrase(tree, subject.i)
  const add = moved
    ? moved.noun
    : outside.filter((i) => !within.has(i) && !(rel === 'acl' && tree.tokens[i]!.form === ','))
  const gone = moved?.gone ?? new Set<number>()
  const references = fillReferences({ tree, head, subject, add, gone }, (i) =>
    resolver.pronoun(sentence, oldIndex(i)),
  )
  if (!references) return undefined
  const { replaced, named } = references
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
    const verb = tag === 'VBN' ? form.toLowerCase() : thirdPerson(lemma)
    replaced.set(head, `${renderTokens(tree, new Set(add), replaced)} ${verb}`)
  }
  const caption = makeCaption(tree, head, {
    limit: CAPTION_LIMIT,
    drop: new Set([...references.drop, ...gone, ...datedOtherwise(tree, head)]),
    replaced,
    add: before ? [] : add,
    keepJoined,
  })
  if (!caption || !isFaithful(tree, head, caption, keptDate)) return undefined
  return {
    what: { text: withoutOrder(caption.text), from: placesOf(caption.tokens, named, new Set(add), spanOf) },
    tokens: caption.tokens,
  }
}

/** Clauses beside the event's own that have a date of theirs: "was arrested, and died in January 1942". */
function datedOtherwise(tree: Tree, head: number): number[] {
  const dates = findDates(tree.text)
  if (dates.length === 0) return []
  return childrenBy(tree, head, /^(?:conj|advcl|parataxis)$/).flatMap(({ i }) => {
    const tokens = subtree(tree, i)
    const dated = tokens.some((k) =>
      dates.some(({ start, end }) => tree.tokens[k]!.start >= start && tree.tokens[k]!.start < end),
    )
    return dated && i > head && isPredicate(tree, i) ? withComma(tree, i) : []
  })
}

/** "First, the two sides agreed": a timeline orders by itself. */
function withoutOrder(text: string): string {
  return capitalise(
    text
      .replace(
        /^(?:first|second|third|finally|lastly|then|next|later|meanwhile|however|thus|therefore|moreover|furthermore),\s+/i,
        '',
      )
      .replace(/, however$/, ''),
  )
}

/** Whether the caption says what its clause says, no less and nothing else. */
function isFaithful(tree: Tree, head: number, { text, tokens }: Caption, keptDate: boolean): boolean {
  const reported = childrenBy(tree, head, /^ccomp$/)
  // "Results show species [lose more yield]": where the parse missed what is reported, the caption would say less than nothing.
  if (reported.some(({ i, tag }) => tag === 'VBN' && childrenBy(tree, i, /^aux/).length === 0)) return false
  // What is reported may not be cut.
  if (reported.some(({ i }) => !tokens.includes(i))) return false
  if (
    !/^It was\b/.test(text) &&
    reporting.test(tree.tokens[head]!.lemma) &&
    childrenBy(tree, head, /^(?:ccomp|xcomp)/).length === 0 &&
    losesVerb(tree, head, text)
  )
    return false
  // "which Keller built": the object stands before.
  const first = Math.min(...tokens)
  if (
    /^(?:which|that|whom|whose)$/i.test(tree.tokens[first - 1]?.form ?? '') &&
    tree.tokens[head]!.rel !== 'acl:relcl'
  )
    return false
  if (/["“”]/.test(text)) return false
  // Only "not … until" and what is to come have an event there; else something merely ended.
  if (keptDate) return /\b(?:not|n['’]t|never|will|no)\b/i.test(text)
  // Another date in the caption is the one that the clause has; what is reported may have its own.
  return reported.length > 0 || findDates(text).length === 0
}

/** The places of a caption in the order of its words: its own runs, the subject apart, and those of the names put in. */
function placesOf(
  tokens: number[],
  named: ReadonlyMap<number, Span[]>,
  outside: ReadonlySet<number>,
  spanOf: (tokens: number[]) => Span,
): Spans {
  const places: Span[] = []
  let run: number[] = []
  const close = () => {
    if (run.length > 0) places.push(spanOf(run))
    run = []
  }
  for (const i of tokens) {
    const others = named.get(i)
    const last = run.at(-1)
    if (last !== undefined && outside.has(last) !== outside.has(i)) close()
    if (!others) run.push(i)
    else {
      close()
      places.push(...others)
    }
  }
  close()
  return places as unknown as Spans
}
