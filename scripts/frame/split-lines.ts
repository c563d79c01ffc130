import { isVNode } from 'vue'
import { withChildren } from './map-nodes.ts'
import { childNodes } from './vnode-text.ts'

/** The nodes of each line of a paragraph, cut at its `br`, also at one within bold words. */
export function splitLines(nodes: unknown[]): unknown[][] {
  const lines: unknown[][] = [[]]
  for (const node of nodes) {
    if (isVNode(node) && node.type === 'br') lines.push([])
    else if (isVNode(node) && node.type === 'strong') {
      const [first = [], ...others] = splitLines(childNodes(node))
      lines.at(-1)!.push(withChildren(node, {}, first))
      for (const line of others) lines.push([withChildren(node, {}, line)])
    } else lines.at(-1)!.push(node)
  }
  return lines
}
