import type { Box } from '../drawing/box.ts'
import { textHeight, textWidth, wordsFit } from '../drawing/set-text.ts'
import { startsOf } from '../drawing/share-space.ts'
import { sum } from '../drawing/sum.ts'
import type { ParsedNode } from '../graph.ts'
import type { RelationsStyle } from './relations-style.ts'

/** A member of a group, placed from the panel's left and the head of its members. */
export interface MemberPlace extends Box {
  id: string
  name: string
}

/** Least space between two members side by side, and from a row to the next. */
const GAP = { x: 20, y: 6 }

/** Members in one row, apart as far as it goes; or in even columns where they wrap. undefined where a word is too wide. */
export function placeMembers(
  members: ParsedNode[],
  width: number,
  style: RelationsStyle,
): { places: MemberPlace[]; height: number } | undefined {
  return placeInRow(members, width, style) ?? placeInColumns(members, width, style)
}

type Placed = ReturnType<typeof placeMembers>

function placeInRow(members: ParsedNode[], width: number, style: RelationsStyle): Placed {
  const widths = members.map(({ name }) => textWidth(name, style.name) + 1)
  const air = (width - sum(widths)) / Math.max(members.length - 1, 1)
  if (air < (members.length === 1 ? 0 : GAP.x)) return undefined
  const xs = startsOf(widths, 0, air)
  const height = style.name.line
  const places = members.map(({ id, name }, index) => ({
    id,
    name,
    x: xs[index]!,
    y: 0,
    width: widths[index]!,
    height,
  }))
  return { places, height }
}

function placeInColumns(members: ParsedNode[], width: number, style: RelationsStyle): Placed {
  for (const columns of listColumnCounts(members.length)) {
    const column = (width - (columns - 1) * GAP.x) / columns
    if (members.some(({ name }) => !wordsFit(name, style.name, column))) continue
    const heights = members.map(({ name }) => textHeight(name, style.name, column))
    const rows = Array.from({ length: Math.ceil(members.length / columns) }, (_, row) =>
      Math.max(...heights.slice(row * columns, (row + 1) * columns)),
    )
    const ys = startsOf(rows, 0, GAP.y)
    const places = members.map(({ id, name }, index) => ({
      id,
      name,
      x: (index % columns) * (column + GAP.x),
      y: ys[Math.floor(index / columns)]!,
      width: column,
      height: heights[index]!,
    }))
    return { places, height: sum(rows) + (rows.length - 1) * GAP.y }
  }
  return undefined
}

/** From the fewest rows to the most; the members in even rows. */
function listColumnCounts(members: number): number[] {
  return [...new Set([4, 3, 2, 1].map((most) => Math.ceil(members / Math.ceil(members / most))))]
}
