import type { Tree } from '../../language/types.ts'
import type { Sentence, Sourced } from '../../types/index.ts'
import { capitalise, renderTokens } from '../clauses/render.ts'
import { sourced } from '../context.ts'

/** In characters. */
const NAME_LIMIT = 40

/** Some tokens as an item's name, without article and examples; undefined where it is too long or points to others. */
export function nameFrom(sentence: Sentence, tree: Tree, tokens: number[]): Sourced | undefined {
  const end = tokens.find(
    (i) =>
      /^(?:including|such)$/i.test(tree.tokens[i]!.form) ||
      (/^,$/.test(tree.tokens[i]!.form) && /^(?:including|such|like)$/i.test(tree.tokens[i + 1]?.form ?? '')),
  )
  const text = capitalise(
    renderTokens(tree, new Set(tokens.filter((i) => end === undefined || i < end))).replace(
      /^(?:the|an?(?! \w+ of\b)) /i,
      '',
    ),
  )
  return text !== '' && text.length <= NAME_LIMIT && !/\b(?:it|they|this|these)\b/i.test(text)
    ? sourced(text, sentence)
    : undefined
}
