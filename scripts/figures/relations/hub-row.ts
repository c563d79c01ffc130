import type { Shape, TextBlock } from '../drawing/drawing.ts'
import { textHeight, wordsFit } from '../drawing/set-text.ts'
import type { ParsedGraph } from '../graph.ts'
import { itemOfNode } from './describe.ts'
import type { HubRow } from './find-hub.ts'
import { nameOf } from './node-names.ts'
import type { RelationsStyle } from './relations-style.ts'

/** How the rows of one side are set: name and label side by side, or one above the other (`stacked`). */
export interface RowFrame {
  side: 'into' | 'outOf'
  /** Width of the words. */
  width: number
  nameWidth: number
  labelWidth: number
  stacked: boolean
}

/** Pixels that a row needs above and below its line. */
export interface RowNeed {
  /** Above all: for the title of a group. */
  lead: number
  above: number
  below: number
  wordsFit: boolean
}

/** Between the words and the line that they stand on, half an arrowhead included. */
const STAND = 7
/** Space above a row. */
const AIR = 8
const LABEL_GAP = 4

/** What a row needs, given how it is set. */
export function needOfRow(graph: ParsedGraph, row: HubRow, frame: RowFrame, style: RelationsStyle): RowNeed {
  const { name, expansion } = nameOf(graph, row.node)
  const labels = labelsOf(graph, row)
  const nameHeight = textHeight(name, style.name, frame.nameWidth)
  const labelHeight = heightOfLabels(labels, frame, style)
  const above = frame.stacked
    ? nameHeight + (labelHeight && labelHeight + 2)
    : Math.max(nameHeight, labelHeight)
  const below = expansion ? textHeight(expansion, style.small, frame.width) + 4 : 0
  return {
    lead: 0,
    above: above + STAND + AIR,
    below: Math.max(below, 10),
    wordsFit:
      wordsFit(name, style.name, frame.nameWidth) &&
      labels.every(({ text }) => wordsFit(text, style.label, frame.labelWidth)),
  }
}

interface RowPlace {
  graph: ParsedGraph
  row: HubRow
  frame: RowFrame
  style: RelationsStyle
  /** Left edge of the words. */
  x: number
  /** Height of the line. */
  y: number
  /** Ends of the line. */
  x1: number
  x2: number
}

/** Adds a row's line and words. */
export function placeRow(
  { graph, row, frame, style, x, y, x1, x2 }: RowPlace,
  shapes: Shape[],
  texts: TextBlock[],
): void {
  const { name, expansion } = nameOf(graph, row.node)
  const node = itemOfNode(graph, row.node)
  const [first] = row.edges
  const edge = graph.edges[first!]!
  shapes.push({
    kind: 'line',
    ...{ x1, y1: y, x2, y2: y },
    stroke: 'ink',
    strokeWidth: edge.stroke === 'thick' ? 3 : 1.5,
    dashed: edge.stroke === 'dotted',
    ...(edge.arrow && { head: 6 }),
    item: first,
  })
  const labels = labelsOf(graph, row)
  const nameHeight = textHeight(name, style.name, frame.nameWidth)
  const labelHeight = heightOfLabels(labels, frame, style)
  const nameFirst = frame.side === 'into'
  // one above the other, they are read in the direction of the arrow
  const nameRise = frame.stacked && nameFirst && labelHeight ? labelHeight + 2 : 0
  const labelRise = frame.stacked && !nameFirst ? nameHeight + 2 : 0
  const nameX = nameFirst || frame.stacked ? x : x + frame.width - frame.nameWidth
  const labelX = nameFirst && !frame.stacked ? x + frame.width - frame.labelWidth : x
  texts.push({
    text: name,
    style: style.name,
    color: 'ink',
    align: 'start',
    item: node,
    ...{ x: nameX, y: y - STAND - nameHeight - nameRise, width: frame.nameWidth, height: nameHeight },
  })
  let top = y - STAND - labelHeight - labelRise
  for (const { text, index } of labels) {
    const height = textHeight(text, style.label, frame.labelWidth)
    texts.push({
      text,
      style: style.label,
      color: 'ink',
      align: 'start',
      item: index,
      x: labelX,
      y: top,
      width: frame.labelWidth,
      height,
    })
    top += height + LABEL_GAP
  }
  if (!expansion) return
  const height = textHeight(expansion, style.small, frame.width)
  const box = { x, y: y + 4, width: frame.width, height }
  texts.push({ text: expansion, style: style.small, color: 'muted', align: 'start', item: node, ...box })
}

function labelsOf(graph: ParsedGraph, row: HubRow): { text: string; index: number }[] {
  return row.edges.flatMap((index) => {
    const text = graph.edges[index]?.label
    return text ? [{ text, index }] : []
  })
}

function heightOfLabels(labels: { text: string }[], { labelWidth }: RowFrame, style: RelationsStyle): number {
  if (labels.length === 0) return 0
  const heights = labels.map(({ text }) => textHeight(text, style.label, labelWidth))
  return heights.reduce((sum, height) => sum + height, 0) + (labels.length - 1) * LABEL_GAP
}
