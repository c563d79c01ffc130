import { h, isVNode, Text, type VNode } from 'vue'
import { JOINED, NUMBER_SPACE, WHOLE_WORD } from '../measure/index.ts'
import { withChildren } from './map-nodes.ts'
import { childNodes } from './vnode-text.ts'

/**
 * Keeps short compounds such as "long-term" on one line: a line that ends in "long-" reads badly in large type. A dot
 * or dash between words does not begin a line, and a number stays with its unit.
 */
export function keepWhole(nodes: unknown[]): unknown[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return splitWhole(node)
    if (!isVNode(node)) return [node]
    if (node.type === Text) return splitWhole(String(node.children ?? ''))
    const inline = typeof node.type === 'string' && INLINE.has(node.type)
    return [inline ? withChildren(node, {}, keepWhole(childNodes(node))) : node]
  })
}

const INLINE = new Set(['strong', 'em', 'a', 'h1', 'h2', 'p', 'span'])

function splitWhole(text: string): (string | VNode)[] {
  return text
    .replace(JOINED, '\u00a0$1')
    .replace(NUMBER_SPACE, '\u00a0')
    .split(WHOLE_WORD)
    .map((piece, index) => (index % 2 ? h('span', { class: 'sd-whole' }, piece) : piece))
    .filter((piece) => piece !== '')
}
