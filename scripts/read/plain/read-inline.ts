import type { PhrasingContent } from 'mdast'
import type { LineIndex } from '../common/line-index.ts'

/**
 * What people write inside plain text: `*emphasis*`, `_emphasis_`, `**strong**`, and reference numbers such as `[12]` or
 * `[3,4]` after a word. Reference numbers become footnote references, so that they are no words of the sentence.
 */
export function readInline(text: string, start: number, end: number, index: LineIndex): PhrasingContent[] {
  const source = text.slice(start, end)
  const nodes: PhrasingContent[] = []
  let done = 0
  const addText = (from: number, to: number): void => {
    if (to <= from) return
    const value = source.slice(from, to).replace(/[ \t]*\n[ \t]*/g, '\n')
    nodes.push({ type: 'text', value, position: index.position(start + from, start + to) })
  }
  for (const match of source.matchAll(INLINE)) {
    const [whole, stars, starred, reference] = match
    const at = match.index
    const position = index.position(start + at, start + at + whole.length)
    addText(done, at)
    done = at + whole.length
    if (reference !== undefined) {
      nodes.push({ type: 'footnoteReference', identifier: reference, label: reference, position })
      continue
    }
    const mark = (stars ?? '').length
    const value = starred ?? ''
    const children: PhrasingContent[] = [
      {
        type: 'text',
        value: value.replace(/[ \t]*\n[ \t]*/g, '\n'),
        position: index.position(start + at + mark, start + at + mark + value.length),
      },
    ]
    nodes.push({ type: mark === 2 ? 'strong' : 'emphasis', children, position })
  }
  addText(done, source.length)
  return nodes
}

const INLINE =
  /(?<![\p{L}\p{N}*_])(\*\*|\*|_)(?=[\p{L}\p{N}"“])([^*_\n]{0,119}[^*_\s])\1(?![\p{L}\p{N}*_])|(?<=[\p{L}.,;:!?"”’)%\]]\s?|\d\s)\[([1-9]\d{0,2}(?:\s?[,–-]\s?\d{1,3})*)\]/gu
