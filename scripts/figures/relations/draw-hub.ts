import type { Drawing, FigureField, Shape, TextBlock } from '../drawing/drawing.ts'
import { textWidth, widestOf } from '../drawing/set-text.ts'
import { shareSpace, startsOf } from '../drawing/share-space.ts'
import type { ParsedGraph } from '../graph.ts'
import { describeGraph } from './describe.ts'
import { findHub, type Hub, type HubRow } from './find-hub.ts'
import { drawCenter } from './hub-center.ts'
import { placeRow } from './hub-row.ts'
import { drawPanels, GROUP_INDENT, heightOf, levelSides, planSide, type SidePlan } from './hub-side.ts'
import { nameOf } from './node-names.ts'
import { RELATIONS_STYLES, type RelationsStyle } from './relations-style.ts'

/** Pixels between the words of a row and the hub. */
const GAP = 16
/** Most neighbours on one side, and in all. */
const MOST = { side: 5, all: 9 }

/**
 * Draws a graph around one node: names and labels stand on lines, and the hub spans all rows, so that every edge is
 * straight. What points to the hub stands on its left, what it points to on its right; groups of neighbours are panels.
 * @returns undefined for another graph, or where it does not fit.
 */
export function drawHub(graph: ParsedGraph, field: FigureField): Drawing | undefined {
  const hub = findHub(graph)
  if (!hub) return undefined
  const { into, outOf } = hub
  if (Math.max(into.length, outOf.length) > MOST.side || into.length + outOf.length > MOST.all)
    return undefined
  const shares = into.length === 0 || outOf.length === 0 ? HUB_SHARES.oneSided : HUB_SHARES.twoSided
  for (const style of RELATIONS_STYLES)
    for (const share of shares) {
      const layouts = listColumns(graph, hub, field, style, share).flatMap((columns) => {
        const sides = planSides(graph, hub, columns, style)
        const fits = sides.every((side) => side.wordsFit && side.total <= field.height * style.fill)
        return fits ? [{ columns, sides, rank: sides[0].rank + sides[1].rank }] : []
      })
      const best = layouts.sort((a, b) => a.rank - b.rank)[0]
      const drawing = best && compose(graph, hub, field, style, best.columns, best.sides)
      if (drawing) return drawing
    }
  return undefined
}

/** Shares of the width that the hub may take: the first that allows a size of type. */
const HUB_SHARES = { oneSided: [0.32, 0.24, 0.18], twoSided: [0.17] }

/** How much wider than it needs to be the hub may get, so that its name stays on one line. */
const ONE_LINE = 1.25

interface Columns {
  /** Width on the left, of the hub and on the right; 0 for a side without rows. */
  left: number
  hub: number
  right: number
}

/** Ways to divide the width. */
function listColumns(
  graph: ParsedGraph,
  hub: Hub,
  { width }: FigureField,
  style: RelationsStyle,
  share: number,
): Columns[] {
  const name = nameOf(graph, hub.node).name
  const oneSided = hub.into.length === 0 || hub.outOf.length === 0
  const wish = width * share
  const oneLine = textWidth(name, style.hub) + 2 * GAP
  const hubWidth = Math.round(
    Math.max(
      widestOf([name], style.hub) + 2 * GAP,
      // a little wider where that keeps the name on one line
      oneLine <= wish * ONE_LINE ? Math.max(oneLine, wish * 0.8) : wish,
    ),
  )
  if (hubWidth > width * (oneSided ? 0.42 : 0.3)) return []
  const rest = width - hubWidth
  if (hub.outOf.length === 0) return [{ left: rest, hub: hubWidth, right: 0 }]
  if (hub.into.length === 0) return [{ left: 0, hub: hubWidth, right: rest }]
  return [0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4].map((share) => {
    const left = Math.round(rest * share)
    return { left, hub: hubWidth, right: rest - left }
  })
}

function planSides(
  graph: ParsedGraph,
  hub: Hub,
  columns: Columns,
  style: RelationsStyle,
): [SidePlan, SidePlan] {
  const indent = (rows: HubRow[]) => (rows.some(({ group }) => group) ? GROUP_INDENT : 0)
  return [
    planSide(graph, hub.into, 'into', columns.left - GAP - indent(hub.into), style),
    planSide(graph, hub.outOf, 'outOf', columns.right - 2 * GAP - indent(hub.outOf), style),
  ]
}

function compose(
  graph: ParsedGraph,
  hub: Hub,
  field: FigureField,
  style: RelationsStyle,
  columns: Columns,
  planned: [SidePlan, SidePlan],
): Drawing | undefined {
  const [into, outOf] = levelSides(planned)
  const center = drawCenter(
    graph,
    hub.node,
    { x: columns.left, width: columns.hub, height: field.height },
    style,
  )
  if (!center) return undefined
  const shapes: Shape[] = [center.shape]
  const texts: TextBlock[] = [...center.texts]
  const end = columns.left + columns.hub
  const sides = [
    { side: into, rows: hub.into, x: 0, x1: 0, x2: columns.left, panel: [0, columns.left - 24] },
    { side: outOf, rows: hub.outOf, x: end + GAP, x1: end, x2: field.width, panel: [end + 8, field.width] },
  ] as const
  for (const { side, rows, x, x1, x2, panel } of sides) {
    if (rows.length === 0) continue
    const heights = shareSpace(side.rows.map(heightOf), field.height)
    if (!heights) return undefined
    const starts = startsOf(heights)
    const indent = rows.some(({ group }) => group) ? GROUP_INDENT : 0
    drawPanels(graph, rows, { starts, heights, left: panel[0], right: panel[1] }, style, shapes, texts)
    rows.forEach((row, index) => {
      // the words and their line stand in the middle of what the row has
      const { lead, above, below } = side.rows[index]!
      const y = Math.round(starts[index]! + (lead + heights[index]! + above - below) / 2)
      const ends = {
        x1: side.frame.side === 'into' ? x1 + indent : x1,
        x2: side.frame.side === 'into' ? x2 : x2 - indent,
      }
      placeRow({ graph, row, frame: side.frame, style, x: x + indent, y, ...ends }, shapes, texts)
    })
  }
  return { ...field, shapes, texts, items: describeGraph(graph), steps: 0 }
}
