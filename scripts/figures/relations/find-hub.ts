import type { ParsedGraph } from '../graph.ts'

/** What one neighbour of a hub has to do with it, in one direction. */
export interface HubRow {
  /** Id of the neighbour. */
  node: string
  /** Indices of the edges between them. */
  edges: number[]
  /** Group of the neighbour. */
  group?: string
}

/** A node (or group) at which all edges meet, and its neighbours in the order of the source. */
export interface Hub {
  node: string
  into: HubRow[]
  outOf: HubRow[]
}

/**
 * Finds the node that all edges of a graph touch. Of two (there is one edge) it is the one that the edge points to.
 * @returns undefined where there is none, or where a node stands alone.
 */
export function findHub(graph: ParsedGraph): Hub | undefined {
  const { edges } = graph
  if (edges.length === 0 || edges.some(({ from, to }) => from === to)) return undefined
  const [first] = edges
  const node = [first!.to, first!.from].find((id) => edges.every(({ from, to }) => from === id || to === id))
  if (node === undefined) return undefined
  const touched = new Set(edges.flatMap(({ from, to }) => [from, to]))
  if (graph.nodes.some(({ id }) => !touched.has(id)) || !areGroupsDrawable(graph, node)) return undefined
  return {
    node,
    into: gather(
      graph,
      edges.flatMap(({ from, to }, index) => (to === node ? [{ node: from, index }] : [])),
    ),
    outOf: gather(
      graph,
      edges.flatMap(({ from, to }, index) => (from === node ? [{ node: to, index }] : [])),
    ),
  }
}

/** Groups are panels behind neighbours: not around the hub, not in each other, and not ends of edges. */
function areGroupsDrawable({ groups, nodes, edges }: ParsedGraph, hub: string): boolean {
  return groups.every(
    ({ id, parent }) =>
      parent === undefined &&
      nodes.every((node) => node.id !== hub || node.group !== id) &&
      edges.every(({ from, to }) => from !== id && to !== id),
  )
}

/** A row for each neighbour; members of a group follow each other. */
function gather(graph: ParsedGraph, ends: { node: string; index: number }[]): HubRow[] {
  const rows = new Map<string, HubRow>()
  for (const { node, index } of ends) {
    const row = rows.get(node)
    const group = graph.nodes.find(({ id }) => id === node)?.group
    if (row) row.edges.push(index)
    else rows.set(node, { node, edges: [index], ...(group !== undefined && { group }) })
  }
  const all = [...rows.values()]
  const first = (row: HubRow) =>
    all.findIndex((other) => other === row || (row.group !== undefined && other.group === row.group))
  return all.toSorted((a, b) => first(a) - first(b))
}
