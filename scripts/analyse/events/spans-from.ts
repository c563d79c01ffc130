import { tokensSpan } from '../context.ts'
import type { Context } from '../context.ts'
import type { Sentence, Span } from '../../types/index.ts'

/**
 * Where tokens of a tree that was mended stand in the article.
 *
 * @param oldIndex The index of a token in the sentence's own tree; below 0 for one that was put in.
 */
export function spansFrom(
  context: Context,
  sentence: Sentence,
  oldIndex: (token: number) => number,
): (tokens: readonly number[]) => Span {
  return (tokens) =>
    tokensSpan(
      context,
      sentence,
      sentence.tree!,
      tokens.map(oldIndex).filter((i) => i >= 0),
    )
}
