import { createVNode, mergeProps, type VNode } from 'vue'
import { childNodes, flattenNodes, isWrapper } from './vnode-text.ts'

/**
 * Rewrites the elements with one of the tags, also those inside components such as `<v-clicks>`, which keep
 * their place and work on what was rewritten.
 */
export function mapNodes(nodes: unknown[], tags: string[], rewrite: (node: VNode) => VNode): VNode[] {
  return flattenNodes(nodes).map((node) => {
    if (typeof node.type === 'string' && tags.includes(node.type)) return rewrite(node)
    if (!isWrapper(node)) return node
    return createVNode(node.type, node.props, { default: () => mapNodes(childNodes(node), tags, rewrite) })
  })
}

/** The elements with one of the tags, components opened. */
export function findNodes(nodes: unknown[], tags: string[]): VNode[] {
  return flattenNodes(nodes).flatMap((node) => {
    if (typeof node.type === 'string') return tags.includes(node.type) ? [node] : []
    return isWrapper(node) ? findNodes(childNodes(node), tags) : []
  })
}

/** A copy of an element with other content; it keeps its attributes, its key and its directives, such as clicks. */
export function withChildren(node: VNode, props: Record<string, unknown>, children: unknown[]): VNode {
  const copy = createVNode(node.type, mergeProps(node.props ?? {}, props), children as VNode[])
  copy.dirs = node.dirs
  return copy
}
