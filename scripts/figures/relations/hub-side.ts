import type { Shape, TextBlock } from '../drawing/drawing.ts'
import { textHeight, textWidth } from '../drawing/set-text.ts'
import type { ParsedGraph } from '../graph.ts'
import type { HubRow } from './find-hub.ts'
import { needOfRow, type RowFrame, type RowNeed } from './hub-row.ts'
import { nameOf } from './node-names.ts'
import type { RelationsStyle } from './relations-style.ts'

/** The rows on one side of a hub. */
export interface SidePlan {
  rows: RowNeed[]
  frame: RowFrame
  /** Pixels that the rows need. */
  total: number
  /** The lower the better: little height, even rows. */
  rank: number
  wordsFit: boolean
}

/** How far rows stand in where their side has a panel. */
export const GROUP_INDENT = 12
/** Above and below the title of a panel, and from a panel to the next row. */
const TITLE_PAD = 6
const PANEL_GAP = 10

/** Plans the rows of a side in the frame that suits them best. */
export function planSide(
  graph: ParsedGraph,
  rows: HubRow[],
  side: RowFrame['side'],
  width: number,
  style: RelationsStyle,
): SidePlan {
  const plans = listFrames(graph, rows, side, width, style).map((frame): SidePlan => {
    const own = rows.map((row) => needOfRow(graph, row, frame, style))
    const below = Math.max(0, ...own.map((need) => need.below))
    const needs = own.map((need, index) => ({
      ...need,
      below,
      lead: leadOf(graph, rows, index, width, style),
    }))
    const heights = needs.map(heightOf)
    const total = heights.reduce((sum, height) => sum + height, 0)
    const wordsFit = needs.every((need) => need.wordsFit)
    // even rows look better than a few pixels less
    const rank = total + Math.max(0, ...heights) * heights.length + (wordsFit ? 0 : 1e6)
    return { rows: needs, frame, total, rank, wordsFit }
  })
  return plans.sort((a, b) => a.rank - b.rank)[0]!
}

/** Height that a row needs. */
export function heightOf({ lead, above, below }: RowNeed): number {
  return lead + above + below
}

/** Gives sides with as many rows the same rows, so that their lines stand level. */
export function levelSides([into, outOf]: [SidePlan, SidePlan]): [SidePlan, SidePlan] {
  if (into.rows.length !== outOf.rows.length) return [into, outOf]
  const rows = into.rows.map((row, index): RowNeed => {
    const other = outOf.rows[index]!
    return {
      lead: Math.max(row.lead, other.lead),
      above: Math.max(row.above, other.above),
      below: Math.max(row.below, other.below),
      wordsFit: true,
    }
  })
  return [
    { ...into, rows },
    { ...outOf, rows },
  ]
}

/** Adds a panel with its title behind each group of rows. */
export function drawPanels(
  graph: ParsedGraph,
  rows: HubRow[],
  place: { starts: number[]; heights: number[]; left: number; right: number },
  style: RelationsStyle,
  shapes: Shape[],
  texts: TextBlock[],
): void {
  const { starts, heights, left, right } = place
  rows.forEach(({ group }, index) => {
    if (!group || rows[index - 1]?.group === group) return
    const last = rows.findLastIndex((row) => row.group === group)
    const y = Math.round(starts[index]! + (index === 0 ? 0 : PANEL_GAP))
    const foot = Math.round(starts[last]! + heights[last]!)
    shapes.push({ kind: 'rect', fill: 'panel', x: left, y, width: right - left, height: foot - y })
    const title = nameOf(graph, group).name
    const width = right - left - 2 * GROUP_INDENT
    const box = {
      x: left + GROUP_INDENT,
      y: y + TITLE_PAD,
      width,
      height: textHeight(title, style.small, width),
    }
    texts.push({ text: title, style: style.small, color: 'muted', align: 'start', ...box })
  })
}

/** Space above a row for the title of its group, and for the gap behind a panel. */
function leadOf(
  graph: ParsedGraph,
  rows: HubRow[],
  index: number,
  width: number,
  style: RelationsStyle,
): number {
  const { group } = rows[index]!
  const before = rows[index - 1]?.group
  if (group === before) return 0
  const gap = index === 0 ? 0 : PANEL_GAP
  // drawn in the width of the panel, which is no narrower
  return (
    gap +
    (group ? textHeight(nameOf(graph, group).name, style.small, width - 2 * GROUP_INDENT) + TITLE_PAD : 0)
  )
}

function listFrames(
  graph: ParsedGraph,
  rows: HubRow[],
  side: RowFrame['side'],
  width: number,
  style: RelationsStyle,
): RowFrame[] {
  const stacked: RowFrame = { side, width, nameWidth: width, labelWidth: width, stacked: true }
  if (width < LEAST_BESIDE) return [stacked]
  const widest = Math.max(0, ...rows.map(({ node }) => textWidth(nameOf(graph, node).name, style.name)))
  const gap = style.label.size + 6
  const beside = [widest + 2, width * 0.5, width * 0.42, width * 0.35, width * 0.28]
    .filter((nameWidth) => nameWidth <= width * 0.5 && nameWidth <= widest + 2)
    .map((nameWidth): RowFrame => {
      const own = Math.round(nameWidth)
      return { side, width, nameWidth: own, labelWidth: width - own - gap, stacked: false }
    })
  return beside.length > 0 ? beside : [stacked]
}

/** Narrower rows have their label above or below the name. */
const LEAST_BESIDE = 330
