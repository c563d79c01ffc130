import type { ParsedGraph } from './graph.ts'

/** A text of a figure and what it belongs to. */
export interface FigureText {
  role: 'group' | 'node' | 'expansion' | 'edge'
  /** Id of the group or node; for an edge its index. */
  of: string | number
  text: string
}

/**
 * The texts of a figure in reading order: a group's title before its members, a node's name before its expansion, then
 * the edges' labels. The frontmatter's lists `from` and `evidence` follow this order.
 */
export function listFigureTexts(graph: ParsedGraph): FigureText[] {
  const texts: FigureText[] = []
  const named = new Set<string>()
  const nameGroup = (id: string | undefined) => {
    const group = graph.groups.find((other) => other.id === id)
    if (!group || named.has(group.id)) return
    nameGroup(group.parent)
    named.add(group.id)
    texts.push({ role: 'group', of: group.id, text: group.title })
  }
  for (const node of graph.nodes) {
    nameGroup(node.group)
    texts.push({ role: 'node', of: node.id, text: node.name })
    if (node.expansion) texts.push({ role: 'expansion', of: node.id, text: node.expansion })
  }
  for (const group of graph.groups) nameGroup(group.id)
  graph.edges.forEach(({ label }, index) => label && texts.push({ role: 'edge', of: index, text: label }))
  return texts
}
