/** The caption of an event. */
import { causative, hasCondition, makeCaption, withComma } from '../clauses/write-caption.ts'
import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import { findDates } from './find-dates.ts'
import { hangsAfterComma, isEmpty, isLoosePronoun, isMisread, losesVerb } from './misreadings.ts'
import { isPredicate, subjectOf } from '../clauses/clause.ts'
import { isTold } from './event-clause.ts'
import { renderTokens } from '../clauses/render.ts'
import { thirdPerson } from '../clauses/verb-form.ts'
import { tokensSpan } from '../context.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence, Span, Spans } from '../../types/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'
import type { Undated } from './cut-date.ts'

const CAPTION_LIMIT = 76

const reporting =
  /^(?:show|suggest|indicate|find|reveal|say|claim|warn|argue|believe|think|state|report|note|demonstrate|conclude|mean|allow|cause|make|let|help)$/

/** The caption of the clause at `head`: pronouns by name, without the date; undefined where it would mislead. */
export function writeEvent(
  context: Context,
  sentence: Sentence,
  { tree, oldIndex }: Undated,
  head: number,
  resolver: Resolver,
  keptDate: boolean,
): DatedEvent['what'] | undefined {
  const subject = subjectOf(tree, head)
  if (!subject || isMisread(tree, head, subject)) return undefined
  const replaced = new Map<number, string>()
  const drop = new Set<number>()
  const named = new Map<number, Span[]>()
  const spanOf = (tokens: number[]) =>
    tokensSpan(
      context,
      sentence,
      sentence.tree!,
      tokens.map(oldIndex).filter((i) => i >= 0),
    )
  const told = new Set<string>()
  const take = (i: number, possessive: boolean): boolean => {
    const found = resolver.pronoun(sentence, oldIndex(i))
    if (!found) return false
    // Once named, a pronoun is plain: "Maron’s father took her on board".
    if (told.has(found.text) && i !== subject.i) return true
    told.add(found.text)
    replaced.set(i, found.text + (possessive ? '’s' : ''))
    named.set(i, [found.span])
    return true
  }
  const { rel } = tree.tokens[head]!
  const relative =
    rel === 'acl:relcl'
      ? tree.tokens[head]!.kids.map((i) => tree.tokens[i]!).find(({ form }) =>
          /^(?:who|which|that)$/i.test(form),
        )
      : undefined
  const add =
    subject.head === head && rel !== 'acl:relcl'
      ? []
      : trimmedPhrase(tree, subject.i).filter(
          (i) => !subtree(tree, head).includes(i) && !(rel === 'acl' && tree.tokens[i]!.form === ','),
        )
  // "…, one factor that led to war"
  if (rel === 'acl:relcl' && hangsAfterComma(tree, tree.tokens[head]!.head)) return undefined
  // "fled to France, where he died": a clause with a subject of its own.
  const adverbial =
    rel === 'acl:relcl' && !relative
      ? childrenBy(tree, head, /^advmod$/).find(({ tag }) => tag === 'WRB')
      : undefined
  if (adverbial) drop.add(adverbial.i)
  for (const { i } of rel === 'acl:relcl' ? childrenBy(tree, head, /^punct$/) : []) if (i < head) drop.add(i)
  if (rel === 'acl:relcl' && !adverbial && !moveRelative(tree, head, relative, drop, replaced))
    return undefined
  if (relative && /^obj/.test(relative.rel)) add.length = 0
  let subjectless = false
  for (const i of [...subtree(tree, head), ...add]) {
    const token = tree.tokens[i]!
    if (drop.has(i)) continue
    if (/^(?:I|we|you|me|us|my|our|your)$/i.test(token.form)) return undefined
    if (i === subject.i && /^(?:he|she|it|they)$/i.test(token.form)) {
      if (/^it$/i.test(token.form) && isEmpty(tree, head)) continue
      if (take(i, false)) continue
      if (
        !/^it$/i.test(token.form) ||
        !/^VB[DN]$/.test(tree.tokens[head]!.tag) ||
        childrenBy(tree, head, /^(?:aux|cop)/).length > 0
      )
        return undefined
      subjectless = true
      drop.add(i)
    } else if (isLoosePronoun(token) && !take(i, false)) {
      const branch = expendable(tree, head, i)
      if (!branch) return undefined
      for (const k of branch) drop.add(k)
    } else if (
      /^(?:his|her|their|its)$/i.test(token.form) &&
      !isLoosePronoun(token) &&
      subtree(tree, subject.i).includes(i)
    ) {
      if (/^(?:his|her)$/i.test(token.form)) {
        if (!take(i, true)) return undefined
      } else drop.add(i)
    }
  }
  if (rel === 'advcl' && !isTold(tree, head)) {
    named.set(head, [spanOf(add), spanOf([head])])
    replaced.set(
      head,
      `${renderTokens(tree, new Set(add), replaced)} ${thirdPerson(tree.tokens[head]!.lemma)}`,
    )
    add.length = 0
  }
  const caption = makeCaption(tree, head, { limit: CAPTION_LIMIT, drop, replaced, add })
  const text = caption?.text
  // "Results show species [lose more yield]": where the parse missed what is reported, the caption would say less than nothing.
  if (
    childrenBy(tree, head, /^ccomp$/).some(
      ({ i, tag }) => tag === 'VBN' && childrenBy(tree, i, /^aux/).length === 0,
    )
  )
    return undefined
  if (
    text &&
    !/^It was\b/.test(text) &&
    reporting.test(tree.tokens[head]!.lemma) &&
    childrenBy(tree, head, /^(?:ccomp|xcomp)/).length === 0 &&
    losesVerb(tree, head, text)
  )
    return undefined
  if (!caption || !text || (subjectless && text.split(' ').length < 3)) return undefined
  // What is reported may not be cut.
  if (childrenBy(tree, head, /^ccomp$/).some(({ i }) => !caption.tokens.includes(i))) return undefined
  if (/["“”]/.test(text)) return undefined
  // Only "not … until" and what is to come have an event there; else something merely ended.
  if (keptDate && !/\b(?:not|n['’]t|never|will|no)\b/i.test(text)) return undefined
  // Another date in the caption is the one that the clause has.
  if (findDates(text).length > 0 && !keptDate) return undefined
  return { text, from: placesOf(caption.tokens, named, spanOf) }
}

/** The places of a caption in the order of its words: its own runs, and between them those of the names put in. */
function placesOf(
  tokens: number[],
  named: ReadonlyMap<number, Span[]>,
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
    if (!others) run.push(i)
    else {
      close()
      places.push(...others)
    }
  }
  close()
  return places as unknown as Spans
}

/** The joined or subordinate clause that a token stands in, where the caption can do without it. */
function expendable(tree: Tree, head: number, i: number): number[] | undefined {
  for (let top = i; tree.tokens[top]!.head >= 0 && top !== head; top = tree.tokens[top]!.head) {
    const { rel, head: over } = tree.tokens[top]!
    const start = subtree(tree, top)[0]!
    const leading =
      /^obl/.test(rel) &&
      over === head &&
      top < head &&
      tree.tokens[subtree(tree, top).at(-1)! + 1]?.form === ','
    if (!leading && !/^(?:advcl|parataxis|conj)$/.test(rel)) continue
    if (rel === 'conj' && !isPredicate(tree, top)) continue
    // What is allowed or expected is needed.
    const needed = causative.test(tree.tokens[head]!.lemma) && /^to$/i.test(tree.tokens[start]!.form)
    if (!hasCondition(tree, top) && !needed && top !== head) return withComma(tree, top)
  }
  return undefined
}

/** "a petition that X handed to Y": the noun comes where the pronoun stood for it, "X handed a petition to Y". */
function moveRelative(
  tree: Tree,
  head: number,
  relative: Token | undefined,
  drop: Set<number>,
  replaced: Map<number, string>,
): boolean {
  if (!relative) return false
  drop.add(relative.i)
  if (/^nsubj/.test(relative.rel)) return true
  const verb = tree.tokens[head]!
  const isObject =
    relative.rel === 'obj' || (/^that$/i.test(relative.form) && childrenBy(tree, head, /^obj$/).length === 0)
  if (!isObject || !isVerb(verb)) return false
  const noun = renderTokens(tree, new Set(trimmedPhrase(tree, verb.head)))
  replaced.set(
    head,
    `${verb.form} ${noun.replace(/^The /, 'the ').replace(/^(An?) /, (_, article: string) => `${article.toLowerCase()} `)}`,
  )
  return true
}
