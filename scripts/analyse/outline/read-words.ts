import type { PhrasingContent, RootContent } from 'mdast'
import type { Block, Span } from '../../types/index.ts'
import { OriginText } from './origin-text.ts'

/** The words of a paragraph, heading or cell without mark-up, and where each stands in the article's text. */
export function readWords(
  nodes: PhrasingContent[],
  source: string,
): { text: string; origin: Block['origin'] } {
  const words = new OriginText()
  addWords(nodes, source, words)
  return words.finish()
}

/** Adds the words of nodes. Deleted text, marks of reference and images are none. */
export function addWords(nodes: PhrasingContent[], source: string, words: OriginText): void {
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const { start, end } = spanOf(node)
      const raw = source.slice(start, end)
      const skip =
        node.type === 'inlineCode' && raw !== node.value ? (/^`*\s?/.exec(raw)?.[0].length ?? 0) : 0
      words.addAligned(node.value, raw.slice(skip), start + skip)
    } else if (node.type === 'break') words.addSpace(startOf(node))
    else if (node.type === 'footnoteReference') words.skip()
    else if (node.type !== 'delete' && 'children' in node) addWords(node.children, source, words)
  }
}

/** Where a node begins in the article's text. */
export function startOf(node: RootContent | PhrasingContent): number {
  return node.position?.start.offset ?? 0
}

/** Where a node stands in the article's text. */
export function spanOf(node: RootContent | PhrasingContent): Span {
  return { start: startOf(node), end: node.position?.end.offset ?? startOf(node) }
}
