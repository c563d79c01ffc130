import type { Nodes } from 'hast'

/** The text of an element or tree, as it stands. */
export function hastText(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => hastText(child)).join('') : ''
}
