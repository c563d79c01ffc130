import type { Token, Tree } from '../../scripts/language/types.ts'
import { lemma } from '../../scripts/language/index.ts'

/**
 * A tree from a note of it: a token is `form/TAG/head/relation`, heads are counted from 1, 0 is the root.
 * Marks are set solid.
 */
export function treeOf(note: string): Tree {
  let text = ''
  const tokens = note.split(/\s+/).map((part, i): Token => {
    const [form, tag, head, rel] = part.split('/') as [string, string, string, string]
    const isSolid = i === 0 || /^[,.;:?!)]$/.test(form) || text.endsWith('(')
    const start = text.length + (isSolid ? 0 : 1)
    text += `${isSolid ? '' : ' '}${form}`
    return {
      i,
      form,
      start,
      end: text.length,
      tag,
      lemma: lemma(form, tag),
      head: Number(head) - 1,
      rel,
      kids: [],
    }
  })
  for (const token of tokens) tokens[token.head]?.kids.push(token.i)
  return { text, tokens, root: tokens.findIndex((t) => t.head < 0), confidence: 1 }
}
