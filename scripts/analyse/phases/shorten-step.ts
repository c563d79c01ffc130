/** A step as a phase: its first clause as the title, the rest as what is done in it. */
import { childrenBy, subtree } from '../../language/index.ts'
import { isPredicate } from '../clauses/clause.ts'
import { capitalise, renderTokens } from '../clauses/render.ts'
import { articleSpan, sourced, tokensSpan } from '../context.ts'
import { readOrderTexts } from './read-order-texts.ts'
import type { Context } from '../context.ts'
import type { Phase, Sentence, Sourced } from '../../types/index.ts'

const TITLE_LIMIT = 60

export function shortenStep(context: Context, sentences: Sentence[]): Phase | undefined {
  const [first, ...rest] = sentences
  if (!first) return undefined
  const whole = first.text.replace(/[.:;]+$/, '').trim()
  const clauses = whole.length > TITLE_LIMIT ? splitClauses(context, first) : []
  const [title, ...does] = clauses.length > 0 ? clauses : [sourced(capitalise(whole), first)]
  for (const sentence of rest) {
    // Below its step a sentence may speak of "it"; one that is long tells at least what to do first.
    if (sentence.text.length <= (sentence.order ? LONGEST_ORDER : LONGEST))
      does.push(sourced(sentence.text.replace(/[.]$/, ''), sentence))
    else does.push(...readOrderTexts(context, sentence).slice(0, 1))
  }
  if (!title) return undefined
  const named = withoutAside(context, first, title)
  const [short, end] = splitEnd(context, first, named)
  return { title: short, does: end ? [end, ...does] : does }
}

/** "Level the base | until the bubble stands in the middle": how far it is done is told below a title that is long. */
function splitEnd(context: Context, sentence: Sentence, title: Sourced): [Sourced, Sourced?] {
  const at = title.text.length > TITLE_LIMIT ? title.text.indexOf(' until ') : -1
  const start = at < 0 ? -1 : sentence.text.indexOf(title.text.slice(at))
  if (start < 0) return [title]
  const span = (from: number, to: number) => articleSpan(context, sentence, from, to)
  const end = start + title.text.length - at
  return [
    { text: title.text.slice(0, at), from: [span(start - at, start)] },
    { text: capitalise(title.text.slice(at + 1)), from: [span(start + 1, end)] },
  ]
}

/** Of what is done in a step, in characters. */
const LONGEST = 76
const LONGEST_ORDER = 110

/** "Switch the logger off[, so that no rain is counted]": a title that is long goes without what only explains it. */
function withoutAside(context: Context, sentence: Sentence, title: Sourced): Sourced {
  const at = title.text.length > TITLE_LIMIT ? ASIDE.exec(title.text)?.index : undefined
  if (at === undefined || title.text.indexOf(',') < at) return title
  const text = title.text.slice(0, at)
  const start = sentence.text.toLowerCase().indexOf(text.toLowerCase())
  return start < 0 ? title : { text, from: [articleSpan(context, sentence, start, start + at)] }
}

const ASIDE = /, (?:so that|because|since|which|such as) (?!.*,)/

/** The joined clauses of an instruction: "Rub the fur off and cut the fruit" are two. */
function splitClauses(context: Context, sentence: Sentence): Sourced[] {
  const { tree } = sentence
  const root = tree?.tokens[tree.root]
  if (!tree || !root) return []
  const joined = childrenBy(tree, root.i, /^conj$/).filter(({ i }) => isPredicate(tree, i))
  // Each runs up to where the next begins: "until they are soft" belongs to the clause before it.
  const starts = joined.map(({ i }) => subtree(tree, i)[0]!)
  const parts = [0, ...starts].map((start, n) =>
    tree.tokens.map(({ i }) => i).filter((i) => i >= start && i < (starts[n] ?? Infinity)),
  )
  return parts.map((tokens) => {
    const words = renderTokens(tree, new Set(tokens))
    const text = words
      .replace(/^(?:and|then|,)\s+/i, '')
      .replace(/[.;:]+$/, '')
      .replace(/[,;]? (?:and|then)$/, '')
    return { text: capitalise(text), from: [tokensSpan(context, sentence, tree, tokens)] }
  })
}
