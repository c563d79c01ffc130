/** Numbers that may stand large on a slide, each with the statement that it is part of. */
import { bracketedTokens, clauseOf, isNegated, quotedTokens, subjectOf } from '../clauses/clause.ts'
import { childrenBy, isVerb, subtree } from '../../language/index.ts'
import { capitalise } from '../clauses/render.ts'
import { fillReferences } from '../clauses/fill-references.ts'
import { findDates } from '../events/index.ts'
import { judgeNews } from './judge-news.ts'
import { makeCaption } from '../clauses/write-caption.ts'
import { makeResolver } from '../clauses/resolve.ts'
import { readValue } from './read-value.ts'
import { tokensSpan } from '../context.ts'
import { trimmedPhrase } from '../clauses/noun-phrase.ts'
import type { BigNumber, Sentence, Spans } from '../../types/index.ts'
import type { Context } from '../context.ts'
import type { Named } from '../entities/index.ts'
import type { Resolver } from '../clauses/resolve.ts'
import type { Value } from './read-value.ts'

const WHAT_LIMIT = 110
/** More than a few, and none of them stands out. */
const MOST = 3

interface Candidate {
  number: BigNumber
  worth: number
}

/** At most three numbers, the most telling first. */
export function findNumbers(
  context: Context,
  named: Named,
  resolver = makeResolver(context, named),
): BigNumber[] {
  return context.sentences
    .filter(({ tree, section }) => tree && context.sections[section]?.role !== 'apparatus')
    .flatMap((sentence) => readNumber(context, sentence, resolver) ?? [])
    .sort((a, b) => b.worth - a.worth || a.number.sentence - b.number.sentence)
    .slice(0, MOST)
    .map(({ number }) => number)
}

/** The sentence's first number that is news and can be told. */
function readNumber(context: Context, sentence: Sentence, resolver: Resolver): Candidate | undefined {
  const tree = sentence.tree!
  const dates = findDates(sentence.text)
  const out = new Set([...quotedTokens(tree), ...bracketedTokens(tree)])
  for (const token of tree.tokens) {
    const dated = dates.some(({ start, end }) => token.start >= start && token.start < end)
    if (token.tag !== 'CD' || out.has(token.i) || dated) continue
    const value = readValue(tree, token)
    const news = value ? judgeNews(tree, value) : 0
    const what = value && news > 0 ? readStatement(context, sentence, value, resolver) : undefined
    if (!value || !what) continue
    const topic = resolver.topic?.mentions.some(
      ({ start }) => start >= sentence.span.start && start < sentence.span.end,
    )
    return {
      number: {
        value: { text: value.text, from: [tokensSpan(context, sentence, tree, value.tokens)] },
        what,
        sentence: sentence.index,
      },
      worth: news + sentence.salience + (topic ? 0.2 : 0) + (sentence.inBlock === 0 ? 0.1 : 0),
    }
  }
  return undefined
}

/** The clause that holds the number: what follows it where it opens the clause, else the whole of it. */
function readStatement(
  context: Context,
  sentence: Sentence,
  value: Value,
  resolver: Resolver,
): BigNumber['what'] | undefined {
  const tree = sentence.tree!
  const head = mainClause(sentence, clauseOf(tree, value.head.i))
  const subject = head === undefined ? undefined : subjectOf(tree, head)
  if (head === undefined || !subject || isNegated(tree, head)) return undefined
  const within = new Set(subtree(tree, head))
  const add = subject.head === head ? [] : trimmedPhrase(tree, subject.i).filter((i) => !within.has(i))
  const references = fillReferences({ tree, head, subject, add, gone: new Set() }, (i) =>
    resolver.pronoun(sentence, i),
  )
  if (!references) return undefined
  const { drop, replaced, named } = references
  const caption = makeCaption(tree, head, { limit: WHAT_LIMIT + value.text.length, drop, replaced, add })
  if (!caption || !value.tokens.every((i) => caption.tokens.includes(i)) || /["“”]/.test(caption.text))
    return undefined
  const opens = caption.text.toLowerCase().startsWith(`${value.text.toLowerCase()} `)
  // "250,000 had been evacuated": of whom the text before told.
  if (opens && /^(?:VB|MD)/.test(tree.tokens[value.tokens.at(-1)! + 1]?.tag ?? '')) return undefined
  if (/\baccording to\b/i.test(tree.text) && !/\baccording to\b/i.test(caption.text)) return undefined
  const text = opens
    ? caption.text.slice(value.text.length + 1)
    : capitalise(caption.text.replace(/^(?:And|But|So|Yet),? (?=\S)/, ''))
  if (text.length > WHAT_LIMIT || text.split(' ').length < 3) return undefined
  const own = opens ? caption.tokens.filter((i) => !value.tokens.includes(i)) : caption.tokens
  const places = [...named.values()].flat()
  return { text, from: [tokensSpan(context, sentence, tree, own), ...places] as Spans }
}

/** The clause that may stand alone: that of the sentence, or one joined to it; what is reported stays with who says it. */
function mainClause({ tree }: Sentence, clause: number): number | undefined {
  let at = clause
  for (let steps = 0; steps < 5; steps++) {
    const token = tree!.tokens[at]!
    if (token.head < 0 || token.rel === 'parataxis') return at
    if (token.rel === 'conj' && isVerb(token)) {
      const over = clauseOf(tree!, token.head)
      return tree!.tokens[over]!.head < 0 || childrenBy(tree!, at, /^nsubj/).length > 0 ? at : undefined
    }
    if (!/^(?:ccomp|xcomp)$/.test(token.rel)) return undefined
    at = clauseOf(tree!, token.head)
  }
  return undefined
}
