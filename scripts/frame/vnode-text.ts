import { Comment, Fragment, Static, Text, isVNode, type VNode } from 'vue'

/** The nodes under a node: those of an element or a fragment, or what a component's default slot holds. */
export function childNodes(node: VNode): unknown[] {
  const { children } = node
  if (Array.isArray(children)) return children
  if (children && typeof children === 'object') {
    const content = (children as { default?: () => unknown }).default?.()
    return Array.isArray(content) ? content : [content]
  }
  return typeof children === 'string' ? [children] : []
}

/** The words of nodes, as the reader sees them; white space is collapsed. */
export function vnodeText(nodes: unknown): string {
  return rawText(nodes).replace(/\s+/g, ' ').trim()
}

/** The same with its white space, for a listing. */
export function rawText(nodes: unknown): string {
  if (Array.isArray(nodes)) return nodes.map(rawText).join('')
  if (typeof nodes === 'string' || typeof nodes === 'number') return String(nodes)
  if (!isVNode(nodes) || nodes.type === Comment) return ''
  if (nodes.type === 'br') return '\n'
  if (nodes.type === Text || nodes.type === Static) return String(nodes.children ?? '')
  return rawText(childNodes(nodes))
}

/** Opens fragments, and drops comments and white space between blocks. */
export function flattenNodes(nodes: unknown[]): VNode[] {
  return nodes.flatMap((node) => {
    if (Array.isArray(node)) return flattenNodes(node)
    if (!isVNode(node) || node.type === Comment) return []
    if (node.type === Fragment) return flattenNodes(childNodes(node))
    return node.type === Text && !rawText(node).trim() ? [] : [node]
  })
}

/** Whether a node is a component that was given content, such as `<v-clicks>`. */
export function isWrapper(node: VNode): boolean {
  return (
    typeof node.type === 'object' &&
    node.children !== null &&
    typeof node.children === 'object' &&
    !Array.isArray(node.children) &&
    'default' in node.children
  )
}
