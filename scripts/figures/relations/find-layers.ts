import type { ParsedGraph } from '../graph.ts'
import { nameOf, type Named } from './node-names.ts'

/** A node in a layer, and the share of the width that it spans: from 0 to 1. */
export interface Spanned extends Named {
  from: number
  to: number
}

/** An edge between neighbouring layers, and where it stands: the part of the width that both ends span. */
export interface LayerEdge {
  index: number
  from: number
  to: number
}

export interface Layers {
  layers: Spanned[][]
  /** n-th: the edges between layer n and the next. */
  edges: LayerEdge[][]
}

const MOST_IN_LAYER = 4

/**
 * Finds layers in which every edge runs straight down to the next layer: a node spans what it joins.
 * @returns undefined where some edge cannot: cycles, edges over more than one layer, crossings.
 */
export function findLayers(graph: ParsedGraph): Layers | undefined {
  const ids = listUnits(graph)
  if (!ids) return undefined
  const depths = findDepths(graph, ids)
  if (!depths || graph.edges.some(({ from, to }) => depths.get(to) !== depths.get(from)! + 1))
    return undefined
  const layers: string[][] = []
  for (const id of ids) (layers[depths.get(id)!] ??= []).push(id)
  if (layers.length < 2 || layers.some((layer) => layer.length > MOST_IN_LAYER)) return undefined
  for (const spans of listSpans(graph, layers)) {
    const edges = placeEdges(graph, depths, spans, layers.length)
    if (edges) return { layers: layers.map((layer) => orderBySpan(graph, layer, spans)), edges }
  }
  return undefined
}

type Spans = Map<string, [number, number]>

/** What is drawn as one: nodes outside of groups, and groups that edges point to. Groups in groups are not drawn so. */
function listUnits(graph: ParsedGraph): string[] | undefined {
  const ends = new Set(graph.edges.flatMap(({ from, to }) => [from, to]))
  if (graph.groups.some(({ id, parent }) => parent !== undefined || !ends.has(id))) return undefined
  if (graph.nodes.some(({ id, group }) => group !== undefined && ends.has(id))) return undefined
  const order: string[] = []
  for (const { id, group } of graph.nodes) if (!order.includes(group ?? id)) order.push(group ?? id)
  for (const { id } of graph.groups) if (!order.includes(id)) order.push(id)
  return order.every((id) => ends.has(id)) ? order : undefined
}

/** Length of the longest way to each node; undefined where there is a cycle. */
function findDepths(graph: ParsedGraph, ids: string[]): Map<string, number> | undefined {
  const depths = new Map(ids.map((id) => [id, 0]))
  for (let round = 0; round <= ids.length; round++) {
    const deeper = graph.edges.filter(({ from, to }) => depths.get(to)! <= depths.get(from)!)
    if (deeper.length === 0) return depths
    for (const { from, to } of deeper) depths.set(to, depths.get(from)! + 1)
  }
  return undefined
}

/** Candidates: each layer in some order, its nodes as wide as each other or as what they join. */
function* listSpans(graph: ParsedGraph, layers: string[][]): Generator<Spans> {
  const weightOf = (id: string) =>
    Math.max(
      1,
      count(graph, (edge) => edge.from === id),
      count(graph, (edge) => edge.to === id),
    )
  for (const order of product(layers.map(permute)))
    for (const weigh of [() => 1, weightOf]) {
      const spans: Spans = new Map()
      for (const layer of order) {
        const total = layer.reduce((sum, id) => sum + weigh(id), 0)
        let start = 0
        for (const id of layer) {
          const end = start + weigh(id) / total
          spans.set(id, [start, end])
          start = end
        }
      }
      yield spans
    }
}

function count(graph: ParsedGraph, test: (edge: { from: string; to: string }) => boolean): number {
  return graph.edges.filter(test).length
}

/** Each edge in the middle of what both ends span, if that is wide enough and nothing else stands there. */
function placeEdges(
  graph: ParsedGraph,
  depths: Map<string, number>,
  spans: Spans,
  layers: number,
): LayerEdge[][] | undefined {
  const placed: LayerEdge[][] = Array.from({ length: layers - 1 }, () => [])
  for (const [index, edge] of graph.edges.entries()) {
    const [a, b] = [spans.get(edge.from)!, spans.get(edge.to)!]
    const [from, to] = [Math.max(a[0], b[0]), Math.min(a[1], b[1])]
    const least = 0.8 * Math.min(a[1] - a[0], b[1] - b[0])
    const lane = placed[depths.get(edge.from)!]!
    if (to - from < least || lane.some((other) => other.from < to - 1e-6 && from < other.to - 1e-6))
      return undefined
    lane.push({ index, from, to })
  }
  return placed
}

function orderBySpan(graph: ParsedGraph, layer: string[], spans: Spans): Spanned[] {
  return [...layer]
    .sort((a, b) => spans.get(a)![0] - spans.get(b)![0])
    .map((id) => ({ ...nameOf(graph, id), from: spans.get(id)![0], to: spans.get(id)![1] }))
}

/** All orders, the given one first. */
function permute(items: string[]): string[][] {
  if (items.length <= 1) return [items]
  return items.flatMap((item, index) =>
    permute(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  )
}

function* product(choices: string[][][], chosen: string[][] = []): Generator<string[][]> {
  const next = choices[chosen.length]
  if (!next) yield chosen
  else for (const choice of next) yield* product(choices, [...chosen, choice])
}
