/** Dated events: each date with the clause that it dates, as a caption. */
import { articleSpan, tokensSpan } from '../context.ts'
import { bracketedTokens, clauseOf, isPredicate, quotedTokens, subjectOf } from '../clauses/clause.ts'
import { childrenBy, isFinite, isVerb, subtree } from '../../language/index.ts'
import { cutDate } from './cut-date.ts'
import { findDates } from './find-dates.ts'
import { fixDate } from './fix-date.ts'
import { makeResolver } from '../clauses/resolve.ts'
import { renderTokens } from '../clauses/render.ts'
import { thirdPerson } from '../clauses/verb-form.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import { causative, hasCondition, makeCaption, withComma } from '../clauses/write-caption.ts'
import type { Anchor } from './fix-date.ts'
import type { Context } from '../context.ts'
import type { DatedEvent, Sentence, Span, Spans, When } from '../../types/index.ts'
import type { FoundDate } from './find-dates.ts'
import type { Named } from '../entities/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Token, Tree } from '../../language/types.ts'
import type { Undated } from './cut-date.ts'

const CAPTION_LIMIT = 76

/** What a clause may not stand under: it would say that it happened. */
const unreal = /^(?:if|unless|whether|would|could|should|might|ought)$/i

const reporting =
  /^(?:show|suggest|indicate|find|reveal|say|claim|warn|argue|believe|think|state|report|note|demonstrate|conclude|mean|allow|cause|make|let|help)$/

/** Events in the order of the article. */
export function findEvents(context: Context, named: Named): DatedEvent[] {
  const resolver = makeResolver(context, named)
  const found: DatedEvent[] = []
  const year = onlyYear(context)
  let anchor: Anchor | undefined
  for (const sentence of context.sentences) {
    const role = context.sections[sentence.section]?.role
    if (role === 'apparatus') continue
    for (const raw of findDates(sentence.text)) {
      const place = { sentence: sentence.index, section: sentence.section }
      const date =
        fixDate(raw, anchor ?? yearBefore(sentence, raw, place), place) ??
        (raw.open === 'year' && year ? { ...raw, iso: `${year}-${raw.iso}` } : undefined)
      if (!date) continue
      if (!/^(?:before|after)$/.test(date.qualifier ?? ''))
        anchor = { iso: date.iso, precision: date.precision, ...place }
      const event =
        sentence.tree && sentence.complete ? readEvent(context, sentence, date, resolver) : undefined
      if (event && !found.some((other) => isSame(other, event))) found.push(event)
    }
  }
  return found
}

/** The year of all dates that have one, where it is the same. */
function onlyYear({ sentences }: Context): string | undefined {
  const years = sentences
    .flatMap(({ text }) => findDates(text))
    .filter(({ open }) => !open)
    .map(({ iso }) => iso.slice(0, 4))
  return new Set(years).size === 1 ? years[0] : undefined
}

/** A year that a name before the date gives: "During the 2022 invasion …, on 24 February". */
function yearBefore(
  sentence: Sentence,
  { start }: FoundDate,
  place: { sentence: number; section: number },
): Anchor | undefined {
  const year = /\b((?:19|20)\d\d)\b(?=\D*$)/.exec(sentence.text.slice(0, start))
  return year ? { iso: year[1]!, precision: 'year', ...place } : undefined
}

function isSame(a: DatedEvent, b: DatedEvent): boolean {
  // A second date in a clause dates a part of it.
  if (a.sentence === b.sentence && a.what.text.slice(0, 24) === b.what.text.slice(0, 24)) return true
  return a.what.text === b.what.text && (a.sentence === b.sentence || a.when?.iso === b.when?.iso)
}

