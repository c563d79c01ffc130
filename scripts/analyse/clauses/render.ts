/** Writes kept tokens of a sentence as running text. */
import type { Tree } from '../../language/types.ts'

/** The text of the kept tokens, some of them replaced; spaces and commas are mended where something is left out. */
export function renderTokens(
  tree: Tree,
  kept: ReadonlySet<number>,
  replaced?: ReadonlyMap<number, string>,
): string {
  let text = ''
  let last = -1
  for (const token of tree.tokens) {
    if (!kept.has(token.i)) continue
    const word = replaced?.get(token.i) ?? token.form
    if (text === '') text = word
    else if (last === token.i - 1) text += gapBetween(tree, last, token.i) + word
    else text += (/^(?:[,.;:!?)\]%”]|['’](?:s|re|ve|ll|d|m)?|n['’]t)$/i.test(token.form) ? '' : ' ') + word
    last = token.i
  }
  return text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;:.)])/g, '$1')
    .replace(/([,;:])(?:\s*[,;:])+/g, '$1')
    .replace(/^[\s,;:.–—-]+|[\s,;:.–—-]+$/g, '')
}

/** What stands between two neighbours: a space where the tree leaves words out. */
function gapBetween(tree: Tree, before: number, after: number): string {
  const gap = tree.text.slice(tree.tokens[before]!.end, tree.tokens[after]!.start)
  return /\S/.test(gap) ? ' ' : gap
}

/** A capital in front; "iPhone" and its like keep their form. */
export function capitalise(text: string): string {
  return /^["“‘'(]*\p{Ll}\p{Lu}/u.test(text)
    ? text
    : text.replace(/^(["“‘'(]*)(\p{Ll})/u, (_, open: string, letter: string) => open + letter.toUpperCase())
}
