import { countLines } from './count-lines.ts'
import { GUTTER } from './grid.ts'
import { measureText } from './measure-text.ts'
import type { PointText } from './slide-text.ts'
import { baseline, type TextStyle } from './text-style.ts'

/** How the rows of a list are set. */
export interface RowSetting {
  /** Without: the lead runs into the text, in bold. */
  lead?: TextStyle
  text: TextStyle
  /** Sub-points. */
  item: TextStyle
  leadWidth: number
  textWidth: number
  /** Above and below the words of a row. */
  padding: number
}

type TextSetting = Pick<RowSetting, 'lead' | 'text' | 'item' | 'textWidth'>

/** Indent of a sub-point, and the space above each. */
export const ITEM_INDENT = 20
export const ITEM_GAP = 5

/** Height of a row: the taller of the lead and the text with its sub-points, and the row's padding. */
export function rowHeight(point: PointText, setting: RowSetting): number {
  const { lead, leadWidth } = setting
  const leadHeight = lead ? countLines(point.lead ?? '', lead, leadWidth) * lead.line : 0
  // A lead and its text share a base line, not a top.
  const shift = lead ? baseline(lead) - baseline(setting.text) : 0
  const body = Math.max(leadHeight - Math.min(shift, 0), textHeight(point, setting) + Math.max(shift, 0))
  return Math.ceil(body) + 2 * setting.padding + 1
}

/** The heavy rule above a list or a table. */
export const TOP_RULE = 2

/** Height of a list of rows. */
export function listHeight(points: PointText[], setting: RowSetting): number {
  return TOP_RULE + sum(points.map((point) => rowHeight(point, setting)))
}

/** Height of a point's text and its sub-points; a run-in lead belongs to the text. */
export function textHeight(point: PointText, { lead, text, item, textWidth }: TextSetting): number {
  return (
    countTextLines(point, { lead, text, textWidth }) * text.line +
    itemsHeight(point.items ?? [], item, textWidth)
  )
}

function itemsHeight(items: string[], style: TextStyle, width: number): number {
  const count = itemColumns(items, style, width)
  const lines = items.map((words) => countLines(words, style, itemWidth(width, count)))
  const rows = Array.from({ length: Math.ceil(items.length / count) }, (_, row) =>
    Math.max(...lines.slice(row * count, (row + 1) * count)),
  )
  return sum(rows.map((row) => row * style.line + ITEM_GAP))
}

/** So many sub-points stand in two columns even where some of them wrap. */
const MANY_ITEMS = 5

/** Columns of sub-points: three or two where each fits on a line of one, which spares height for larger type. */
export function itemColumns(items: string[], style: TextStyle, width: number): number {
  const longest = Math.max(0, ...items.map((words) => measureText(words, style)))
  const fits = (count: number) => items.length >= count && longest <= itemWidth(width, count)
  if (fits(3)) return 3
  const wraps = items.length >= MANY_ITEMS && longest <= 1.6 * itemWidth(width, 2)
  return fits(2) || wraps ? 2 : 1
}

function itemWidth(width: number, count: number): number {
  return (width - (count - 1) * GUTTER) / count - ITEM_INDENT
}

/** Lines of a point's text, a run-in lead included (set in bold, a little wider than counted: see SLACK). */
export function countTextLines(
  point: PointText,
  { lead, text, textWidth }: Omit<TextSetting, 'item'>,
): number {
  if (lead || !point.lead) return countLines(point.text, text, textWidth)
  return countLines(`${point.lead} ${point.text}`, { ...text, weight: 600 }, textWidth)
}

export function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
