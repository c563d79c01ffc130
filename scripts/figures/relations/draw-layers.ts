import type { Drawing, FigureField, Shape, TextBlock } from '../drawing/drawing.ts'
import { textHeight, textWidth, wordsFit } from '../drawing/set-text.ts'
import { startsOf } from '../drawing/share-space.ts'
import type { ParsedGraph } from '../graph.ts'
import { describeGraph, itemOfNode } from './describe.ts'
import { findLayers, type LayerEdge, type Layers, type Spanned } from './find-layers.ts'
import { RELATIONS_STYLES, type RelationsStyle } from './relations-style.ts'

const GUTTER = 24
/** Inside a node. */
const PAD = { x: 12, y: 10 }
/** Shortest arrow, and what it may grow to. */
const ARROW = { least: 44, most: 76 }
/** Between an arrow and its words. */
const LABEL_GAP = 13

/**
 * Draws a graph in layers from top to bottom: a node spans what it joins, so every edge is straight; a group is a
 * panel; where all edges into a node say the same, it is said once.
 * @returns undefined for a graph that has no such layers, or where it does not fit.
 */
export function drawLayers(graph: ParsedGraph, field: FigureField): Drawing | undefined {
  const layers = findLayers(graph)
  if (!layers) return undefined
  for (const style of RELATIONS_STYLES) {
    const drawing = compose(graph, layers, field, { ...style, hub: style.name })
    if (drawing) return drawing
  }
  return undefined
}

interface Placed {
  node: Spanned
  x: number
  width: number
  height: number
}

function compose(
  graph: ParsedGraph,
  found: Layers,
  field: FigureField,
  style: RelationsStyle,
): Drawing | undefined {
  const rows = found.layers.map((layer) => layer.map((node) => measureNode(node, field.width, style)))
  const lanes = found.edges.map((lane) => mergeLabels(graph, lane, field.width, style))
  if (rows.flat().some((placed) => !placed) || lanes.some((lane) => !lane)) return undefined
  const heights = rows.map((row) => Math.max(...row.map((placed) => placed!.height)))
  const arrows = lanes.map((lane) => Math.max(ARROW.least, ...lane!.map(({ height }) => height + 16)))
  const spare = field.height - sum(heights) - sum(arrows)
  if (spare < 0 || sum(heights) + sum(arrows) > field.height * Math.max(style.fill, 0.8)) return undefined
  // what is left goes to the arrows first, then to the nodes
  const forArrows = arrows.map((height) => Math.max(0, Math.min(ARROW.most - height, spare / arrows.length)))
  const forNodes = (spare - sum(forArrows)) / heights.length
  const nodeHeights = heights.map((height) => Math.floor(height + Math.min(forNodes, height * 0.6)))
  const laneHeight = (field.height - sum(nodeHeights)) / lanes.length
  const laneHeights = spreadEvenly(arrows, laneHeight)
  const bands = nodeHeights.flatMap((height, index) => [height, laneHeights[index] ?? 0])
  const starts = startsOf(bands).map(Math.round)
  const shapes: Shape[] = []
  const texts: TextBlock[] = []
  rows.forEach((row, index) => {
    for (const placed of row) {
      const emphasis = isEmphasised(found.layers, index, placed!.node)
      drawNode(graph, placed!, starts[index * 2]!, nodeHeights[index]!, emphasis, style, shapes, texts)
    }
    const lane = lanes[index]
    if (lane)
      drawLane(
        graph,
        found.edges[index]!,
        lane,
        starts[index * 2 + 1]!,
        starts[index * 2 + 2]!,
        field.width,
        style,
        shapes,
        texts,
      )
  })
  return { ...field, shapes, texts, items: describeGraph(graph), steps: 0 }
}

/** Lanes as even as their labels let them be. */
function spreadEvenly(needs: number[], even: number): number[] {
  const total = even * needs.length
  if (needs.every((need) => need <= even)) return needs.map(() => even)
  const extra = (total - sum(needs)) / needs.length
  return needs.map((need) => need + extra)
}

/** The one node in which all ends, or from which all begins. */
function isEmphasised(layers: Spanned[][], index: number, node: Spanned): boolean {
  const last = layers.length - 1
  if (node.members?.length) return false
  if (layers[last]!.length === 1) return index === last
  return index === 0 && layers[0]!.length === 1
}

function measureNode(node: Spanned, fieldWidth: number, style: RelationsStyle): Placed | undefined {
  const x = Math.round(node.from * (fieldWidth + GUTTER))
  const width = Math.round(node.to * (fieldWidth + GUTTER)) - GUTTER - x
  const inner = width - 2 * PAD.x
  if (node.members?.length) {
    const members = placeMembers(node, inner, style)
    const title = textHeight(node.name, style.small, inner)
    return members && { node, x, width, height: title + members.height + 2 * PAD.y + 2 }
  }
  if (!wordsFit(node.name, style.name, inner)) return undefined
  const small = node.expansion ? textHeight(node.expansion, style.small, inner) + 2 : 0
  return { node, x, width, height: textHeight(node.name, style.name, inner) + small + 2 * PAD.y }
}

interface MemberPlace {
  id: string
  name: string
  x: number
  y: number
  width: number
  height: number
}

