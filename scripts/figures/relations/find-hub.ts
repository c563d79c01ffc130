import type { ParsedGraph } from '../graph.ts'

/** What one neighbour of a hub has to do with it, in one direction. */
export interface HubRow {
  /** Id of the neighbour. */
  node: string
  /** Indices of the edges between them. */
  edges: number[]
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
  if (graph.nodes.some(({ id, group }) => !touched.has(id) && !(group && touched.has(group)))) return undefined
  return {
    node,
    into: gather(edges.flatMap(({ from, to }, index) => (to === node ? [{ node: from, index }] : []))),
    outOf: gather(edges.flatMap(({ from, to }, index) => (from === node ? [{ node: to, index }] : []))),
  }
}

function gather(ends: { node: string; index: number }[]): HubRow[] {
  const rows = new Map<string, HubRow>()
  for (const { node, index } of ends) {
    const row = rows.get(node)
    if (row) row.edges.push(index)
    else rows.set(node, { node, edges: [index] })
  }
  return [...rows.values()]
}
