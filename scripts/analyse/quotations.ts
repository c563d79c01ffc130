/** Quotations with who said them. */
import { renderTokens } from './clauses/render.ts'
import { articleSpan, tokensSpan } from './context.ts'
import { quotedTokens, subjectOf } from './clauses/clause.ts'
import { subtree } from '../language/index.ts'
import { makeResolver } from './clauses/resolve.ts'
import { trimmedPhrase } from './clauses/noun-phrase.ts'
import type { Context } from './context.ts'
import type { Named } from './entities/index.ts'
import type { Quotation, Sentence, Sourced } from '../types/index.ts'
import type { Resolver } from './clauses/resolve.ts'
import type { Token, Tree } from '../language/types.ts'

/** A quotation worth a slide has a sentence's length. */
const FEWEST_WORDS = 8
const saying =
  /^(?:admit|confess|stress|emphasi[sz]e|observe|complain|joke|promise|confirm|predict|say|tell|add|ask|write|reply|answer|explain|argue|warn|note|recall|remark|comment|state|announce|declare|insist|conclude|claim|call|describe|put|said|says|told|asked|wrote|added)$/

/** Quotations in the order of the article; those without a speaker too. */
export function findQuotations(
  context: Context,
  named: Named,
  resolver = makeResolver(context, named),
): Quotation[] {
  const blocks = new Map<number, Sentence[]>()
  for (const sentence of context.sentences)
    blocks.set(sentence.block, [...(blocks.get(sentence.block) ?? []), sentence])
  return [...blocks.values()].flatMap((sentences) =>
    sentences[0]!.kind === 'quote'
      ? readBlockQuote(context, sentences[0]!)
      : readBlock(context, sentences, resolver),
  )
}

/** A quotation may run over several sentences of its paragraph. */
function readBlock(context: Context, sentences: Sentence[], resolver: Resolver): Quotation[] {
  const text = sentences.map((sentence) => sentence.text).join(' ')
  let speaker: Sourced | undefined
  return quotedParts(text).flatMap((part) => {
    const own = sentencesAt(sentences, part)
    speaker =
      own.map((sentence) => findSpeaker(context, sentence, resolver)).find((found) => found !== undefined) ??
      (opensSentence(text, part.start) ? speaker : undefined)
    if (part.text.split(/\s+/).length < FEWEST_WORDS || !isWhole(part.text, text.slice(part.end))) return []
    const from = placesOf(context, own, part.text)
    return [
      {
        text: { text: part.text.replace(/,$/, ''), from },
        ...(speaker && { speaker }),
        sentence: own[0]!.index,
      },
    ]
  })
}

function sentencesAt(sentences: Sentence[], { start, end }: { start: number; end: number }): Sentence[] {
  let at = 0
  return sentences.filter(({ text }) => {
    const [from, to] = [at, at + text.length]
    at = to + 1
    return from < end && to > start
  })
}

