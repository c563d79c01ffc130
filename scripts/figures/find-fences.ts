import type { Code, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'

/** A Mermaid block of a slide. */
export interface MermaidFence {
  source: string
  /** 1-based line of its first line of source, in the text that was searched. */
  line: number
}

/** Finds the ```mermaid blocks of a Markdown text, in lists and quotations too. */
export function findFences(markdown: string): MermaidFence[] {
  return listCode(fromMarkdown(markdown).children)
    .filter(({ lang }) => lang === 'mermaid')
    .map(({ value, position }) => ({ source: value, line: (position?.start.line ?? 0) + 1 }))
}

function listCode(nodes: RootContent[]): Code[] {
  return nodes.flatMap((node) => {
    if (node.type === 'code') return [node]
    return 'children' in node ? listCode(node.children as RootContent[]) : []
  })
}
