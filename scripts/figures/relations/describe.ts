import type { FigureItem } from '../drawing/drawing.ts'
import type { ParsedGraph } from '../graph.ts'
import { nameOf } from './node-names.ts'

/** What a graph says, an item for each edge in source order and one for each node with an expansion or a group. */
export function describeGraph(graph: ParsedGraph): FigureItem[] {
  const edges = graph.edges.map(({ from, to, label, arrow }): FigureItem => {
    const [start, end] = [nameOf(graph, from).name, nameOf(graph, to).name]
    const link = label ?? (arrow ? '→' : '–')
    return { text: `${start} ${link} ${end}`, keys: label ? [label] : [] }
  })
  const nodes = graph.nodes.map(({ name, expansion, group }): FigureItem => {
    const title = graph.groups.find(({ id }) => id === group)?.title
    const rest = [expansion, title].filter((text) => text !== undefined)
    return { text: [name, ...rest].join(', '), keys: [name, ...(expansion ? [expansion] : [])] }
  })
  return [...edges, ...nodes]
}

/** Index of a node among the items of `describeGraph`; undefined for a group. */
export function itemOfNode(graph: ParsedGraph, id: string): number | undefined {
  const index = graph.nodes.findIndex((node) => node.id === id)
  return index < 0 ? undefined : graph.edges.length + index
}
