import { textHeight, wordsFit } from '../drawing/set-text.ts'
import { addText, type Sketch } from '../drawing/sketch.ts'
import type { ParsedGraph } from '../graph.ts'
import type { LayerEdge } from './find-layers.ts'
import { LAYER_GUTTER } from './layer-node.ts'
import type { RelationsStyle } from './relations-style.ts'

/** A label between two layers: of one edge, or of all edges into one node that say the same. */
export interface LaneLabel {
  text: string
  /** Indices of the edges. */
  edges: number[]
  x: number
  width: number
  height: number
  align: 'start' | 'center'
}

/** Between an arrow and its words. */
const LABEL_GAP = 13
/** Between a node and an arrow. */
const STAND = 5

/** Labels to the right of their arrows; what is said of all edges into a node between the first two. */
export function planLabels(
  graph: ParsedGraph,
  lane: LayerEdge[],
  fieldWidth: number,
  style: RelationsStyle,
): LaneLabel[] | undefined {
  const labels: LaneLabel[] = []
  const said = new Set<number>()
  for (const edge of lane) {
    const { label, to } = graph.edges[edge.index]!
    if (!label || said.has(edge.index)) continue
    const into = lane.filter(({ index }) => graph.edges[index]!.to === to)
    const shared = into.length >= 2 && into.every(({ index }) => graph.edges[index]!.label === label)
    const same = shared ? into.toSorted((a, b) => a.from - b.from) : [edge]
    const x = centerOf(same[0]!, fieldWidth) + LABEL_GAP
    const end = shared ? centerOf(same[1]!, fieldWidth) - LABEL_GAP : endOf(edge, fieldWidth)
    const width = end - x
    if (!wordsFit(label, style.label, width)) return undefined
    const edges = same.map(({ index }) => index)
    const height = textHeight(label, style.label, width)
    labels.push({ text: label, edges, x, width, height, align: shared ? 'center' : 'start' })
    for (const index of edges) said.add(index)
  }
  return labels
}

/** Adds the arrows and labels between two layers. */
export function drawLane(
  sketch: Sketch,
  graph: ParsedGraph,
  lane: LayerEdge[],
  labels: LaneLabel[],
  { top, bottom, fieldWidth }: { top: number; bottom: number; fieldWidth: number },
  style: RelationsStyle,
): void {
  for (const edge of lane) {
    const { stroke, arrow } = graph.edges[edge.index]!
    const x = centerOf(edge, fieldWidth)
    sketch.shapes.push({
      kind: 'line',
      ...{ x1: x, y1: top + STAND, x2: x, y2: bottom - STAND },
      stroke: 'ink',
      strokeWidth: stroke === 'thick' ? 3 : 1.5,
      dashed: stroke === 'dotted',
      ...(arrow && { head: 6 }),
      item: edge.index,
    })
  }
  for (const { text, edges, x, width, height, align } of labels) {
    const y = Math.round((top + bottom - height) / 2) - 2
    addText(sketch, text, style.label, 'ink', { x, y, width, align, item: edges[0] })
  }
}

function centerOf({ from, to }: LayerEdge, fieldWidth: number): number {
  return Math.round(((from + to) / 2) * (fieldWidth + LAYER_GUTTER) - LAYER_GUTTER / 2)
}

/** Where the part of the width ends that an edge has for itself. */
function endOf({ to }: LayerEdge, fieldWidth: number): number {
  return Math.round(to * (fieldWidth + LAYER_GUTTER) - LAYER_GUTTER)
}