function readEvent(
  context: Context,
  sentence: Sentence,
  date: FoundDate,
  resolver: Resolver,
): DatedEvent | undefined {
  if (/^(?:before|after)$/.test(date.preposition ?? '')) return undefined
  const tree = sentence.tree!
  const tokens = tree.tokens
    .filter(({ start, end }) => start < date.end && end > date.start)
    .map(({ i }) => i)
  const top = tokens.find(
    (i) => !tokens.includes(tree.tokens[i]!.head) && !/^(?:case|punct|det)$/.test(tree.tokens[i]!.rel),
  )
  if (top === undefined) return undefined
  const outside = new Set([...quotedTokens(tree), ...bracketedTokens(tree)])
  if (tokens.some((i) => outside.has(i)) || /\?["”]?$/.test(sentence.text)) return undefined
  const governor = tree.tokens[top]!.head
  const undated = keepsDate(date)
    ? { tree, oldIndex: (i: number) => i, newIndex: (i: number) => i }
    : cutDate(sentence, date)
  const start = governor >= 0 ? undated.newIndex(governor) : undated.tree.root
  if (start >= 0 && governor >= 0 && date.start > 0 && isPartOfName(tree, governor, top)) return undefined
  const head =
    undated.tree.root < 0 ? undefined : eventClause(undated.tree, start >= 0 ? start : undated.tree.root)
  if (head === undefined) return undefined
  const what = writeEvent(context, sentence, undated, head, resolver, keepsDate(date))
  if (!what) return undefined
  const when: When = {
    text: { text: date.text, from: [articleSpan(context, sentence, date.end - date.text.length, date.end)] },
    iso: date.iso,
    ...(date.until && { until: date.until }),
    precision: date.precision,
    ...(date.qualifier && { qualifier: date.qualifier }),
  }
  return { when, what, sentence: sentence.index }
}

/** "not … until 1958": the clause says something else without its date. */
function keepsDate({ preposition }: FoundDate): boolean {
  return /^(?:until|till)$/.test(preposition ?? '')
}

/** "the highest figure since 1974", "46 in 2015", "the coup of 1958": the date says which one, not when. */
function isPartOfName(tree: Tree, governor: number, date: number): boolean {
  const token = tree.tokens[governor]!
  if (isPredicate(tree, governor) && isVerb(token)) return false
  if (!/^(?:nmod|appos|acl|dep|nummod|compound)/.test(tree.tokens[date]!.rel)) return false
  const marker = childrenBy(tree, date, /^case$/)[0]?.form.toLowerCase()
  if (/^(?:of|since|from)$/.test(marker ?? '')) return true
  if (date < governor) return marker === undefined
  if (
    /^(?:CD|JJS|RBS)$/.test(token.tag) ||
    childrenBy(tree, governor, /^amod$/).some(({ tag }) => tag === 'JJS')
  )
    return true
  return !/^(?:nsubj|obj|obl|nmod|xcomp|root|conj)/.test(token.rel)
}

/** Head of the clause that the date dates. */
function eventClause(tree: Tree, governor: number): number | undefined {
  let head = clauseOf(tree, governor)
  for (let steps = 0; steps < 6; steps++) {
    const clause = tree.tokens[head]!
    if (isUnreal(tree, head)) return undefined
    const over = tree.tokens[clause.head]
    if (!over) break
    const published = isPublished(tree, head) && !/:pass/.test(over.rel)
    // "She was the first woman to receive the prize"
    const predicative =
      clause.rel === 'acl' &&
      childrenBy(tree, over.i, /^cop$/).length > 0 &&
      childrenBy(tree, head, /^mark$/).length > 0
    if (!/^(?:ccomp|csubj)/.test(clause.rel) && !published && !predicative && !isInfinitive(tree, head)) break
    head = clauseOf(tree, over.i)
  }
  const clause = tree.tokens[head]!
  if (isPublished(tree, head)) return head
  if (clause.rel === 'advcl' && childrenBy(tree, head, /^mark$/).some(({ form }) => /^that$/i.test(form)))
    return undefined
  if (clause.rel === 'acl' || (clause.rel === 'advcl' && !isTold(tree, head) && !isSequence(tree, head)))
    return undefined
  return isTold(tree, head) || clause.rel === 'advcl' ? head : undefined
}

/** "expect the company to go public": the infinitive happens, if at all, with its verb. */
function isInfinitive(tree: Tree, head: number): boolean {
  const { rel, tag } = tree.tokens[head]!
  return (
    /^(?:advcl|acl|xcomp)$/.test(rel) &&
    tag === 'VB' &&
    childrenBy(tree, head, /^mark$/).some(({ form }) => /^to$/i.test(form))
  )
}

/** "Her memoirs, published in 1990, …": dated by itself; "The report, published in 2011, blamed …" as a whole. */
function isPublished(tree: Tree, head: number): boolean {
  const { form, rel, head: over } = tree.tokens[head]!
  return (
    rel === 'acl' &&
    /^(?:published|released|issued)$/.test(form) &&
    /^nsubj/.test(tree.tokens[over]?.rel ?? '')
  )
}

/** Whether the clause tells something as a fact: finite, or a participle that the tagger took for none. */
function isTold(tree: Tree, head: number): boolean {
  const { tag, rel } = tree.tokens[head]!
  if (isFinite(tree, head)) return true
  if (!/^VB[NDP]?$/.test(tag) || childrenBy(tree, head, /^mark$/).some(({ form }) => /^to$/i.test(form)))
    return false
  return childrenBy(tree, head, /^nsubj/).length > 0 || (rel === 'conj' && tag !== 'VB')
}

/** "After gaining independence": what the main clause's subject did before. */
function isSequence(tree: Tree, head: number): boolean {
  return (
    tree.tokens[head]!.tag === 'VBG' &&
    childrenBy(tree, head, /^(?:mark|case)$/).some(({ form }) => /^(?:after|before|since)$/i.test(form))
  )
}

function isUnreal(tree: Tree, head: number): boolean {
  return childrenBy(tree, head, /^(?:mark|aux)/).some(({ form }) => unreal.test(form))
}

function writeEvent(
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

/** "…, one factor that led to war": an apposition to the whole clause before it. */
function hangsAfterComma(tree: Tree, noun: number): boolean {
  const phrase = subtree(tree, noun).filter((i) => tree.tokens[i]!.form !== ',')
  const first = tree.tokens[phrase[0] ?? noun]!
  const indefinite = /^(?:an?|one|any|some)$/i.test(first.form)
  return tree.tokens[noun]!.rel === 'appos' || (indefinite && tree.tokens[first.i - 1]?.form === ',')
}

/** Signs of a parse that went astray: a subject with a preposition, a passive with an object. */
function isMisread(tree: Tree, head: number, subject: Token): boolean {
  if (subject.rel.startsWith('nsubj') && childrenBy(tree, subject.i, /^case$/).length > 0) return true
  // "Results show species [that] lose yield": a finding is a clause, and it was lost.
  if (
    /^(?:results?|stud(?:y|ies)|data|findings?|figures?|research|analys[ei]s|polls?|surveys?)$/i.test(
      subject.form,
    ) &&
    childrenBy(tree, head, /^ccomp/).length === 0 &&
    /^(?:show|suggest|indicate|find|reveal)/.test(tree.tokens[head]!.form)
  )
    return true
  const passive = childrenBy(tree, head, /^aux:pass$/).length > 0
  const { lemma, form } = tree.tokens[head]!
  return (
    passive &&
    childrenBy(tree, head, /^obj$/).length > 0 &&
    !/^(?:award|give|grant|offer|name|elect|appoint|call|show|teach|tell|make|send|deny|pay)/.test(
      lemma || form,
    )
  )
}

/** Whether a verb after the clause's own is not in the caption. */
function losesVerb(tree: Tree, head: number, text: string): boolean {
  return subtree(tree, head).some(
    (i) => i > head && /^VB[ZPDG]?$/.test(tree.tokens[i]!.tag) && !text.includes(tree.tokens[i]!.form),
  )
}

/** A pronoun that means something outside the clause. */
function isLoosePronoun({ form, rel, tag }: Token): boolean {
  if (/^(?:this|these|that|those|such)$/i.test(form))
    return /^(?:nsubj|obj|iobj|obl|nmod|det)(?!:poss)/.test(rel) && !/^(?:WDT|IN)/.test(tag)
  return (
    /^(?:him|them|he|she|it|they|there|here)$/i.test(form) ||
    (/^her$/i.test(form) && /^(?:obj|iobj|obl|nsubj)/.test(rel))
  )
}

/** "It rained", "it was reported that …": the pronoun means nothing. */
function isEmpty(tree: Tree, head: number): boolean {
  const weather = subtree(tree, head).some((i) => /^(?:rain|snow|rained|snowed)$/i.test(tree.tokens[i]!.form))
  return (
    weather ||
    /^(?:reported|announced|claimed|said|believed|estimated|revealed|decided|confirmed)$/.test(
      tree.tokens[head]!.form,
    ) ||
    (childrenBy(tree, head, /^(?:ccomp|csubj)/).length > 0 &&
      childrenBy(tree, head, /^(?:aux:pass|cop)/).length > 0)
  )
}
