import type { Drawing, FigureField } from '../drawing/drawing.ts'
import { startsOf } from '../drawing/share-space.ts'
import { finishSketch, makeSketch } from '../drawing/sketch.ts'
import { sum } from '../drawing/sum.ts'
import type { ParsedGraph } from '../graph.ts'
import { describeGraph } from './describe.ts'
import { findLayers, type Layers, type Spanned } from './find-layers.ts'
import { drawLane, planLabels } from './layer-lane.ts'
import { drawNode, measureNode } from './layer-node.ts'
import { RELATIONS_STYLES, type RelationsStyle } from './relations-style.ts'

/** Shortest arrow, and what it grows to before nodes grow. */
const ARROW = { least: 44, most: 76 }
/** A node grows by this share of its height. */
const NODE_GROWTH = 0.6
/** Above and below a label. */
const LABEL_AIR = 8

/**
 * Draws a graph in layers from top to bottom: a node spans what it joins, so every edge is straight; a group is a
 * panel; where all edges into a node say the same, it is said once.
 * @returns undefined for a graph that has no such layers, or where it does not fit.
 */
export function drawLayers(graph: ParsedGraph, field: FigureField): Drawing | undefined {
  const layers = findLayers(graph)
  if (!layers) return undefined
  for (const style of RELATIONS_STYLES) {
    const drawing = compose(graph, layers, field, style)
    if (drawing) return drawing
  }
  return undefined
}

function compose(
  graph: ParsedGraph,
  { layers, edges }: Layers,
  field: FigureField,
  style: RelationsStyle,
): Drawing | undefined {
  const rows = layers.map((layer) => layer.flatMap((node) => measureNode(node, field.width, style) ?? []))
  const lanes = edges.flatMap((lane) => {
    const labels = planLabels(graph, lane, field.width, style)
    return labels ? [{ edges: lane, labels }] : []
  })
  const complete = rows.every((row, index) => row.length === layers[index]!.length)
  if (!complete || lanes.length < edges.length) return undefined
  const heights = shareHeight(
    rows.map((row) => Math.max(...row.map(({ height }) => height))),
    lanes.map(({ labels }) => Math.max(ARROW.least, ...labels.map(({ height }) => height + 2 * LABEL_AIR))),
    field.height,
    style.fill,
  )
  if (!heights) return undefined
  const sketch = makeSketch()
  const starts = startsOf(heights.nodes.flatMap((height, index) => [height, heights.lanes[index] ?? 0])).map(
    Math.round,
  )
  rows.forEach((row, index) => {
    for (const placed of row) {
      const emphasis = isEmphasised(layers, index, placed.node)
      drawNode(
        sketch,
        graph,
        placed,
        { y: starts[2 * index]!, height: heights.nodes[index]!, emphasis },
        style,
      )
    }
    const lane = lanes[index]
    const place = { top: starts[2 * index + 1]!, bottom: starts[2 * index + 2]!, fieldWidth: field.width }
    if (lane) drawLane(sketch, graph, lane.edges, lane.labels, place, style)
  })
  return finishSketch(sketch, field, describeGraph(graph))
}

/** Heights of layers and lanes: what is left goes to the arrows first, then to the nodes, then to the arrows again. */
function shareHeight(
  nodes: number[],
  lanes: number[],
  height: number,
  fill: number,
): { nodes: number[]; lanes: number[] } | undefined {
  const need = sum(nodes) + sum(lanes)
  // large type leaves some air
  if (need > height * Math.max(fill, 0.8)) return undefined
  const spare = height - need
  const arrows = lanes.map((lane) => Math.max(0, Math.min(ARROW.most - lane, spare / lanes.length)))
  const share = (spare - sum(arrows)) / nodes.length
  const grown = nodes.map((node) => Math.floor(node + Math.min(share, node * NODE_GROWTH)))
  return { nodes: grown, lanes: spread(lanes, height - sum(grown)) }
}

/** Lanes as even as their labels let them be. */
function spread(needs: number[], height: number): number[] {
  const even = height / needs.length
  if (needs.every((need) => need <= even)) return needs.map(() => even)
  return needs.map((need) => need + (height - sum(needs)) / needs.length)
}

/** The one node in which all ends, or from which all begins. */
function isEmphasised(layers: Spanned[][], index: number, { members }: Spanned): boolean {
  if (members?.length) return false
  const last = layers.length - 1
  return layers[last]!.length === 1 ? index === last : index === 0 && layers[0]!.length === 1
}
