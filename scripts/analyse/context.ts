/** What every finder is given: the article and its outline. Finders are pure. */
import type { Tree } from '../language/types.ts'
import type { Article, Block, Section, Sentence, Sourced, Span, Spans } from '../types/index.ts'

export interface Context {
  article: Article
  sections: Section[]
  blocks: Block[]
  sentences: Sentence[]
}

/** Words, and the sentences that they come from. */
export function sourced(text: string, ...sentences: [Sentence, ...Sentence[]]): Sourced {
  return { text, from: sentences.map(({ span }) => span) as Spans }
}

/** Where a piece of a sentence's text stands in the article; the whole sentence where mark-up hides it. */
export function articleSpan(context: Context, sentence: Sentence, start: number, end: number): Span {
  const { text } = context.article
  const piece = sentence.text.slice(start, end)
  const plain = { start: sentence.span.start + start, end: sentence.span.start + end }
  if (text.slice(plain.start, plain.end) === piece) return plain
  const found = text.indexOf(piece, sentence.span.start)
  if (piece !== '' && found >= 0 && found + piece.length <= sentence.span.end)
    return { start: found, end: found + piece.length }
  return sentence.span
}

/** From the first to the last of some tokens of a sentence, as one place in the article. */
export function tokensSpan(context: Context, sentence: Sentence, tree: Tree, tokens: Iterable<number>): Span {
  const held = [...tokens].map((i) => tree.tokens[i]!)
  if (held.length === 0) return sentence.span
  return articleSpan(
    context,
    sentence,
    Math.min(...held.map(({ start }) => start)),
    Math.max(...held.map(({ end }) => end)),
  )
}
