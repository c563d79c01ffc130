import type { Drawing, FigureField, Shape, TextBlock } from '../drawing/drawing.ts'
import { textHeight, textWidth, wordsFit } from '../drawing/set-text.ts'
import { shareSpace, startsOf } from '../drawing/share-space.ts'
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
  const shapes: Shape[] = []
  const texts: TextBlock[] = []
  let row = 0
  let top = 0
  for (const { node, edges } of subjects) {
    const own = heights.slice(row, row + edges.length)
    const height = own.reduce((sum, need) => sum + need, 0)
    drawSubject(
      graph,
      node,
      { x: 0, y: Math.round(top), width: blockWidth, height: Math.round(height) },
      style,
      shapes,
      texts,
    )
    startsOf(own, top).forEach((y, index) => {
      const place = { y, height: own[index]!, x1: blockWidth, label, objectWidth, width: field.width }
      drawRow(graph, edges[index]!, place, style, shapes, texts)
    })
    row += edges.length
    top += height + BLOCK_GAP
  }
  return { ...field, shapes, texts, items: describeGraph(graph), steps: 0 }
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
  graph: ParsedGraph,
  node: string,
  box: { x: number; y: number; width: number; height: number },
  style: RelationsStyle,
  shapes: Shape[],
  texts: TextBlock[],
): void {
  const { name, expansion } = nameOf(graph, node)
  const item = itemOfNode(graph, node)
  const width = box.width - 2 * PAD
  const nameHeight = textHeight(name, style.name, width)
  const small = expansion ? textHeight(expansion, style.small, width) + 2 : 0
  const y = box.y + (box.height - nameHeight - small) / 2
  shapes.push({ kind: 'rect', fill: 'panel', ...box, item })
  const common = { x: box.x + PAD, width, align: 'start' as const, item }
  texts.push({ text: name, style: style.name, color: 'ink', ...common, y, height: nameHeight })
  if (expansion)
    texts.push({
      text: expansion,
      style: style.small,
      color: 'muted',
      ...common,
      y: y + nameHeight + 2,
      height: small - 2,
    })
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
  graph: ParsedGraph,
  index: number,
  place: RowPlace,
  style: RelationsStyle,
  shapes: Shape[],
  texts: TextBlock[],
): void {
  const { label, to, stroke, arrow } = graph.edges[index]!
  const { name, expansion } = nameOf(graph, to)
  const middle = place.y + place.height / 2
  const labelHeight = label ? textHeight(label, style.label, place.label.width) : 0
  // words above the line, and half a line lower than the middle, so that both together stand in the row's middle
  const y = Math.round(label ? middle + (labelHeight + STAND) / 2 - style.label.line / 4 : middle)
  shapes.push({
    kind: 'line',
    ...{ x1: place.x1, y1: y, x2: place.width - place.objectWidth - GAP / 2, y2: y },
    stroke: 'ink',
    strokeWidth: stroke === 'thick' ? 3 : 1.5,
    dashed: stroke === 'dotted',
    ...(arrow && { head: 6 }),
    item: index,
  })
  if (label)
    texts.push({
      text: label,
      style: style.label,
      color: 'ink',
      align: 'start',
      item: index,
      ...{ x: place.label.x, y: y - STAND - labelHeight, width: place.label.width, height: labelHeight },
    })
  const nameHeight = textHeight(name, style.name, place.objectWidth)
  const small = expansion ? textHeight(expansion, style.small, place.objectWidth) : 0
  const least = place.y + 2
  const most = place.y + place.height - nameHeight - small - 2
  const top = Math.max(least, Math.min(y - (nameHeight + small) / 2, most))
  const common = {
    x: place.width - place.objectWidth,
    width: place.objectWidth,
    align: 'start' as const,
    item: itemOfNode(graph, to),
  }
  texts.push({ text: name, style: style.name, color: 'ink', ...common, y: top, height: nameHeight })
  if (expansion)
    texts.push({
      text: expansion,
      style: style.small,
      color: 'muted',
      ...common,
      y: top + nameHeight,
      height: small,
    })
}