/** A sentence from its capital to its end, nothing left out: no scrap, no half of an interrupted one. */
function isWhole(quoted: string, after: string): boolean {
  const ended = /[.!?…]$/.test(quoted) || /,$/.test(quoted) || /^["”]\s*(?:$|[.,;:—–-])/.test(after)
  const goesOn = /^["”][^"“”.!?]{0,80}["“]\p{Ll}/u.test(after)
  return /^[\p{Lu}\d‘'(]/u.test(quoted) && ended && !goesOn && !/\[?(?:\.\.\.|…)\]?/.test(quoted)
}

/** The quotation's own words in each of its sentences. */
function placesOf(context: Context, sentences: Sentence[], quoted: string): Sourced['from'] {
  return sentences.map((sentence) => {
    const { text } = sentence
    const open = Math.max(text.indexOf(quoted.slice(0, 15)), 0)
    const close = text.lastIndexOf(quoted.slice(-15))
    return articleSpan(context, sentence, open, close < 0 ? text.length : close + Math.min(15, quoted.length))
  }) as Sourced['from']
}

function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?”"]\s+)[“"]$/.test(text.slice(0, start))
}

function quotedParts(text: string): { text: string; start: number; end: number }[] {
  return [...text.matchAll(/[“"]([^“”"]+)[”"]/g)].map((match) => {
    const start = match.index + 1
    return { text: match[1]!.trim(), start, end: start + match[1]!.trimEnd().length }
  })
}

/** A block of its own: `> text`, with `— Speaker` at its end or after it. */
function readBlockQuote(context: Context, sentence: Sentence): Quotation[] {
  const before = context.sentences[sentence.index - 1]
  if (before?.block === sentence.block) return []
  const own = context.sentences.filter(({ block }) => block === sentence.block)
  const text = own.map((one) => one.text).join(' ')
  const signed = /\s*[—–-]\s*(\p{Lu}[^.]{2,60})$/u.exec(text)
  const words = (signed ? text.slice(0, signed.index) : text).replace(/^[“"]|[”"]$/g, '')
  if (words.split(/\s+/).length < FEWEST_WORDS || !/[.!?]$/.test(words.trim())) return []
  const from = own.map(({ span }) => span) as Sourced['from']
  return [
    {
      text: { text: words, from },
      ...(signed && { speaker: { text: signed[1]!, from } }),
      sentence: sentence.index,
    },
  ]
}

/** The subject of a verb of saying outside the quotation, here or in the sentence that it continues. */
function findSpeaker(context: Context, sentence: Sentence, resolver: Resolver): Sourced | undefined {
  const { tree } = sentence
  if (!tree) return undefined
  const according = /\baccording to ((?:[\p{Lu}][\p{L}.'’-]+ ?)+)/u.exec(sentence.text)
  if (according) return { text: according[1]!.trim(), from: [sentence.span] }
  const quoted = quotedTokens(tree)
  const verb = tree.tokens.find(
    ({ i, lemma, form }) => !quoted.has(i) && (saying.test(lemma) || saying.test(form)),
  )
  const notQuoted = (token: Token | undefined) => (token && !quoted.has(token.i) ? token : undefined)
  const subject = verb && (notQuoted(subjectOf(tree, verb.i)) ?? neighbour(tree, verb, quoted))
  return subject && nameSpeaker(context, sentence, subject, resolver, quoted)
}

/** `…," said Alun Reese`: the noun right after the verb, or right before it. */
function neighbour(tree: Tree, verb: Token, quoted: ReadonlySet<number>): Token | undefined {
  const noun = (token: Token | undefined) => token && !quoted.has(token.i) && /^(?:NNP|PRP)/.test(token.tag)
  const after = tree.tokens[verb.i + 1]
  if (noun(after))
    return (
      tree.tokens
        .slice(verb.i + 1)
        .find((token, n, rest) => !/^NNP/.test(rest[n + 1]?.tag ?? '') && /^(?:NNP|PRP)/.test(token.tag)) ??
      after
    )
  const before = tree.tokens[verb.i - 1]
  return noun(before) ? before : undefined
}

function nameSpeaker(
  context: Context,
  sentence: Sentence,
  subject: Token,
  resolver: Resolver,
  quoted: ReadonlySet<number>,
): Sourced | undefined {
  const tree = sentence.tree!
  if (/^PRP/.test(subject.tag)) {
    const found = resolver.pronoun(sentence, subject.i)
    return found && { text: found.text, from: [found.span] }
  }
  const entity = [subject.i, ...subtree(tree, subject.i)]
    .map((i) => resolver.named(sentence, i))
    .find((one) => one !== undefined && one.kind !== 'place')
  if (entity && /^\p{Lu}/u.test(entity.name.text))
    return { text: entity.name.text, from: [entity.name.from[0]] }
  const tokens = trimmedPhrase(tree, subject.i).filter((i) => !quoted.has(i))
  const text = renderTokens(tree, new Set(tokens)).replace(/^the /i, '')
  return text.length <= 60 && !/^(?:for|of|in|on|at|by|to|with|from)\b/i.test(text) && !/["“”]/.test(text)
    ? { text, from: [tokensSpan(context, sentence, tree, tokens)] }
    : undefined
}
