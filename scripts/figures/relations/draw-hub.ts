import type { Drawing, FigureField, Shape, TextBlock } from '../drawing/drawing.ts'
import { textHeight, textWidth, widestOf, wordsFit } from '../drawing/set-text.ts'
import { shareSpace, startsOf } from '../drawing/share-space.ts'
import type { ParsedGraph } from '../graph.ts'
import { describeGraph, itemOfNode } from './describe.ts'
import { findHub, type Hub, type HubRow } from './find-hub.ts'
import { needOfRow, placeRow, type RowFrame, type RowNeed } from './hub-row.ts'
import { nameOf } from './node-names.ts'
import { RELATIONS_STYLES, type RelationsStyle } from './relations-style.ts'

/** Pixels between the words of a row and the hub. */
const GAP = 16
/** Most neighbours on one side. */
const MOST = { into: 5, outOf: 5, both: 9 }

/**
 * Draws a graph around one node: names and labels stand on lines, and the hub spans all rows, so that every edge is
 * straight. What points to the hub stands on its left, what it points to on its right.
 * @returns undefined for another graph, or where it does not fit.
 */
export function drawHub(graph: ParsedGraph, field: FigureField): Drawing | undefined {
  const hub = findHub(graph)
  if (!hub || graph.groups.length > 0) return undefined
  const { into, outOf } = hub
  if (into.length > MOST.into || outOf.length > MOST.outOf || into.length + outOf.length > MOST.both) return undefined
  for (const style of RELATIONS_STYLES) {
    const layouts = listColumns(graph, hub, field, style).flatMap((columns) => {
      const rows = planRows(graph, hub, columns, style)
      const need = Math.max(rows.into.total, rows.outOf.total)
      const rank = rows.into.rank + rows.outOf.rank
      return need <= field.height * style.fill && rows.wordsFit ? [{ columns, rows, rank }] : []
    })
    const best = layouts.sort((a, b) => a.rank - b.rank)[0]
    const drawing = best && compose(graph, hub, field, style, best.columns, best.rows)
    if (drawing) return drawing
  }
  return undefined
}

interface Columns {
  /** Width on the left, of the hub and on the right; 0 for a side without rows. */
  left: number
  hub: number
  right: number
}

/** Ways to divide the width; the best is the one whose rows need the least height. */
function listColumns(graph: ParsedGraph, hub: Hub, { width }: FigureField, style: RelationsStyle): Columns[] {
  const name = nameOf(graph, hub.node).name
  const least = widestOf([name], style.hub) + 2 * GAP
  const oneSided = hub.into.length === 0 || hub.outOf.length === 0
  const wish = oneSided ? width * 0.32 : width * 0.17
  const hubWidth = Math.round(Math.max(least, Math.min(wish, Math.max(textWidth(name, style.hub) + 2 * GAP, wish * 0.8))))
  if (hubWidth > width * (oneSided ? 0.42 : 0.3)) return []
  const rest = width - hubWidth
  if (hub.outOf.length === 0) return [{ left: rest, hub: hubWidth, right: 0 }]
  if (hub.into.length === 0) return [{ left: 0, hub: hubWidth, right: rest }]
  return [0.65, 0.6, 0.55, 0.5, 0.45, 0.4].map((share) => {
    const left = Math.round(rest * share)
    return { left, hub: hubWidth, right: rest - left }
  })
}

interface SideNeed {
  rows: RowNeed[]
  /** Below the line, the same for all rows. */
  below: number
  frame: RowFrame
  total: number
  rank: number
}
interface Rows {
  into: SideNeed
  outOf: SideNeed
  wordsFit: boolean
}

function planRows(graph: ParsedGraph, hub: Hub, columns: Columns, style: RelationsStyle): Rows {
  const into = planSide(graph, hub.into, 'into', columns.left - GAP, style)
  const outOf = planSide(graph, hub.outOf, 'outOf', columns.right - 2 * GAP, style)
  const sides = [into, outOf]
  return { into, outOf, wordsFit: sides.every((side) => side.rows.every(({ wordsFit }) => wordsFit)) }
}

/** The frame of a side's rows is the one in which they need the least height. */
function planSide(
  graph: ParsedGraph,
  rows: HubRow[],
  side: RowFrame['side'],
  width: number,
  style: RelationsStyle,
): SideNeed {
  const frames = listFrames(graph, rows, side, width, style)
  const planned = frames.map((frame) => {
    const own = rows.map((row) => needOfRow(graph, row, frame, style))
    const below = Math.max(0, ...own.map((need) => need.below))
    const needs = own.map((need) => ({ ...need, below }))
    const wordsFit = needs.every((need) => need.wordsFit)
    const heights = needs.map((need) => need.above + need.below)
    const total = heights.reduce((sum, height) => sum + height, 0)
    // even rows look better than a few pixels less
    const rank = total + Math.max(0, ...heights) * heights.length + (wordsFit ? 0 : 1e6)
    return { rows: needs, below, frame, total, rank }
  })
  return planned.sort((a, b) => a.rank - b.rank)[0]!
}

