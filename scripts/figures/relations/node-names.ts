import type { ParsedGraph, ParsedNode } from '../graph.ts'

/** A node, or a group that edges point to, as it is named in a figure. */
export interface Named {
  id: string
  name: string
  expansion?: string
  /** Members of a group that is drawn as one. */
  members?: ParsedNode[]
}

/** @returns the node or group with an id. */
export function nameOf(graph: ParsedGraph, id: string): Named {
  const node = graph.nodes.find((other) => other.id === id)
  if (node) return { id, name: node.name, expansion: node.expansion }
  const group = graph.groups.find((other) => other.id === id)
  return { id, name: group?.title ?? id, members: graph.nodes.filter((member) => member.group === id) }
}
