/** What every finder is given: the article and its outline. Finders are pure. */
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
