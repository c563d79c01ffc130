import type { Tree } from '../language/types.ts'
import type { Span } from '../types/span.ts'

/** The text of the tokens that stay: spaces and marks mended where something is left out, a capital in front. */
export function render(tree: Tree, kept: ReadonlySet<number>): string {
  return capitalize(plain(tree, kept))
}

/** As `render`, without the capital. */
export function plain(tree: Tree, kept: ReadonlySet<number>): string {
  const tokens = tree.tokens.filter((t) => kept.has(t.i))
  let text = ''
  tokens.forEach((token, n) => {
    const before = tokens[n - 1]
    if (before && before.i === token.i - 1) text += tree.text.slice(before.end, token.start)
    else if (before && !/^([,.;:!?)\]”%]|['’](s|re|ve|ll|d|m)?|n['’]t)$/i.test(token.form)) text += ' '
    text += token.form
  })
  return tidy(text)
}

/** The pieces of the sentence that the tokens make up. */
export function pieces(tree: Tree, kept: ReadonlySet<number>): Span[] {
  const spans: Span[] = []
  let last = -2
  for (const token of tree.tokens) {
    if (!kept.has(token.i)) continue
    const open = spans.at(-1)
    if (open && last === token.i - 1) open.end = token.end
    else spans.push({ start: token.start, end: token.end })
    last = token.i
  }
  return spans
}

/** The words of a text: numbers, names with apostrophes and compounds with hyphens are one each. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}'’.,&/-]*[\p{L}\p{N}])?/gu)?.length ?? 0
}

export function capitalize(text: string): string {
  return text.replace(/^(["“‘'(]*)(\p{Ll})/u, (whole, open: string, letter: string) =>
    // "iPhone", "pH" and their like keep their form.
    /^["“‘'(]*\p{Ll}\p{Lu}/u.test(text) ? whole : open + letter.toUpperCase(),
  )
}

function tidy(text: string): string {
  return (
    text
      .replace(/\s+/g, ' ')
      .replace(/\s\(\s*\)/g, '')
      .replace(/\s+([,;:!?)]|\.(?!\w))/g, '$1')
      // "lost her captain, however: …": of two marks the stronger.
      .replace(/[,;:](?:\s*[,;:])+/g, (marks) => /[;:]/.exec(marks)?.[0] ?? ',')
      .replace(/^[\s,;:.–—-]+(?=\s|\p{L})/u, '')
      .replace(/[\s,;:.–—-]+$/, '')
      .replace(/\s+/g, ' ')
      .trim()
  )
}
