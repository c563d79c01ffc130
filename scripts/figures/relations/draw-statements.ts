import type { Box } from '../drawing/box.ts'
import type { Drawing, FigureField } from '../drawing/drawing.ts'
import { textHeight, textWidth, wordsFit } from '../drawing/set-text.ts'
import { shareSpace, startsOf } from '../drawing/share-space.ts'
import { addText, finishSketch, makeSketch, type Sketch } from '../drawing/sketch.ts'
import type { ParsedGraph } from '../graph.ts'
import { describeGraph, itemOfNode } from './describe.ts'
import { nameOf } from './node-names.ts'
import { RELATIONS_STYLES, type RelationsStyle } from './relations-style.ts'

const PAD = 14
const GAP = 16
const STAND = 7
const ROW_AIR = 12
/** Between the blocks of two subjects. */
const BLOCK_GAP = 8

/** A node with what it does: edges in the order of the source. */
interface Subject {
  node: string
  edges: number[]
}

/**
 * Draws any graph as its statements: a node in a block, an arrow for each thing that it does, and at its end whom or
 * what it does it to. A node that is both is named twice.
 * @returns undefined for a graph with groups or without edges, or where it does not fit.
 */
export function drawStatements(graph: ParsedGraph, field: FigureField): Drawing | undefined {
  const { edges, groups, nodes } = graph
  const ends = new Set(edges.flatMap(({ from, to }) => [from, to]))
  if (groups.length > 0 || edges.length === 0 || nodes.some(({ id }) => !ends.has(id))) return undefined
  const subjects = [...Map.groupBy(edges.keys(), (index) => edges[index]!.from)].map(
    ([node, own]): Subject => ({ node, edges: own }),
  )
  for (const style of RELATIONS_STYLES.slice(1)) {
    const drawings = [0.24, 0.3, 0.2].flatMap((share) => compose(graph, subjects, field, style, share) ?? [])
    if (drawings[0]) return drawings[0]
  }
  return undefined
}

function compose(
  graph: ParsedGraph,
  subjects: Subject[],
  field: FigureField,
  style: RelationsStyle,
  share: number,
): Drawing | undefined {
  const blockWidth = Math.round(field.width * share)
  const objects = graph.edges.map(({ to }) => nameOf(graph, to).name)
  const objectWidth = Math.min(
    Math.round(field.width * 0.3),
    Math.max(...objects.map((name) => textWidth(name, style.name))) + 2,
  )
  const label = { x: blockWidth + GAP, width: field.width - blockWidth - objectWidth - 3 * GAP }
  const fitting =
    subjects.every(({ node }) => wordsFit(nameOf(graph, node).name, style.name, blockWidth - 2 * PAD)) &&
    objects.every((name) => wordsFit(name, style.name, objectWidth)) &&
    graph.edges.every((edge) => wordsFit(edge.label ?? '', style.label, label.width))
  if (!fitting) return undefined
  const needs = subjects.map(({ node, edges }) => {
    const { name, expansion } = nameOf(graph, node)
    const inner = blockWidth - 2 * PAD
    const own =
      textHeight(name, style.name, inner) +
      (expansion ? textHeight(expansion, style.small, inner) + 2 : 0) +
      PAD
    const rows = edges.map((index) => rowNeed(graph, index, objectWidth, label.width, style))
    const total = rows.reduce((sum, row) => sum + row, 0)
    // a block that is taller than its rows stretches them
    const stretch = Math.max(0, own - total) / rows.length
    return rows.map((row) => row + stretch)
  })
  const gaps = (subjects.length - 1) * BLOCK_GAP
  const total = needs.flat().reduce((sum, need) => sum + need, 0) + gaps
  if (total > field.height * style.fill) return undefined
  const heights = shareSpace(needs.flat(), field.height - gaps)
  if (!heights) return undefined
  const sketch = makeSketch()
  let row = 0
  let top = 0
  for (const { node, edges } of subjects) {
    const own = heights.slice(row, row + edges.length)
    const height = own.reduce((sum, need) => sum + need, 0)
    const block = { x: 0, y: Math.round(top), width: blockWidth, height: Math.round(height) }
    drawSubject(sketch, graph, node, block, style)
    startsOf(own, top).forEach((y, index) => {
      const place = { y, height: own[index]!, x1: blockWidth, label, objectWidth, width: field.width }
      drawRow(sketch, graph, edges[index]!, place, style)
    })
    row += edges.length
    top += height + BLOCK_GAP
  }
  return finishSketch(sketch, field, describeGraph(graph))
}

function rowNeed(
  graph: ParsedGraph,
  index: number,
  objectWidth: number,
  labelWidth: number,
  style: RelationsStyle,
): number {
  const { label, to } = graph.edges[index]!
  const { name, expansion } = nameOf(graph, to)
  const object =
    textHeight(name, style.name, objectWidth) +
    (expansion ? textHeight(expansion, style.small, objectWidth) : 0)
  const words = label ? textHeight(label, style.label, labelWidth) + STAND + style.label.line / 2 : 0
  return Math.max(object, words) + ROW_AIR
}

function drawSubject(
  sketch: Sketch,
  graph: ParsedGraph,
  node: string,
  box: Box,
  style: RelationsStyle,
): void {
  const { name, expansion } = nameOf(graph, node)
  const place = { x: box.x + PAD, width: box.width - 2 * PAD, item: itemOfNode(graph, node) }
  const small = expansion ? textHeight(expansion, style.small, place.width) + 2 : 0
  const y = box.y + (box.height - textHeight(name, style.name, place.width) - small) / 2
  sketch.shapes.push({ kind: 'rect', fill: 'panel', ...box, item: place.item })
  const height = addText(sketch, name, style.name, 'ink', { ...place, y })
  if (expansion) addText(sketch, expansion, style.small, 'muted', { ...place, y: y + height + 2 })
}

interface RowPlace {
  y: number
  height: number
  x1: number
  label: { x: number; width: number }
  objectWidth: number
  width: number
}

function drawRow(
  sketch: Sketch,
  graph: ParsedGraph,
  index: number,
  place: RowPlace,
  style: RelationsStyle,
): void {
  const { label = '', to, stroke, arrow } = graph.edges[index]!
  const { name, expansion } = nameOf(graph, to)
  const middle = place.y + place.height / 2
  const labelHeight = textHeight(label, style.label, place.label.width)
  // the label and the line below it together stand in the middle of the row
  const y = Math.round(label ? middle + (labelHeight + STAND) / 2 - style.label.line / 4 : middle)
  sketch.shapes.push({
    kind: 'line',
    ...{ x1: place.x1, y1: y, x2: place.width - place.objectWidth - GAP / 2, y2: y },
    stroke: 'ink',
    strokeWidth: stroke === 'thick' ? 3 : 1.5,
    dashed: stroke === 'dotted',
    ...(arrow && { head: 6 }),
    item: index,
  })
  if (label)
    addText(sketch, label, style.label, 'ink', { ...place.label, y: y - STAND - labelHeight, item: index })
  const object = { x: place.width - place.objectWidth, width: place.objectWidth, item: itemOfNode(graph, to) }
  const height =
    textHeight(name, style.name, object.width) + textHeight(expansion ?? '', style.small, object.width)
  // at the arrow's head, as far as the row lets it
  const top = Math.max(place.y + 2, Math.min(y - height / 2, place.y + place.height - height - 2))
  const nameHeight = addText(sketch, name, style.name, 'ink', { ...object, y: top })
  if (expansion) addText(sketch, expansion, style.small, 'muted', { ...object, y: top + nameHeight })
}