/** Members of a group in a row, apart as far as it goes; in even columns where they wrap. */
function placeMembers(
  node: Spanned,
  width: number,
  style: RelationsStyle,
): { places: MemberPlace[]; height: number } | undefined {
  const members = node.members ?? []
  const widths = members.map(({ name }) => textWidth(name, style.name))
  const air = (width - sum(widths)) / Math.max(members.length - 1, 1)
  const line = style.name.line
  if (air >= 20 || (members.length === 1 && air >= 0)) {
    const xs = startsOf(widths, 0, members.length === 1 ? 0 : air)
    const places = members.map(({ id, name }, i) => ({
      id,
      name,
      x: xs[i]!,
      y: 0,
      width: widths[i]! + 1,
      height: line,
    }))
    return { places, height: line }
  }
  for (const columns of listColumnCounts(members.length)) {
    const column = (width - (columns - 1) * 20) / columns
    if (members.some(({ name }) => !wordsFit(name, style.name, column))) continue
    const heights = members.map(({ name }) => textHeight(name, style.name, column))
    const rows = Array.from({ length: Math.ceil(members.length / columns) }, (_, row) =>
      Math.max(...heights.slice(row * columns, (row + 1) * columns)),
    )
    const ys = startsOf(rows, 0, 6)
    const places = members.map(({ id, name }, i) => ({
      id,
      name,
      x: (i % columns) * (column + 20),
      y: ys[Math.floor(i / columns)]!,
      width: column,
      height: heights[i]!,
    }))
    return { places, height: sum(rows) + (rows.length - 1) * 6 }
  }
  return undefined
}

/** From the fewest rows to the most; the members in even rows. */
function listColumnCounts(members: number): number[] {
  const counts = [4, 3, 2, 1].map((most) => Math.ceil(members / Math.ceil(members / most)))
  return [...new Set(counts)]
}

function drawNode(
  graph: ParsedGraph,
  { node, x, width }: Placed,
  y: number,
  height: number,
  emphasis: boolean,
  style: RelationsStyle,
  shapes: Shape[],
  texts: TextBlock[],
): void {
  const item = itemOfNode(graph, node.id)
  const inner = width - 2 * PAD.x
  if (node.members?.length) {
    shapes.push({ kind: 'rect', fill: 'panel', x, y, width, height })
    const title = textHeight(node.name, style.small, inner)
    const members = placeMembers(node, inner, style)!
    const top = y + (height - title - members.height - 2) / 2
    const box = { x: x + PAD.x, y: top, width: inner, height: title }
    texts.push({ text: node.name, style: style.small, color: 'muted', align: 'start', ...box })
    for (const place of members.places)
      texts.push({
        text: place.name,
        style: style.name,
        color: 'ink',
        align: 'start',
        item: itemOfNode(graph, place.id),
        ...{ x: x + PAD.x + place.x, y: top + title + 2 + place.y, width: place.width, height: place.height },
      })
    return
  }
  const fill = emphasis ? 'slab' : 'paper'
  shapes.push({
    kind: 'rect',
    fill,
    stroke: emphasis ? 'slab' : 'ink',
    strokeWidth: 1.5,
    ...{ x: x + 0.75, y: y + 0.75, width: width - 1.5, height: height - 1.5 },
    item,
  })
  const name = textHeight(node.name, style.name, inner)
  const small = node.expansion ? textHeight(node.expansion, style.small, inner) : 0
  const top = y + (height - name - (small && small + 2)) / 2
  const color = emphasis ? 'on-slab' : 'ink'
  const box = { x: x + PAD.x, width: inner, item, align: 'center' as const }
  texts.push({ text: node.name, style: style.name, color, ...box, y: top, height: name })
  if (!node.expansion) return
  const smallColor = emphasis ? 'on-slab' : 'muted'
  texts.push({
    text: node.expansion,
    style: style.small,
    color: smallColor,
    ...box,
    y: top + name + 2,
    height: small,
  })
}

/** A label of a lane: of one edge, or of all edges into one node that say the same. */
interface LaneLabel {
  text: string
  edges: number[]
  x: number
  width: number
  height: number
  align: 'start' | 'center'
}

/** @returns undefined where a label has no room. */
function mergeLabels(
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
    if (!wordsFit(label, style.label, end - x)) return undefined
    const size = { width: end - x, height: textHeight(label, style.label, end - x) }
    const edges = same.map(({ index }) => index)
    labels.push({ text: label, edges, x, ...size, align: shared ? 'center' : 'start' })
    for (const index of edges) said.add(index)
  }
  return labels
}

function centerOf({ from, to }: LayerEdge, fieldWidth: number): number {
  return Math.round(((from + to) / 2) * (fieldWidth + GUTTER) - GUTTER / 2)
}

/** Where the part of the width ends that an edge has for itself. */
function endOf({ to }: LayerEdge, fieldWidth: number): number {
  return Math.round(to * (fieldWidth + GUTTER) - GUTTER)
}

function drawLane(
  graph: ParsedGraph,
  lane: LayerEdge[],
  labels: LaneLabel[],
  top: number,
  bottom: number,
  fieldWidth: number,
  style: RelationsStyle,
  shapes: Shape[],
  texts: TextBlock[],
): void {
  for (const edge of lane) {
    const { stroke, arrow } = graph.edges[edge.index]!
    const x = centerOf(edge, fieldWidth)
    shapes.push({
      kind: 'line',
      ...{ x1: x, y1: top + 5, x2: x, y2: bottom - 5 },
      stroke: 'ink',
      strokeWidth: stroke === 'thick' ? 3 : 1.5,
      dashed: stroke === 'dotted',
      ...(arrow && { head: 6 }),
      item: edge.index,
    })
  }
  for (const { text, edges, x, width, height, align } of labels) {
    const y = Math.round((top + bottom - height) / 2) - 2
    texts.push({ text, style: style.label, color: 'ink', align, item: edges[0], x, y, width, height })
  }
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