function listFrames(
  graph: ParsedGraph,
  rows: HubRow[],
  side: RowFrame['side'],
  width: number,
  style: RelationsStyle,
): RowFrame[] {
  const stacked: RowFrame = { side, width, nameWidth: width, labelWidth: width, stacked: true }
  if (width < 330) return [stacked]
  const widest = Math.max(0, ...rows.map(({ node }) => textWidth(nameOf(graph, node).name, style.name)))
  const gap = style.label.size + 6
  const shares = [widest + 2, width * 0.5, width * 0.42, width * 0.35, width * 0.28]
  const beside = shares
    .filter((nameWidth) => nameWidth <= Math.max(width * 0.5, 1) && nameWidth <= widest + 2)
    .map((nameWidth): RowFrame => {
      const own = Math.round(nameWidth)
      return { side, width, nameWidth: own, labelWidth: width - own - gap, stacked: false }
    })
  return beside.length > 0 ? beside : [stacked]
}

function compose(
  graph: ParsedGraph,
  hub: Hub,
  field: FigureField,
  style: RelationsStyle,
  columns: Columns,
  rows: Rows,
): Drawing | undefined {
  const { into, outOf, below } = levelRows(rows)
  const left = shareSpace(into, field.height)
  const right = shareSpace(outOf, field.height)
  if ((into.length > 0 && !left) || (outOf.length > 0 && !right)) return undefined
  const shapes: Shape[] = []
  const texts: TextBlock[] = []
  const hubX = columns.left
  const place = (side: SideNeed, sideRows: HubRow[], heights: number[], under: number, x: number, x1: number, x2: number) => {
    const starts = startsOf(heights)
    sideRows.forEach((row, index) => {
      // the words and their line stand in the middle of what the row has
      const { above } = side.rows[index]!
      const y = Math.round(starts[index]! + (heights[index]! + Math.min(above, heights[index]! - under) - under) / 2)
      placeRow({ graph, row, frame: side.frame, style, x, y, x1, x2 }, shapes, texts)
    })
  }
  if (left) place(rows.into, hub.into, left, below[0], 0, 0, hubX)
  if (right) place(rows.outOf, hub.outOf, right, below[1], hubX + columns.hub + GAP, hubX + columns.hub, field.width)
  const center = drawCenter(graph, hub, { x: hubX, width: columns.hub, height: field.height }, style)
  if (!center) return undefined
  const items = describeGraph(graph)
  return {
    ...field,
    shapes: [center.shape, ...shapes],
    texts: [...texts, ...center.texts],
    items,
    steps: 0,
  }
}

/** Heights that the rows need: sides with as many rows get the same, so that their lines stand level. */
function levelRows({ into, outOf }: Rows): { into: number[]; outOf: number[]; below: [number, number] } {
  const heights = (side: SideNeed, below: number) => side.rows.map(({ above }) => above + below)
  if (into.rows.length !== outOf.rows.length)
    return { into: heights(into, into.below), outOf: heights(outOf, outOf.below), below: [into.below, outOf.below] }
  const below = Math.max(into.below, outOf.below)
  const right = heights(outOf, below)
  const both = heights(into, below).map((height, index) => Math.max(height, right[index]!))
  return { into: both, outOf: both, below: [below, below] }
}

function drawCenter(
  graph: ParsedGraph,
  hub: Hub,
  box: { x: number; width: number; height: number },
  style: RelationsStyle,
): { shape: Shape; texts: TextBlock[] } | undefined {
  const { name, expansion } = nameOf(graph, hub.node)
  const item = itemOfNode(graph, hub.node)
  const width = box.width - 2 * GAP
  if (!wordsFit(name, style.hub, width)) return undefined
  const nameHeight = textHeight(name, style.hub, width)
  const small = expansion ? textHeight(expansion, style.small, width) + 8 : 0
  if (nameHeight + small > box.height - 2 * GAP) return undefined
  const y = Math.round((box.height - nameHeight - small) / 2)
  const texts: TextBlock[] = [
    { text: name, style: style.hub, color: 'on-slab', align: 'start', item, x: box.x + GAP, y, width, height: nameHeight },
  ]
  if (expansion)
    texts.push({
      text: expansion,
      style: style.small,
      color: 'on-slab',
      align: 'start',
      item,
      x: box.x + GAP,
      y: y + nameHeight + 8,
      width,
      height: small - 8,
    })
  return { shape: { kind: 'rect', fill: 'slab', x: box.x, y: 0, width: box.width, height: box.height, item }, texts }
}
