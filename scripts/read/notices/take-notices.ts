import type { Root, RootContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import type { Sourced } from '../../types/index.ts'
import { findNotice } from './find-notice.ts'

/** Takes the notices out of a tree: paragraphs, quotations and headings that are one, and a heading with its list of links. */
export function takeNotices(root: Root, text: string): Sourced[] {
  const taken: RootContent[] = []
  root.children = root.children.filter((node, at) => {
    const next = root.children[at + 1]
    if (!isNoticeNode(node, next)) return true
    taken.push(node)
    return false
  })
  return taken.map((node) => sourcedOf(node, text))
}

function isNoticeNode(node: RootContent, next: RootContent | undefined): boolean {
  if (node.type !== 'paragraph' && node.type !== 'blockquote' && node.type !== 'heading') return false
  const kind = findNotice(toString(node))
  // A heading stays if prose follows: "Disclosure: …" may be a section.
  return kind !== undefined && (node.type !== 'heading' || next?.type !== 'paragraph')
}

function sourcedOf(node: RootContent, text: string): Sourced {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? start
  const words = toString(node).replace(/\s+/g, ' ').trim()
  return { text: words === '' ? text.slice(start, end) : words, from: [{ start, end }] }
}
