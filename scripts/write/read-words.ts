// Markdown → the words that the audience sees: the inverse of `escape.ts`.
import type { Nodes, Root } from 'mdast'
import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified, type Processor } from 'unified'
import { shownText } from './shown-text.ts'

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(withoutLiteralLinks)

/** An address in prose is prose: GFM would take the backslashes before its marks for a part of it. */
function withoutLiteralLinks(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: object[] }
  data.micromarkExtensions?.push({ disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] } })
}

/** The blocks of a slide's body. */
export function parseBody(markdown: string): Root {
  return parser.parse(markdown)
}

/** The words of Markdown on one line, such as of a title or of a line of the notes. */
export function readWords(markdown: string): string {
  return wordsOf(parseBody(markdown))
}

/** The words of a node, without mark-up and tags. */
export function wordsOf(node: Nodes | Nodes[]): string {
  const nodes = Array.isArray(node) ? node.map(withBlanks) : withBlanks(node)
  return shownText(toString(nodes, { includeHtml: false, includeImageAlt: false }))
}

/** A line's end that somebody set is a blank. */
function withBlanks(node: Nodes): Nodes {
  if (node.type === 'break') return { type: 'text', value: ' ' }
  return 'children' in node ? ({ ...node, children: node.children.map(withBlanks) } as Nodes) : node
}
