// The texts of a diagram with what they are, in the order of its source.
import { listGraphTexts } from '../figures/mermaid-source.ts'
import type { Graph } from '../types/index.ts'
import type { WrittenText } from './written.ts'

/** Titles of groups, names and expansions of nodes, then labels of edges. */
export function graphTexts(graph: Graph): WrittenText[] {
  const groups = new Set(graph.groups.map(({ title }) => title))
  const labels = new Set(graph.edges.map(({ label }) => label))
  return listGraphTexts(graph).map((words) => ({
    role: groups.has(words) ? 'group' : labels.has(words) ? 'edge' : 'node',
    words,
  }))
}
